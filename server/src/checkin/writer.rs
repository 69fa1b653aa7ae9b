//! The one writer of check-ins: what queued while the last commit was syncing is committed together, and each caller
//! is answered only after the commit.

use super::{matching, sites::SiteBook};
use crate::store::{Db, sent::SentBefore};
use app::{
    attendance::{Evidence, Planned},
    checkin::{Direction, Recorded, RecordedAt},
    denied::Denied,
    ids::{DeviceId, EventId, OccasionId, PersonId, SiteId},
};
use chrono::{DateTime, TimeDelta, Utc};
use std::{sync::Arc, time::Duration};
use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore, mpsc, oneshot},
    time::{Instant, timeout_at},
};

/// The most check-ins in one commit, give or take one request's.
const TOGETHER: usize = 512;
/// The most check-ins that wait; past that the server is busy.
const WAITING: usize = 8192;
/// A database that has not answered by then is taken for gone: those who wait are told to ask again. Longer than SQLite
/// waits for another process (store/open.rs).
const PATIENCE: Duration = Duration::from_secs(15);

/// A check-in that was judged: a site of ours has shown this code, or it is kept as her own word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    pub id: EventId,
    pub participant: PersonId,
    /// What it was sent from.
    pub device: DeviceId,
    /// `None`: her own word, and nothing says where.
    pub site: Option<SiteId>,
    /// Empty without a site.
    pub site_name: String,
    pub direction: Direction,
    pub evidence: Evidence,
    /// The moment of presence.
    pub at: DateTime<Utc>,
    pub claimed_at: Option<DateTime<Utc>>,
    pub received_at: DateTime<Utc>,
    /// Of what was sent: tells the same check-in, sent again, from another under the same id.
    pub fingerprint: String,
}

/// An occasion that a participant has a place on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub id: OccasionId,
    /// The activity's name by locale, as JSON: read only of the occasion that counts.
    pub activity: String,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    pub cancelled: bool,
}

impl Place {
    pub fn planned(&self) -> Planned {
        Planned { starts_at: self.starts_at, ends_at: self.ends_at, cancelled: self.cancelled }
    }
}

/// What stands in the log under a claim's id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Written {
    /// This check-in: now, or since it was sent before.
    Recorded(Recorded),
    /// Something else; the claim was not written.
    OtherContent,
}

impl Written {
    /// What was sent before under the id of something that this participant sends with this content.
    pub fn before(before: &SentBefore, participant: &PersonId, fingerprint: &str) -> Self {
        let same = before.recorded().filter(|_| before.same(participant, fingerprint));
        same.map_or(Self::OtherContent, Self::Recorded)
    }
}

/// Where claims are handed in.
pub struct CheckIns {
    queue: mpsc::UnboundedSender<Job>,
    /// Bounds the queue: each waiting claim holds a permit.
    room: Arc<Semaphore>,
    pub sites: SiteBook,
}

/// The claims of one request.
struct Job {
    claims: Vec<Claim>,
    answer: oneshot::Sender<Vec<Written>>,
    _room: OwnedSemaphorePermit,
}

impl CheckIns {
    /// Must be called on a Tokio runtime: the writer is a task of its own, and ends with the last sender. `early`: how
    /// long before the start one can check in.
    pub fn start(db: Db, early: TimeDelta) -> Self {
        let (queue, mut jobs) = mpsc::unbounded_channel::<Job>();
        tokio::spawn(async move {
            while let Some(first) = jobs.recv().await {
                let mut size = first.claims.len();
                let mut batch = vec![first];
                while size < TOGETHER {
                    let Ok(next) = jobs.try_recv() else { break };
                    size += next.claims.len();
                    batch.push(next);
                }
                write(&db, batch, early).await;
            }
        });
        Self { queue, room: Arc::new(Semaphore::new(WAITING)), sites: SiteBook::default() }
    }

    /// How many check-ins wait to be written, or are being written.
    pub fn waiting(&self) -> usize {
        WAITING - self.room.available_permits()
    }

    /// Writes the claims and answers, in their order, when they are durable.
    ///
    /// # Errors
    /// [`Denied::Unavailable`] when too many wait or the database cannot be written. Sending the same claims again is
    /// always right: what was written nevertheless is found by its id.
    pub async fn write(&self, claims: Vec<Claim>) -> Result<Vec<Written>, Denied> {
        if claims.is_empty() {
            return Ok(Vec::new());
        }
        let size = u32::try_from(claims.len()).map_err(|_| Denied::Unavailable)?;
        let Ok(room) = self.room.clone().try_acquire_many_owned(size) else {
            tracing::warn!(waiting = WAITING, "too many check-ins wait to be written");
            return Err(Denied::Unavailable);
        };
        let (answer, written) = oneshot::channel();
        self.queue.send(Job { claims, answer, _room: room }).map_err(|_| Denied::Unavailable)?;
        // The writer drops what it could not write, having said why in the log.
        written.await.map_err(|_| Denied::Unavailable)
    }
}

/// Commits a batch and answers it. If one row cannot stand (its occasion was removed meanwhile), the requests are
/// written one by one, so that it takes no other down. A locked database looks the same at first, so there is one
/// [`PATIENCE`] for all of it: whoever has no answer by then is told to ask again.
async fn write(db: &Db, batch: Vec<Job>, early: TimeDelta) {
    let until = Instant::now() + PATIENCE;
    let claims: Vec<&Claim> = batch.iter().flat_map(|job| &job.claims).collect();
    match commit(db, &claims, early, until).await {
        Ok(written) => answer(batch, written),
        Err(sqlx::Error::Database(_)) if batch.len() > 1 => {
            for job in batch {
                let claims: Vec<&Claim> = job.claims.iter().collect();
                match commit(db, &claims, early, until).await {
                    Ok(written) => answer(vec![job], written),
                    Err(error) => tracing::error!(%error, "check-ins could not be written"),
                }
                if Instant::now() >= until {
                    return;
                }
            }
        }
        Err(error) => tracing::error!(%error, waiting = batch.len(), "check-ins could not be written"),
    }
}

fn answer(batch: Vec<Job>, written: Vec<Written>) {
    let mut written = written.into_iter();
    for job in batch {
        // Nobody may wait any more (the phone lost its network): it asks again, and finds its check-in.
        let _gone = job.answer.send(written.by_ref().take(job.claims.len()).collect());
    }
}

/// Commits, or gives up: what is committed nevertheless is found by its id when it is sent again.
async fn commit(db: &Db, claims: &[&Claim], early: TimeDelta, until: Instant) -> sqlx::Result<Vec<Written>> {
    let late = |_| sqlx::Error::Io(std::io::ErrorKind::TimedOut.into());
    timeout_at(until, commit_now(db, claims, early)).await.map_err(late)?
}

async fn commit_now(db: &Db, claims: &[&Claim], early: TimeDelta) -> sqlx::Result<Vec<Written>> {
    let mut places = db.places_around(claims).await?.into_iter();
    let entries: Vec<(&Claim, Option<Place>)> = claims
        .iter()
        .map(|claim| {
            let places = places.next().unwrap_or_default();
            (*claim, matching::nearest(places, Place::planned, claim.direction, claim.at, early))
        })
        .collect();
    let rows: Vec<(&Claim, Option<&Place>)> = entries.iter().map(|(claim, place)| (*claim, place.as_ref())).collect();
    let mut new = db.add_check_ins(&rows).await?;

    // Of an id that stands twice in the batch, the first is the one that was written.
    let fresh: Vec<bool> = claims.iter().map(|claim| new.remove(claim.id.as_str())).collect();
    let known: Vec<&EventId> =
        claims.iter().zip(&fresh).filter(|(_, fresh)| !**fresh).map(|(claim, _)| &claim.id).collect();
    let before = db.sent_before(&known).await?;
    let written = entries.iter().zip(fresh).map(|((claim, place), fresh)| {
        if fresh {
            return Written::Recorded(recorded(claim, place.as_ref()));
        }
        before
            .get(&claim.id)
            .map_or(Written::OtherContent, |before| Written::before(before, &claim.participant, &claim.fingerprint))
    });
    Ok(written.collect())
}

fn recorded(claim: &Claim, place: Option<&Place>) -> Recorded {
    let occasion = place.map(|place| RecordedAt {
        id: place.id.clone(),
        // It is committed: a name that cannot be read must not make it look as if it were not.
        activity: serde_json::from_str(&place.activity).unwrap_or_default(),
        starts_at: place.starts_at,
        ends_at: place.ends_at,
    });
    Recorded {
        id: claim.id.clone(),
        direction: claim.direction,
        evidence: claim.evidence,
        site: claim.site.clone(),
        site_name: claim.site_name.clone(),
        occasion,
        at: claim.at,
        received_at: claim.received_at,
    }
}

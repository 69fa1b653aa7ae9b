//! The one path by which entries get into the attendance log: each is chained to the participant's last one.

use super::connection::{Connection, on};
use crate::{
    checkin::{Claim, Place},
    log::chain::START,
};
use app::attendance::Event;
use sqlx::QueryBuilder;
use std::collections::{HashMap, HashSet};

/// Rows per statement. Few lengths, so that the engines keep the prepared statements.
const LENGTHS: [usize; 4] = [128, 32, 8, 1];

/// The key of PostgreSQL's lock on the log ("steglog" in ASCII): whoever appends holds it until the commit.
const LOCK: i64 = 0x0073_7465_676c_6f67;

/// Cuts a list into pieces of [`LENGTHS`].
pub(super) fn pieces<T>(mut rest: &[T]) -> impl Iterator<Item = &[T]> {
    std::iter::from_fn(move || {
        let length = LENGTHS.into_iter().find(|length| *length <= rest.len())?;
        let (piece, left) = rest.split_at(length);
        rest = left;
        Some(piece)
    })
}

/// Cuts a list of ids into lists of few lengths, for `IN`; the last one is filled up with an id that stands in it.
pub(super) fn lists<'a, I>(ids: &'a [&'a I]) -> impl Iterator<Item = Vec<&'a I>> {
    ids.chunks(LENGTHS[0]).map(|chunk| {
        let length = LENGTHS.into_iter().filter(|length| *length >= chunk.len()).min().unwrap_or(chunk.len());
        chunk.iter().chain(std::iter::repeat(&chunk[0])).take(length).copied().collect()
    })
}

/// Pushes `($1, $2, …)` with these ids to a query.
macro_rules! push_ids {
    ($query:ident, $ids:expr) => {{
        $query.push("(");
        let mut list = $query.separated(", ");
        for id in &$ids {
            list.push_bind(id.as_str().to_owned());
        }
        $query.push(")");
    }};
}
pub(super) use push_ids;

/// An entry as it stands in the table, but for its place in the chain.
#[derive(Clone, Debug, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Entry {
    pub id: String,
    pub participant: String,
    pub occasion: Option<String>,
    pub site: Option<String>,
    pub kind: String,
    pub outcome: Option<String>,
    pub evidence: String,
    pub reason: Option<String>,
    pub at: i64,
    pub claimed_at: Option<i64>,
    pub received_at: i64,
    pub author: String,
    pub replaces: Option<String>,
    pub device: Option<String>,
    pub words: Option<String>,
    pub fingerprint: Option<String>,
}

/// The columns of an [`Entry`], of a table `attendance_events e`.
macro_rules! entry_columns {
    () => {
        "e.id, e.participant, e.occasion, e.site, e.kind, e.outcome, e.evidence, e.reason, e.at, e.claimed_at, \
         e.received_at, e.author, e.replaces, e.device, e.words, e.fingerprint"
    };
}
pub(super) use entry_columns;

impl From<&Event> for Entry {
    fn from(event: &Event) -> Self {
        Self {
            id: event.id.to_string(),
            participant: event.participant.to_string(),
            occasion: event.occasion.as_ref().map(ToString::to_string),
            site: event.site.as_ref().map(ToString::to_string),
            kind: event.kind.as_str().to_owned(),
            outcome: event.outcome.map(|outcome| outcome.as_str().to_owned()),
            evidence: event.evidence.as_str().to_owned(),
            reason: event.reason.map(|reason| reason.as_str().to_owned()),
            at: event.at.timestamp_millis(),
            claimed_at: None,
            received_at: event.received_at.timestamp_millis(),
            author: event.author.to_string(),
            replaces: event.replaces.as_ref().map(ToString::to_string),
            device: event.device.as_ref().map(ToString::to_string),
            words: event.words.clone(),
            fingerprint: None,
        }
    }
}

impl From<&(&Claim, Option<&Place>)> for Entry {
    fn from((claim, place): &(&Claim, Option<&Place>)) -> Self {
        Self {
            id: claim.id.to_string(),
            participant: claim.participant.to_string(),
            occasion: place.map(|place| place.id.to_string()),
            site: claim.site.as_ref().map(ToString::to_string),
            kind: claim.direction.kind().as_str().to_owned(),
            evidence: claim.evidence.as_str().to_owned(),
            at: claim.at.timestamp_millis(),
            claimed_at: claim.claimed_at.map(|at| at.timestamp_millis()),
            received_at: claim.received_at.timestamp_millis(),
            author: claim.participant.to_string(),
            device: Some(claim.device.to_string()),
            fingerprint: Some(claim.fingerprint.clone()),
            ..Self::default()
        }
    }
}

/// The log, held for writing until the transaction ends: nobody else appends meanwhile.
pub(super) struct Log<'c>(Connection<'c>);

impl<'c> Log<'c> {
    /// Waits for the log. On SQLite the transaction must have begun with `BEGIN IMMEDIATE`, which holds everything.
    pub async fn hold(connection: impl Into<Connection<'c>>) -> sqlx::Result<Self> {
        let mut connection = connection.into();
        if let Connection::Postgres(c) = &mut connection {
            sqlx::query("SELECT pg_advisory_xact_lock($1)").bind(LOCK).execute(&mut **c).await?;
        }
        Ok(Self(connection))
    }

    /// Those of the entries whose ids are not in the log; of an id that stands twice in the list, the first.
    pub async fn new_ones(&mut self, entries: Vec<Entry>) -> sqlx::Result<Vec<Entry>> {
        let mut known = HashSet::new();
        for piece in pieces(&entries) {
            let ids: Vec<String> = on!(self.0.again(), c => {
                let mut query = QueryBuilder::new("SELECT id FROM attendance_events WHERE id IN (");
                let mut list = query.separated(", ");
                for entry in piece {
                    list.push_bind(entry.id.clone());
                }
                query.push(")");
                query.build_query_scalar().fetch_all(c).await
            })?;
            known.extend(ids);
        }
        Ok(entries.into_iter().filter(|entry| known.insert(entry.id.clone())).collect())
    }

    /// Adds the entries to their participants' chains, in their order.
    ///
    /// # Errors
    /// Also when an id is taken, or somebody or something that an entry names does not exist; the transaction cannot
    /// go on then.
    pub async fn append(&mut self, entries: &[Entry]) -> sqlx::Result<()> {
        let mut heads = self.heads(entries).await?;
        let chained: Vec<(&Entry, i64, String)> = entries
            .iter()
            .map(|entry| {
                let head = heads.entry(&entry.participant).or_insert_with(|| (0, START.to_owned()));
                let (seq, hash) = (head.0 + 1, entry.hash(head.0 + 1, &head.1));
                *head = (seq, hash.clone());
                (entry, seq, hash)
            })
            .collect();
        for piece in pieces(&chained) {
            on!(self.0.again(), c => {
                let mut query = QueryBuilder::new("INSERT INTO attendance_events
                    (id, participant, occasion, site, kind, outcome, evidence, reason, at, claimed_at, received_at,
                    author, replaces, device, words, fingerprint, seq, hash) ");
                query.push_values(piece, |mut row, (entry, seq, hash)| {
                    row.push_bind(entry.id.clone())
                        .push_bind(entry.participant.clone())
                        .push_bind(entry.occasion.clone())
                        .push_bind(entry.site.clone())
                        .push_bind(entry.kind.clone())
                        .push_bind(entry.outcome.clone())
                        .push_bind(entry.evidence.clone())
                        .push_bind(entry.reason.clone())
                        .push_bind(entry.at)
                        .push_bind(entry.claimed_at)
                        .push_bind(entry.received_at)
                        .push_bind(entry.author.clone())
                        .push_bind(entry.replaces.clone())
                        .push_bind(entry.device.clone())
                        .push_bind(entry.words.clone())
                        .push_bind(entry.fingerprint.clone())
                        .push_bind(*seq)
                        .push_bind(hash.clone());
                });
                query.build().execute(c).await.map(drop)
            })?;
        }
        Ok(())
    }

    /// Adds an entry that repeats the one that it replaces at another occasion, unless that one is replaced already;
    /// whether it was added.
    pub async fn append_first_correction(&mut self, event: &Event) -> sqlx::Result<bool> {
        const SQL: &str = concat!(
            "SELECT ",
            entry_columns!(),
            " FROM attendance_events e
            WHERE e.id = $1 AND NOT EXISTS (SELECT 1 FROM attendance_events r WHERE r.replaces = e.id)"
        );
        let correction = Entry::from(event);
        let replaced: Option<Entry> = on!(self.0.again(), c => sqlx::query_as(SQL).bind(correction.replaces.as_deref())
            .fetch_optional(c).await)?;
        let Some(replaced) = replaced else { return Ok(false) };
        let entry = Entry {
            participant: replaced.participant,
            site: replaced.site,
            kind: replaced.kind,
            outcome: replaced.outcome,
            evidence: replaced.evidence,
            reason: replaced.reason,
            at: replaced.at,
            ..correction
        };
        self.append(&[entry]).await.map(|()| true)
    }

    /// The ends of the chains of everyone whom the entries are about.
    async fn heads<'e>(&mut self, entries: &'e [Entry]) -> sqlx::Result<HashMap<&'e str, (i64, String)>> {
        let mut seen = HashSet::new();
        let participants: Vec<&'e str> =
            entries.iter().map(|entry| entry.participant.as_str()).filter(|id| seen.insert(*id)).collect();
        let mut heads = HashMap::with_capacity(participants.len());
        for piece in pieces(&participants) {
            let rows: Vec<(i64, i64, String)> = on!(self.0.again(), c => {
                let mut query = QueryBuilder::new("WITH asked (number, participant) AS (");
                query.push_values((0_i64..).zip(piece), |mut row, (number, participant)| {
                    row.push_bind(number).push_bind((*participant).to_owned());
                });
                query.push(") SELECT asked.number, e.seq, e.hash FROM asked CROSS JOIN attendance_events e
                    WHERE e.participant = asked.participant AND e.seq =
                        (SELECT max(m.seq) FROM attendance_events m WHERE m.participant = asked.participant)");
                query.build_query_as().fetch_all(c).await
            })?;
            for (number, seq, hash) in rows {
                if let Some(participant) = usize::try_from(number).ok().and_then(|number| piece.get(number)) {
                    heads.insert(*participant, (seq, hash));
                }
            }
        }
        Ok(heads)
    }
}

#[cfg(test)]
mod tests {
    use super::{lists, pieces};

    #[test]
    fn a_list_is_cut_into_few_lengths_without_loss() {
        let list: Vec<usize> = (0..300).collect();
        let lengths: Vec<usize> = pieces(&list).map(<[usize]>::len).collect();
        assert_eq!(lengths, [128, 128, 32, 8, 1, 1, 1, 1]);
        assert_eq!(pieces(&list).flatten().copied().collect::<Vec<_>>(), list);
        assert_eq!(pieces::<usize>(&[]).count(), 0);
    }

    #[test]
    fn a_list_of_ids_is_filled_up_to_few_lengths_and_names_nothing_else() {
        let list: Vec<usize> = (0..131).collect();
        let list: Vec<&usize> = list.iter().collect();
        let cut: Vec<Vec<&usize>> = lists(&list).collect();
        assert_eq!(cut.iter().map(Vec::len).collect::<Vec<_>>(), [128, 8]);
        let mut all = cut.concat();
        all.sort();
        all.dedup();
        assert_eq!(all, list);
        assert_eq!(lists::<usize>(&[]).count(), 0);
        assert_eq!(lists(&list[..1]).map(|one| one.len()).collect::<Vec<_>>(), [1]);
    }
}

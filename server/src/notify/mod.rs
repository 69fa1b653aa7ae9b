//! Who is told by which ways that there is something new: a participant or a counsellor, as each chose herself.

mod endpoint;
mod mail;
mod post;
pub mod seal;
pub mod ways;
pub mod worker;

use crate::{
    door::{Door, unavailable},
    sign_in::{self, SignedIn},
    state::State,
    store::contacts::{Subscription, Way},
};
use app::{
    account::Role,
    denied::Denied,
    i18n::{L10n, negotiate},
    ids::PersonId,
    notify::{Address, CODE_DIGITS, Choices, Contact, Notify, NotifyError, Outcome, ToldOf, masked},
};
use chrono::TimeDelta;
use seal::{BrowserKeys, Vapid};
use ways::Sent;

/// How long a code that confirms an address works.
const CODE_LIVES: TimeDelta = TimeDelta::minutes(15);
/// How often it may be typed wrongly; then a new one is needed.
const WRONG: u32 = 5;
/// The most codes within ten minutes, to one address and for one person.
const CODES: u32 = 3;
/// A message counts as read before when it was read this long before the page on which she is asked.
const BEFORE: TimeDelta = TimeDelta::seconds(10);
/// Of so many unread messages is shown what became of them.
const SHOWN: u32 = 5;

/// The server's key pair; made when it is first needed.
async fn vapid(state: &State) -> sqlx::Result<Option<Vapid>> {
    let Ok(fresh) = ways::new_key(&*state.chance) else { return Ok(None) };
    let secret = state.db.server_key("vapid", &fresh, state.now()).await?;
    Ok(Vapid::parse(&secret))
}

impl Door {
    /// Whoever may be told: messages come to participants and counsellors only.
    fn reader(&self) -> Result<&SignedIn, Denied> {
        let who = self.anyone()?;
        if matches!(who.role, Role::Participant | Role::Counsellor) { Ok(who) } else { Err(Denied::NotAllowed) }
    }

    fn offers(&self, way: Way) -> Result<(), Denied> {
        if self.state.ways.offered().contains(&way) { Ok(()) } else { Err(Denied::NotFound) }
    }

    /// The device that asks is told by Web Push from now on.
    ///
    /// # Errors
    /// `BadForm` for an address or keys that are none, or that this server does not post to.
    pub(crate) async fn subscribe(&self, subscription: Subscription) -> Result<(), Denied> {
        let who = self.reader()?;
        self.offers(Way::Push)?;
        let good = self.state.ways.endpoint(&subscription.endpoint).is_some()
            && BrowserKeys::parse(&subscription.public_key, &subscription.auth).is_some();
        if !good {
            return Err(Denied::BadForm);
        }
        let (id, now) = (self.state.new_id()?, self.state.now());
        let kept = self.state.db.subscribe(&id, &who.device, &who.person, &subscription, now).await;
        kept.map_err(unavailable("notify.subscribe"))
    }

    /// The device that asks is not told any more.
    pub(crate) async fn unsubscribe(&self) -> Result<(), Denied> {
        let who = self.reader()?;
        self.state.db.unsubscribe(&who.device).await.map_err(unavailable("notify.unsubscribe"))
    }

    /// Nobody gets more codes than she can use, and nobody's telephone more than its owner can bear.
    fn may_send_code(&self, who: &SignedIn, address: &Address) -> Result<(), Denied> {
        let now = self.state.now();
        let keys = [format!("notify {}", who.person), format!("notify {}", sign_in::hash(address.as_str()))];
        for key in &keys {
            if let Some(wait) = self.state.limits.wait(key, CODES, now) {
                return Err(Denied::TooMany { wait });
            }
        }
        for key in &keys {
            self.state.limits.failed(key, now);
        }
        Ok(())
    }

    fn new_code(&self) -> Result<String, Denied> {
        let mut bytes = [0; 8];
        self.state.chance.fill(&mut bytes)?;
        Ok(format!("{:0CODE_DIGITS$}", u64::from_be_bytes(bytes) % 1_000_000))
    }
}

/// A code is of one person, one way.
fn hash(person: &PersonId, way: Way, code: &str) -> String {
    sign_in::hash(&format!("{person} {} {code}", way.as_str()))
}

#[async_trait::async_trait]
impl Notify for Door {
    async fn choices(&self) -> Result<Choices, Denied> {
        let (who, unreadable) = (self.reader()?, unavailable("notify.choices"));
        let (db, offered) = (&self.state.db, self.state.ways.offered());
        let subscribed = db.subscribed(&who.person).await.map_err(&unreadable)?;
        let kept = db.contacts(&who.person).await.map_err(&unreadable)?;
        let push_key = if offered.contains(&Way::Push) {
            Some(vapid(&self.state).await.map_err(&unreadable)?.ok_or(Denied::Unavailable)?.public())
        } else {
            None
        };
        let push_here = subscribed.contains(&who.device);
        // An address she gave can be taken away also when its way is no longer offered.
        let contacts = [Way::Email, Way::Sms]
            .into_iter()
            .map(|way| (way, kept.iter().find(|contact| contact.way == way)))
            .filter(|(way, contact)| offered.contains(way) || contact.is_some())
            .map(|(way, contact)| {
                let shown =
                    contact.map(|contact| Contact { masked: masked(&contact.address), confirmed: contact.confirmed });
                (way, shown)
            })
            .collect();
        let night = &self.state.settings.notify;
        Ok(Choices {
            push_key,
            push_here,
            push_elsewhere: subscribed.len() - usize::from(push_here),
            contacts,
            quiet: (night.quiet_from != night.quiet_until).then_some((night.quiet_from, night.quiet_until)),
        })
    }

    async fn may_ask(&self) -> Result<bool, Denied> {
        let me = self.participant()?;
        if self.state.ways.offered().is_empty() {
            return Ok(false);
        }
        let asked = self.state.db.may_be_asked(me, self.state.now() - BEFORE).await;
        asked.map_err(unavailable("notify.may_ask"))
    }

    async fn decline(&self) -> Result<(), Denied> {
        let me = self.participant()?;
        let declined = self.state.db.decline_notifications(me, self.state.now()).await;
        declined.map_err(unavailable("notify.decline"))
    }

    async fn push_off(&self) -> Result<(), Denied> {
        self.unsubscribe().await
    }

    async fn add(&self, address: Address) -> Result<(), NotifyError> {
        let (who, way) = (self.reader()?, address.way());
        self.offers(way)?;
        self.may_send_code(who, &address)?;
        let code = self.new_code()?;
        let l = L10n::new(negotiate([who.language.as_str()]), self.state.settings.zone);
        if self.state.ways.send_code(&address, &l, &code).await != Sent::Delivered {
            return Err(NotifyError::NotSent);
        }
        let hash = hash(&who.person, way, &code);
        let kept = self.state.db.add_contact(&who.person, way, address.as_str(), &hash, self.state.now()).await;
        Ok(kept.map_err(unavailable("notify.add"))?)
    }

    async fn confirm(&self, way: Way, code: &str) -> Result<(), NotifyError> {
        let (who, now, db) = (self.reader()?, self.state.now(), &self.state.db);
        let unreadable = unavailable("notify.confirm");
        let contacts = db.contacts(&who.person).await.map_err(&unreadable)?;
        let contact = contacts.into_iter().find(|contact| contact.way == way).ok_or(Denied::NotFound)?;
        let made_at = contact.code_made_at.filter(|_| contact.wrong < WRONG);
        if made_at.is_none_or(|at| now - at >= CODE_LIVES) {
            return Err(NotifyError::CodeEnded);
        }
        let digits: String = code.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
        let right = db.confirm_contact(&who.person, way, &hash(&who.person, way, &digits), now).await;
        if right.map_err(&unreadable)? {
            return Ok(());
        }
        db.wrong_code(&who.person, way).await.map_err(&unreadable)?;
        Err(NotifyError::WrongCode)
    }

    async fn remove(&self, way: Way) -> Result<(), NotifyError> {
        let who = self.reader()?;
        Ok(self.state.db.remove_contact(&who.person, way).await.map_err(unavailable("notify.remove"))?)
    }

    async fn told_of(&self, participant: &PersonId) -> Result<Vec<ToldOf>, Denied> {
        let me = &self.only(Role::Counsellor)?.person;
        let (db, unreadable) = (&self.state.db, unavailable("notify.told_of"));
        let hers = db.name_for_counsellor(participant, me).await.map_err(&unreadable)?;
        hers.ok_or(Denied::NotFound)?;
        let untold = db.untold(participant, SHOWN).await.map_err(&unreadable)?;
        Ok(untold
            .into_iter()
            .map(|one| ToldOf {
                sent_at: one.sent_at,
                outcome: match (one.by.is_empty(), one.waiting, one.had_way) {
                    (false, ..) => Outcome::Told(one.by),
                    (true, true, _) => Outcome::Waiting,
                    (true, false, false) => Outcome::NoWay,
                    (true, false, true) => Outcome::NotReached,
                },
            })
            .collect())
    }
}

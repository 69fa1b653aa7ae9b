//! What every door shares: the database, the clock, the settings, the programme.

use crate::{
    checkin::CheckIns,
    clock::{Chance, Clock, NoChance},
    limits::Limits,
    metrics::Metrics,
    notify::ways::Ways,
    settings::Settings,
    sign_in::SignIns,
    store::Db,
    translation::client::Translator,
};
use app::programme::Programme;
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use chrono::{DateTime, Utc};
use std::sync::Arc;

/// Shared by all requests; cheap to clone.
#[derive(Clone)]
pub struct State(Arc<Inner>);

pub struct Inner {
    pub db: Db,
    pub clock: Arc<dyn Clock>,
    pub chance: Arc<dyn Chance>,
    pub settings: Settings,
    pub programme: Programme,
    pub check_ins: CheckIns,
    pub sign_ins: SignIns,
    pub limits: Limits,
    pub metrics: Metrics,
    /// The translation service, if one is set.
    pub translator: Option<Translator>,
    /// How people are told that there is something new.
    pub ways: Ways,
    /// The demo's sign-in addresses exist only when this is set.
    pub demo: bool,
}

impl std::ops::Deref for State {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl State {
    /// Must be called on a Tokio runtime: the check-in writer is a task of its own.
    pub fn new(
        db: Db,
        clock: Arc<dyn Clock>,
        chance: Arc<dyn Chance>,
        settings: Settings,
        programme: Programme,
        demo: bool,
    ) -> Self {
        let early = chrono::TimeDelta::minutes(settings.early_check_in_minutes.into());
        let check_ins = CheckIns::start(db.clone(), early);
        let translator = Translator::of(&settings);
        let ways = Ways::new(&settings.notify, &settings.public_url);
        Self(Arc::new(Inner {
            db,
            clock,
            chance,
            settings,
            programme,
            check_ins,
            sign_ins: SignIns::default(),
            limits: Limits::default(),
            metrics: Metrics::default(),
            translator,
            ways,
            demo,
        }))
    }

    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// A new id: UUIDv7 (RFC 9562 §5.7), so that ids sort by the time they were made.
    pub fn new_id(&self) -> Result<String, NoChance> {
        new_id(self.now(), &*self.chance)
    }

    /// 256 random bits, base64url: for sign-ins and keys.
    pub fn new_secret(&self) -> Result<String, NoChance> {
        let mut bytes = [0; 32];
        self.chance.fill(&mut bytes)?;
        Ok(BASE64_URL_SAFE_NO_PAD.encode(bytes))
    }
}

/// A UUIDv7 of this moment.
pub fn new_id(now: DateTime<Utc>, chance: &dyn Chance) -> Result<String, NoChance> {
    let mut random = [0; 10];
    chance.fill(&mut random)?;
    let millis = u64::try_from(now.timestamp_millis()).unwrap_or(0);
    Ok(uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid().to_string())
}

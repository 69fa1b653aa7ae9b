//! The door between the account's pages and the server.

use super::{Code, JoinError, Level, Role};
use crate::{
    denied::Denied,
    i18n::Locale,
    ids::{DeviceId, PersonId},
};
use chrono::{DateTime, Utc};
use http::{HeaderMap, HeaderValue};

/// Whom a code is for, as whoever holds the code may read it.
#[derive(Clone, Debug)]
pub struct Invited {
    /// The alias, for a protected identity: a code can be seen by others.
    pub name: String,
    /// The language in her record.
    pub language: String,
}

/// A device that has just been signed in.
#[derive(Clone, Debug)]
pub struct Joined {
    pub role: Role,
    /// The `Set-Cookie`s: what keeps it signed in, and the browser's mark.
    pub cookies: [HeaderValue; 2],
}

/// A person whom the one who asks may invite.
#[derive(Clone, Debug)]
pub struct Invitee {
    pub id: PersonId,
    pub role: Role,
    /// The alias, for whoever is not to read the name.
    pub name: String,
    /// How many of her devices are signed in.
    pub devices: u32,
    /// Until when an earlier code can be used, if there is one.
    pub open_until: Option<DateTime<Utc>>,
    /// The code that this device has just made; it is handed out once.
    pub fresh: Option<FreshCode>,
    /// Days that a code can be used.
    pub days: u16,
}

/// A code that nobody has used.
#[derive(Clone, Debug)]
pub struct FreshCode {
    pub code: Code,
    /// Where it signs a device in: what its QR code says.
    pub address: String,
    /// The cookie that ends the one which carried it.
    pub spent: HeaderValue,
}

/// A signed-in device.
#[derive(Clone, Debug)]
pub struct Device {
    pub id: DeviceId,
    /// Browser and system: "Chrome, Android".
    pub label: String,
    pub since: DateTime<Utc>,
    /// When it was last used, to the hour.
    pub seen: DateTime<Utc>,
    /// Whether it is the one that asks.
    pub this: bool,
}

/// That somebody of the staff opened a participant's record.
#[derive(Clone, Debug)]
pub struct Opened {
    pub by: String,
    pub role: Role,
    /// The word in the log for what was opened.
    pub page: String,
    pub at: DateTime<Utc>,
}

/// What the settings page shows.
#[derive(Clone, Debug)]
pub struct Settings {
    pub name: String,
    pub role: Role,
    /// A locale tag.
    pub language: String,
    /// Her own choice.
    pub level: Option<Level>,
    /// What her stage says, if there is one.
    pub level_of_stage: Option<Level>,
    /// The one last used first.
    pub devices: Vec<Device>,
    /// Latest first, at most [`Settings::MOST_OPENED`].
    pub opened: Vec<Opened>,
}

impl Settings {
    /// How many entries of the access log are shown; all of them are in the file with her data.
    pub const MOST_OPENED: u32 = 50;
}

/// What to sign out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WhichDevices {
    This,
    One(DeviceId),
    All,
}

/// The door to the server. Who may do what is decided behind it.
#[async_trait::async_trait]
pub trait Account: Send + Sync {
    /// Whom this code is for. Changes nothing.
    async fn invited(&self, code: &Code) -> Result<Invited, JoinError>;
    /// Uses the code up and signs the device in that sent these headers. Whoever was signed in on it is signed out.
    async fn join(
        &self,
        code: &Code,
        language: Option<&'static Locale>,
        headers: &HeaderMap,
    ) -> Result<Joined, JoinError>;

    /// The person, if the one signed in may invite her; and the code, if this device has just made one for her.
    async fn invitee(&self, person: &PersonId, headers: &HeaderMap) -> Result<Invitee, Denied>;
    /// Makes a code for her and ends earlier ones. The answer is a cookie that carries the code to the next page of
    /// this device, so that it stands in no address and no memory; [`Account::invitee`] reads it.
    async fn invite(&self, person: &PersonId) -> Result<HeaderValue, Denied>;

    async fn settings(&self) -> Result<Settings, Denied>;
    /// Kept for whoever is signed in; nothing happens when nobody is.
    async fn choose_language(&self, locale: &'static Locale) -> Result<(), Denied>;
    /// `None`: as the stage says.
    async fn choose_level(&self, level: Option<Level>) -> Result<(), Denied>;
    /// The cookie that ends the sign-in on the device that asks, if it was among them.
    async fn sign_out(&self, which: WhichDevices) -> Result<Option<HeaderValue>, Denied>;
}

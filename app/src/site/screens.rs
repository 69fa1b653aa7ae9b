//! The door to the sites' screens: devices that show a site's code without anybody being signed in on them.

use super::{Code, ScreenError};
use crate::{
    account,
    denied::Denied,
    ids::{ScreenId, SiteId},
};
use chrono::{DateTime, Utc};
use http::{HeaderMap, HeaderValue};

/// A screen in use, for whoever looks after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScreenInUse {
    pub id: ScreenId,
    pub site: SiteId,
    pub site_name: String,
    /// "Chrome, Android".
    pub label: String,
    /// The name of the supervisor whose code it was.
    pub enrolled_by: String,
    pub enrolled_at: DateTime<Utc>,
    pub seen_at: DateTime<Utc>,
}

/// A site's screens, for its supervisor.
#[derive(Clone, Debug)]
pub struct SiteScreens {
    pub site: SiteId,
    pub site_name: String,
    pub screens: Vec<ScreenInUse>,
    /// A code that was made a moment ago, shown once.
    pub fresh: Option<FreshScreenCode>,
}

/// A one-time code, for the page that shows it.
#[derive(Clone, Debug)]
pub struct FreshScreenCode {
    pub code: account::Code,
    /// Where to type it: `{public_url}/screen`.
    pub address: String,
    /// The `Set-Cookie` after which it is not shown again.
    pub spent: HeaderValue,
}

/// What a device is that opened `/screen`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Here {
    /// Not a screen.
    Nothing,
    /// The screen of this site.
    Screen(SiteId),
    /// A screen that was taken out of use.
    Revoked,
}

/// What stands on a screen, and whether it may go on by itself.
#[derive(Clone, Debug)]
pub struct OnScreen {
    pub code: Code,
    /// This device is the site's screen. Otherwise somebody is signed in who may look.
    pub enrolled: bool,
}

/// A device that became a screen.
#[derive(Clone, Debug)]
pub struct Enrolled {
    pub site: SiteId,
    /// Each a `Set-Cookie`: the screen's own, and the end of a sign-in on this device.
    pub cookies: Vec<HeaderValue>,
}

/// The door to the server. Who may do what is decided behind it; `headers` are those of the request, in which a screen
/// is known by its cookie.
#[async_trait::async_trait]
pub trait Screens: Send + Sync {
    async fn here(&self, headers: &HeaderMap) -> Result<Here, ScreenError>;
    /// Makes this device a screen of the site whose code it is. A code works once.
    async fn enrol(&self, code: &account::Code, headers: &HeaderMap) -> Result<Enrolled, ScreenError>;
    /// What the site's screen shows now.
    async fn on_screen(&self, site: &SiteId, headers: &HeaderMap) -> Result<OnScreen, ScreenError>;
    /// The site's screens, for its supervisor.
    async fn at_site(&self, site: &SiteId, headers: &HeaderMap) -> Result<SiteScreens, Denied>;
    /// Makes a one-time code; the `Set-Cookie` that carries it to the page that shows it.
    async fn new_code(&self, site: &SiteId) -> Result<HeaderValue, Denied>;
    /// Takes a screen out of use: what it shows ceases to count with the next step. The site it was of.
    async fn revoke(&self, screen: &ScreenId) -> Result<SiteId, Denied>;
}

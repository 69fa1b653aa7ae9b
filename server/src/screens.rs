//! The sites' screens: a supervisor enrols one at her site with a one-time code, she or an administrator takes it out of
//! use, and the device itself, known by a cookie of its own, may ask for its site's code and day keys and nothing else.

use crate::{
    account::new_code,
    door::{Door, unavailable},
    sign_in,
    site_code::{Span, step_of},
    state::State,
    store::screens::{NewScreen, Screen},
};
use app::{
    account::{Code, Role},
    denied::Denied,
    ids::{ScreenId, SiteId},
    site::{Enrolled, FreshScreenCode, Here, OnScreen, SCREEN_COOKIE, ScreenError, Screens, SiteScreens, Sites as _},
};
use chrono::{DateTime, TimeDelta, Utc};
use http::{HeaderMap, HeaderValue};

/// A screen stays one for as long as it is used; renewed while it is.
const COOKIE_SECONDS: u32 = 365 * 24 * 3600;
/// Carries a new code from the answer that made it to the page that shows it, on the device that asked for it.
const CODE_COOKIE: &str = "__Host-screen-code";
/// How long it does, in seconds: that page is opened at once.
const CODE_SECONDS: u32 = 300;
/// How long a code can be used: long enough to walk to the tablet with it.
const CODE_LASTS: TimeDelta = TimeDelta::hours(1);
/// A screen's `seen_at` is written at most this often.
const SEEN_EVERY: TimeDelta = TimeDelta::minutes(1);
/// A screen gets the keys of today and of so many days after it.
const DAYS_AHEAD: u64 = 7;

/// What a screen needs to go on without network.
#[derive(Clone, Debug)]
pub struct DayKeys {
    /// The server's time, for a device whose clock is off.
    pub now: DateTime<Utc>,
    /// What a token is appended to: `https://HOST/c/`.
    pub address: String,
    /// The number in the site's code.
    pub number: u32,
    pub spans: Vec<Span>,
    /// The `Set-Cookie` that prolongs the screen's, now and then.
    pub cookie: Option<HeaderValue>,
}

/// The screen that sent these headers, also when it is out of use.
async fn known(state: &State, headers: &HeaderMap) -> Result<Option<(String, Screen)>, Denied> {
    let Some(token) = sign_in::cookie_named(headers, SCREEN_COOKIE) else { return Ok(None) };
    let found = state.db.screen(&sign_in::hash(token)).await.map_err(unavailable("screens.known"))?;
    Ok(found.map(|screen| (token.to_owned(), screen)))
}

fn screen_cookie(token: &str) -> Result<HeaderValue, Denied> {
    format!("{SCREEN_COOKIE}={token}; Path=/; Max-Age={COOKIE_SECONDS}; HttpOnly; Secure; SameSite=Lax")
        .parse()
        .map_err(|_| Denied::Unavailable)
}

fn code_cookie(value: &str, seconds: u32) -> Result<HeaderValue, Denied> {
    format!("{CODE_COOKIE}={value}; Path=/; Max-Age={seconds}; HttpOnly; Secure; SameSite=Strict")
        .parse()
        .map_err(|_| Denied::Unavailable)
}

/// The code in these headers, if it was made for this site.
fn carried(headers: &HeaderMap, site: &SiteId) -> Option<Code> {
    let (of, code) = sign_in::cookie_named(headers, CODE_COOKIE)?.split_once('.')?;
    (of == site.as_str()).then(|| Code::parse(code))?
}

impl Door {
    /// The site's screen that sent these headers; written down as seen.
    ///
    /// # Errors
    /// [`ScreenError::Revoked`] when it was one; [`Denied::NotFound`] when it is another site's.
    async fn as_screen(&self, site: &SiteId, headers: &HeaderMap) -> Result<Option<(String, Screen)>, ScreenError> {
        let Some((token, screen)) = known(&self.state, headers).await? else { return Ok(None) };
        if screen.site != *site {
            return Err(Denied::NotFound.into());
        }
        if screen.revoked {
            return Err(ScreenError::Revoked);
        }
        Ok(Some((token, screen)))
    }

    /// Writes down that a screen was here, now and then; whether it did.
    async fn screen_seen(&self, screen: &Screen) -> Result<bool, Denied> {
        let now = self.state.now();
        let due = (now - screen.seen_at).abs() >= SEEN_EVERY;
        if due {
            self.state.db.screen_seen(&screen.id, now).await.map_err(unavailable("screens.seen"))?;
        }
        Ok(due)
    }

    /// The keys of a week: for the site's screen itself, and for nobody else, whoever is signed in.
    pub async fn day_keys(&self, site: &SiteId, headers: &HeaderMap) -> Result<DayKeys, ScreenError> {
        let Some((token, screen)) = self.as_screen(site, headers).await? else {
            self.anyone()?;
            return Err(Denied::NotAllowed.into());
        };
        let seen = self.screen_seen(&screen).await?;
        let known = self.state.db.site_with_keys(site).await.map_err(unavailable("screens.keys"))?;
        let keys = known.ok_or(Denied::NotFound)?.keys;
        let (now, settings) = (self.state.now(), &self.state.settings);
        Ok(DayKeys {
            now,
            address: format!("{}/c/", settings.public_url),
            number: keys.number,
            spans: keys.spans(now, DAYS_AHEAD, settings.zone),
            cookie: if seen { Some(screen_cookie(&token)?) } else { None },
        })
    }

    /// Whoever stands before a device may make it a screen, with a code: but not where a participant is signed in. Her
    /// phone hangs on no wall.
    fn may_enrol(&self) -> Result<(), Denied> {
        match &self.who {
            Some(who) if who.role == Role::Participant => Err(Denied::NotAllowed),
            _ => Ok(()),
        }
    }
}

#[async_trait::async_trait]
impl Screens for Door {
    async fn here(&self, headers: &HeaderMap) -> Result<Here, ScreenError> {
        self.may_enrol()?;
        Ok(match known(&self.state, headers).await? {
            None => Here::Nothing,
            Some((_, screen)) if screen.revoked => Here::Revoked,
            Some((_, screen)) => Here::Screen(screen.site),
        })
    }

    // No limit on attempts here: a code has 80 random bits and lasts an hour, so that no number of guesses finds one. A
    // limit by address would let one device shut all others out.
    async fn enrol(&self, code: &Code, headers: &HeaderMap) -> Result<Enrolled, ScreenError> {
        self.may_enrol()?;
        let (db, now) = (&self.state.db, self.state.now());
        let hash = sign_in::hash(code.as_str());
        let before = known(&self.state, headers).await?;
        let token = self.state.new_secret().map_err(Denied::from)?;
        let id = self.state.new_id().map_err(Denied::from)?;
        let id = ScreenId::parse(&id).map_err(|_| Denied::Unavailable)?;
        let new = NewScreen {
            id: &id,
            token_hash: &sign_in::hash(&token),
            label: &sign_in::label(headers),
            before: before.as_ref().map(|(_, screen)| &screen.id),
        };
        let enrolled = db.enrol_screen(&hash, new, now).await.map_err(unavailable("screens.enrol"))?;
        let Some(site) = enrolled else {
            let known = db.screen_code(&hash).await.map_err(unavailable("screens.code"))?;
            return Err(match known {
                None => ScreenError::Unknown,
                Some(code) if !code.used && code.expires_at <= now => ScreenError::Expired,
                Some(_) => ScreenError::Used,
            });
        };
        let mut cookies = vec![screen_cookie(&token)?];
        if let Some(who) = &self.who {
            // It will hang on a wall: nobody of the staff stays signed in there.
            db.revoke_device(&who.person, &who.device, now).await.map_err(unavailable("screens.sign_out"))?;
            self.state.sign_ins.forget(&who.person);
            cookies.push(sign_in::forget_cookie());
        }
        Ok(Enrolled { site, cookies })
    }

    async fn on_screen(&self, site: &SiteId, headers: &HeaderMap) -> Result<OnScreen, ScreenError> {
        let closed = match self.as_screen(site, headers).await {
            Ok(Some((_, screen))) => {
                self.screen_seen(&screen).await?;
                return Ok(OnScreen { code: self.code_of(site).await?, enrolled: true });
            }
            Ok(None) => None,
            Err(error @ ScreenError::Denied(Denied::Unavailable)) => return Err(error),
            Err(error) => Some(error),
        };
        // Whoever is signed in here may look, whatever the device was.
        match (self.code(site).await, closed) {
            (Ok(code), _) => Ok(OnScreen { code, enrolled: false }),
            (Err(Denied::NotSignedIn), Some(error)) => Err(error),
            (Err(denied), _) => Err(denied.into()),
        }
    }

    async fn at_site(&self, site: &SiteId, headers: &HeaderMap) -> Result<SiteScreens, Denied> {
        let (_, site_name) = self.supervisor_at(site).await?;
        let screens = self.state.db.screens_of_site(site).await.map_err(unavailable("screens.of_site"))?;
        let fresh = match carried(headers, site) {
            Some(code) => Some(FreshScreenCode {
                code,
                address: format!("{}/screen", self.state.settings.public_url),
                spent: code_cookie("", 0)?,
            }),
            None => None,
        };
        Ok(SiteScreens { site: site.clone(), site_name, screens, fresh })
    }

    async fn new_code(&self, site: &SiteId) -> Result<HeaderValue, Denied> {
        let (supervisor, _) = self.supervisor_at(site).await?;
        let code = new_code(&*self.state.chance)?;
        let (now, hash) = (self.state.now(), sign_in::hash(code.as_str()));
        let added = self.state.db.add_screen_code(site, supervisor, &hash, now, now + CODE_LASTS).await;
        added.map_err(unavailable("screens.new_code"))?;
        code_cookie(&format!("{site}.{}", code.as_str()), CODE_SECONDS)
    }

    async fn revoke(&self, screen: &ScreenId) -> Result<SiteId, Denied> {
        let who = self.anyone()?;
        if !matches!(who.role, Role::Supervisor | Role::Administrator) {
            return Err(Denied::NotAllowed);
        }
        let site = self.state.db.site_of_screen(screen).await.map_err(unavailable("screens.site_of"))?;
        let site = site.ok_or(Denied::NotFound)?;
        if who.role == Role::Supervisor {
            self.supervisor_at(&site).await?;
        }
        let (now, secret) = (self.state.now(), self.state.new_secret()?);
        let from = step_of(now).saturating_add(1);
        let revoked = self.state.db.revoke_screen(screen, &who.person, &secret, from, now).await;
        let revoked = revoked.map_err(unavailable("screens.revoke"))?;
        self.state.check_ins.sites.forget().await;
        if revoked { Ok(site) } else { Err(Denied::NotFound) }
    }
}

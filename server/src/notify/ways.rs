//! Sending on each way: what goes out, and what the other side's answer means.

use super::{
    endpoint::Endpoint,
    mail::Mail,
    post::{Post, Posted},
    seal::{BrowserKeys, Vapid, seal},
};
use crate::{
    clock::Chance,
    settings::{Notify as Settings, Secret},
    store::contacts::{Subscription, Way},
};
use app::{
    account::Role,
    i18n::{L10n, negotiate},
    notify::Address,
    t,
};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use http::{HeaderName, HeaderValue, StatusCode, header};

/// How long a push service keeps a message for a phone that is off, in seconds: three days.
const TTL: &str = "259200";
/// A newer message takes the place of one that still waits there (RFC 8030 §5.4).
const TOPIC: &str = "news";

/// What came of sending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sent {
    Delivered,
    /// The way is no more, and never will be.
    Gone,
    /// Not now; in no less than so many seconds, if the other side said so.
    Later(Option<u32>),
    /// Not this, and not later either.
    Never,
}

/// What is said: in her language, and nothing of whom, what or where.
pub struct Said {
    l: L10n,
    /// Where it leads, within the app.
    to: &'static str,
}

impl Said {
    pub fn new(role: Role, language: &str, zone: Tz) -> Self {
        let to = if role == Role::Participant { "/messages" } else { "/desk/messages" };
        Self { l: L10n::new(negotiate([language]), zone), to }
    }

    fn text(&self) -> String {
        t!(self.l, "notify-news")
    }

    /// What the service worker shows (`public/sw.js`).
    fn push(&self) -> String {
        let (lang, dir) = (&self.l.locale().lang, self.l.locale().dir());
        serde_json::json!({ "title": self.text(), "lang": lang, "dir": dir, "to": self.to }).to_string()
    }
}

/// The ways that this server has.
pub struct Ways {
    settings: Settings,
    public_url: String,
    push: Post,
    gateway: Post,
    mail: Mail,
}

impl Ways {
    /// `public_url` tells push services whose messages these are, unless the settings name somebody.
    pub fn new(settings: &Settings, public_url: &str) -> Self {
        Self {
            public_url: public_url.to_owned(),
            push: Post::new(settings.push_to_private_addresses),
            // The gateway is the municipality's own choice, and may well stand within its network.
            gateway: Post::new(true),
            mail: Mail::new(settings),
            settings: settings.clone(),
        }
    }

    /// Those that are set up.
    pub fn offered(&self) -> Vec<Way> {
        let is_set = |way: &Way| match way {
            Way::Push => self.settings.push,
            Way::Email => self.settings.smtp_host.is_some(),
            Way::Sms => self.settings.sms_url.is_some(),
        };
        Way::ALL.into_iter().filter(is_set).collect()
    }

    /// A browser's endpoint, if this server posts there.
    pub fn endpoint(&self, text: &str) -> Option<Endpoint> {
        Endpoint::parse(text, self.settings.push_to_private_addresses)
    }

    pub async fn push(
        &self,
        to: &Subscription,
        vapid: &Vapid,
        said: &Said,
        chance: &dyn Chance,
        now: DateTime<Utc>,
    ) -> Sent {
        let (Some(endpoint), Some(keys)) = (self.endpoint(&to.endpoint), BrowserKeys::parse(&to.public_key, &to.auth))
        else {
            return Sent::Gone;
        };
        let (mut own, mut salt) = ([0; 32], [0; 16]);
        if chance.fill(&mut own).is_err() || chance.fill(&mut salt).is_err() {
            return Sent::Later(None);
        }
        // One scalar in 2^32 is none: then another is drawn the next time.
        let Ok(body) = seal(said.push().as_bytes(), &keys, &own, salt) else { return Sent::Later(None) };
        let subject =
            self.settings.push_contact.as_deref().or(Some(&*self.public_url).filter(|url| url.starts_with("https:")));
        let authorization = vapid.authorization(&endpoint.origin(), subject, now.timestamp());
        let Ok(authorization) = HeaderValue::from_str(&authorization) else { return Sent::Never };
        let headers = [
            (header::AUTHORIZATION, authorization),
            (header::CONTENT_TYPE, HeaderValue::from_static("application/octet-stream")),
            (header::CONTENT_ENCODING, HeaderValue::from_static("aes128gcm")),
            (HeaderName::from_static("ttl"), HeaderValue::from_static(TTL)),
            (HeaderName::from_static("topic"), HeaderValue::from_static(TOPIC)),
            (HeaderName::from_static("urgency"), HeaderValue::from_static("normal")),
        ];
        match self.push.post(endpoint.as_str(), headers.into_iter().collect(), body).await {
            Posted::Answered(StatusCode::NOT_FOUND | StatusCode::GONE, _) => Sent::Gone,
            other => judge(other),
        }
    }

    /// The notification itself, to an address.
    pub async fn tell(&self, to: &Address, said: &Said) -> Sent {
        self.write(to, said.text()).await
    }

    /// The code that confirms an address.
    pub async fn send_code(&self, to: &Address, l: &L10n, code: &str) -> Sent {
        self.write(to, t!(l, "notify-your-code", code = code)).await
    }

    /// `text` without the marks that isolate a placeable's direction: phones show them as boxes.
    async fn write(&self, to: &Address, text: String) -> Sent {
        let text = crate::http::plain(&text);
        match to {
            Address::Email(address) => self.mail.send(address, text).await,
            Address::Phone(number) => self.sms(number, &text).await,
        }
    }

    /// The gateway's contract: docs/running.md.
    async fn sms(&self, to: &str, text: &str) -> Sent {
        let (Some(url), Some(Secret(secret))) = (&self.settings.sms_url, &self.settings.sms_secret) else {
            return Sent::Never;
        };
        let Ok(mut bearer) = HeaderValue::from_str(&format!("Bearer {secret}")) else { return Sent::Never };
        bearer.set_sensitive(true);
        let headers =
            [(header::AUTHORIZATION, bearer), (header::CONTENT_TYPE, HeaderValue::from_static("application/json"))];
        let body = serde_json::json!({ "to": to, "text": text }).to_string();
        judge(self.gateway.post(url, headers.into_iter().collect(), body.into_bytes()).await)
    }
}

/// What the status of an answer means.
fn judge(posted: Posted) -> Sent {
    match posted {
        Posted::Answered(status, _) if status.is_success() => Sent::Delivered,
        Posted::Answered(StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_MANY_REQUESTS, wait) => Sent::Later(wait),
        Posted::Answered(status, wait) if status.is_server_error() => Sent::Later(wait),
        Posted::Answered(..) => Sent::Never,
        Posted::Nothing => Sent::Later(None),
    }
}

/// A new key pair's secret, base64url.
pub fn new_key(chance: &dyn Chance) -> Result<String, crate::clock::NoChance> {
    loop {
        let mut bytes = [0; 32];
        chance.fill(&mut bytes)?;
        if Vapid::from_bytes(&bytes).is_some() {
            return Ok(BASE64_URL_SAFE_NO_PAD.encode(bytes));
        }
    }
}

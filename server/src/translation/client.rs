//! The translation service: LibreTranslate's HTTP API (`GET /languages`, `POST /translate`).
//!
//! What is sent there goes to the set address and nowhere else. Nothing of a text is logged, neither what was sent nor
//! what came back.

use crate::{
    outgoing::{self, Http},
    settings::Settings,
};
use app::{free_text::free_text, messages::MessageText, translation::TranslationError};
use axum::body::Bytes;
use chrono::{DateTime, TimeDelta, Utc};
use http::{Request, header};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper_util::client::legacy::connect::{HttpConnector, dns::GaiResolver};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

/// The largest answer that is read, in bytes: a message has 1,000 characters, a list of languages some 20 kB.
const LARGEST: usize = 256 * 1024;
/// A translation may be so many times longer than the longest message.
const LONGER: usize = 4;
/// A page does not wait longer than this to learn which languages there are.
const LANGUAGES_WAIT: Duration = Duration::from_secs(2);
/// How long the list of languages is believed.
const KNOWN: TimeDelta = TimeDelta::hours(1);
/// How long after a service that gave no list it is asked again.
const AGAIN: TimeDelta = TimeDelta::minutes(1);

/// A service that is set, and what it said it can.
pub struct Translator {
    http: Http<GaiResolver>,
    patience: Duration,
    url: String,
    key: Option<String>,
    known: Mutex<Languages>,
    /// Held by whoever asks for the languages.
    asking: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct Languages {
    asked: Option<DateTime<Utc>>,
    /// `None`: it gave no list when it was asked.
    list: Option<Vec<Language>>,
}

impl Languages {
    fn believed(&self, now: DateTime<Utc>) -> bool {
        let time = if self.list.is_some() { KNOWN } else { AGAIN };
        // A clock that was set back must not keep it for ever.
        self.asked.is_some_and(|asked| (now - asked).abs() < time)
    }

    fn reaching(&self, into: &str) -> Vec<String> {
        let list = self.list.as_deref().unwrap_or_default();
        let there = list.iter().any(|one| one.code == into);
        let reaches = |one: &Language| match &one.targets {
            Some(targets) => targets.iter().any(|target| target == into),
            None => there,
        };
        list.iter().filter(|one| one.code != into && reaches(one)).map(|one| one.code.clone()).collect()
    }
}

#[derive(Deserialize)]
struct Language {
    code: String,
    /// Into what it can be translated; an older service says nothing, and means all.
    targets: Option<Vec<String>>,
}

#[derive(Serialize)]
struct Asked<'a> {
    q: &'a str,
    source: &'a str,
    target: &'a str,
    format: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    api_key: Option<&'a str>,
}

#[derive(Deserialize)]
struct Translated {
    #[serde(rename = "translatedText")]
    text: String,
}

impl Translator {
    /// `None` when no service is set.
    pub fn of(settings: &Settings) -> Option<Self> {
        let url = settings.translate_url.clone()?;
        Some(Self {
            http: outgoing::client(HttpConnector::new())?,
            patience: Duration::from_secs(settings.translate_timeout_seconds.into()),
            url,
            key: settings.translate_key.clone(),
            known: Mutex::default(),
            asking: tokio::sync::Mutex::default(),
        })
    }

    /// From which languages it translates into this one. One page at a time asks the service, and only when what is
    /// known is old; others meanwhile go on with what is known.
    pub async fn languages_into(&self, into: &str, now: DateTime<Utc>) -> Vec<String> {
        if !self.known().believed(now)
            && let Ok(_asking) = self.asking.try_lock()
        {
            let list = self.ask_languages().await;
            *self.known() = Languages { asked: Some(now), list };
        }
        self.known().reaching(into)
    }

    fn known(&self) -> MutexGuard<'_, Languages> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn ask_languages(&self) -> Option<Vec<Language>> {
        let request = Request::get(format!("{}/languages", self.url)).body(Full::default()).ok()?;
        self.answer(request, LANGUAGES_WAIT.min(self.patience)).await.ok()
    }

    /// What the service makes of this text.
    pub async fn translate(&self, text: &str, source: &str, target: &str) -> Result<String, TranslationError> {
        let asked = Asked { q: text, source, target, format: "text", api_key: self.key.as_deref() };
        let body = serde_json::to_vec(&asked).map_err(|_| unusable("request"))?;
        let request = Request::post(format!("{}/translate", self.url))
            .header(header::CONTENT_TYPE, "application/json")
            .body(Full::new(body.into()))
            .map_err(|_| unusable("address"))?;
        let translated: Translated = self.answer(request, self.patience).await?;
        free_text(&translated.text, MessageText::MAX * LONGER).map_err(|_| unusable("text"))
    }

    /// The answer, if it is a good one of a bearable size, and comes in time.
    async fn answer<T: DeserializeOwned>(
        &self,
        request: Request<Full<Bytes>>,
        patience: Duration,
    ) -> Result<T, TranslationError> {
        let whole = async {
            // The kind of a failure is logged; its message may hold an address.
            let answer = self.http.request(request).await.map_err(|_| {
                tracing::warn!("the translation service does not answer");
                TranslationError::Down
            })?;
            let status = answer.status();
            if !status.is_success() {
                tracing::warn!(status = status.as_u16(), "the translation service refuses");
                return Err(if status.is_server_error() { TranslationError::Down } else { TranslationError::Unusable });
            }
            let body = Limited::new(answer.into_body(), LARGEST).collect().await.map_err(|_| unusable("body"))?;
            serde_json::from_slice(&body.to_bytes()).map_err(|_| unusable("form"))
        };
        tokio::time::timeout(patience, whole).await.map_err(|_| {
            tracing::warn!("the translation service took too long");
            TranslationError::Slow
        })?
    }
}

fn unusable(what: &'static str) -> TranslationError {
    tracing::warn!(what, "the translation service answered what cannot be used");
    TranslationError::Unusable
}

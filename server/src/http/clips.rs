//! `/clips/HASH`: recorded sounds, whole or in parts; and where the form goes that keeps one.

use super::problem::Problem;
use crate::{
    clips::sound::{Kind, LARGEST},
    door::Door,
    sign_in::SignedIn,
    state::State,
};
use app::{
    account::Level,
    clips::{ClipFault, Clips as _, Place, SoundId, desk::address},
    denied::Denied,
    i18n::L10n,
    ids::ActivityId,
};
use axum::{
    Extension, Router,
    extract::{Path, Request, State as Extract},
    response::{IntoResponse as _, Redirect, Response},
    routing::{get, post},
};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use multer::{Field, Multipart};
use std::{collections::HashMap, ops::Range};

/// What is read of a form before it is cut off, in bytes. More than a clip may have: whoever chose a file that is too
/// large is told so in words, and a browser shows an answer only when it could send all.
pub const LARGEST_FORM: usize = 32 << 20;
/// The most of a field of text, in bytes.
const LARGEST_FIELD: usize = 16 * 1024;

/// The page with the form's activities.
const DESK: &str = "/clips-desk";

/// Where sounds are played from.
pub fn routes(state: State) -> Router {
    Router::new().route("/clips/{hash}", get(play)).with_state(state)
}

/// Where the form goes that keeps one: its own, for it takes more than other forms.
pub fn forms(state: State) -> Router {
    Router::new().route("/form/clips/keep", post(keep)).with_state(state)
}

async fn play(
    Extract(state): Extract<State>,
    who: Option<Extension<SignedIn>>,
    Extension(l): Extension<L10n>,
    Path(hash): Path<String>,
    headers: HeaderMap,
) -> Response {
    let found = match (who, SoundId::parse(&hash)) {
        (None, _) => Err(Denied::NotSignedIn),
        (_, None) => Err(Denied::NotFound),
        (Some(_), Some(id)) => match state.db.sound(&id).await {
            Ok(sound) => sound.map(|(kind, bytes)| (id, kind, bytes)).ok_or(Denied::NotFound),
            Err(error) => Err(crate::door::unavailable("clips.play")(error)),
        },
    };
    match found {
        Ok((id, kind, bytes)) => answer(&id, kind, bytes, &headers),
        Err(denied) => Problem::denied(&l, denied).into_response(),
    }
}

/// The whole or the part that was asked for (RFC 9110 § 14). Safari plays nothing that cannot be had in parts.
fn answer(id: &SoundId, kind: Kind, bytes: Vec<u8>, asked: &HeaderMap) -> Response {
    let tag = format!("\"{}\"", id.as_str());
    let said = |name| asked.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
    let common = [
        (header::CONTENT_TYPE, kind.media_type().to_owned()),
        (header::CACHE_CONTROL, "private, max-age=31536000, immutable".to_owned()),
        (header::ACCEPT_RANGES, "bytes".to_owned()),
        (header::ETAG, tag.clone()),
    ];
    if said(header::IF_NONE_MATCH).is_some_and(|known| known.split(',').any(|known| known.trim() == tag)) {
        return (StatusCode::NOT_MODIFIED, common).into_response();
    }
    let length = bytes.len();
    let wanted = said(header::RANGE).filter(|_| said(header::IF_RANGE).is_none_or(|known| known == tag));
    match wanted.and_then(|range| part(range, length)) {
        None => (common, bytes).into_response(),
        Some(None) => {
            let of = [(header::CONTENT_RANGE, format!("bytes */{length}"))];
            (StatusCode::RANGE_NOT_SATISFIABLE, common, of).into_response()
        }
        Some(Some(range)) => {
            let of = [(header::CONTENT_RANGE, format!("bytes {}-{}/{length}", range.start, range.end - 1))];
            let part = bytes.get(range).unwrap_or_default().to_vec();
            (StatusCode::PARTIAL_CONTENT, common, of, part).into_response()
        }
    }
}

/// The part that `Range` asks for, `Some(None)` when there is no such part; `None` when it asks for nothing that we
/// know, several parts among it, and gets the whole.
#[expect(clippy::option_option, reason = "a header can be none of ours, and ask for what is not there")]
fn part(range: &str, length: usize) -> Option<Option<Range<usize>>> {
    let (first, last) = range.strip_prefix("bytes=")?.split_once('-')?;
    let number = |text: &str| {
        let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        // What is too large for a number is larger than any sound.
        digits.then(|| text.parse().unwrap_or(usize::MAX))
    };
    let range = match (first, last) {
        ("", last) => length.saturating_sub(number(last)?)..length,
        (first, "") => number(first)?..length,
        (first, last) => {
            let (first, last) = (number(first)?, number(last)?);
            if last < first {
                return None;
            }
            first..last.saturating_add(1).min(length)
        }
    };
    Some((range.start < range.end).then_some(range))
}

/// Keeps a recording, and leads back to its text: with what went wrong, if something did.
async fn keep(Extract(state): Extract<State>, who: Option<Extension<SignedIn>>, request: Request) -> Redirect {
    let door = Door { state, who: who.map(|Extension(who)| who) };
    // Nobody else's file is read; the page that this leads to refuses her in words.
    if door.to_record().await.is_err() {
        return Redirect::to(DESK);
    }
    let Some(form) = read(request).await else { return Redirect::to(DESK) };
    let outcome = match form.file {
        Some(file) => door.keep(&form.place, &form.said, &file).await,
        None => Err(ClipFault::TooLarge),
    };
    let says = match outcome {
        Ok(()) => Some("saved"),
        Err(fault) => fault.as_str(),
    };
    let (back, at) = (address(&form.place), form.at);
    // Without a word the page itself refuses.
    Redirect::to(&says.map_or(back.clone(), |says| format!("{back}&at={at}&said={says}#step-{at}")))
}

struct Form {
    place: Place,
    said: String,
    /// The step's place in its text: where the page says what came of it.
    at: usize,
    /// `None` when it is larger than a clip may be.
    file: Option<Vec<u8>>,
}

/// `None` when it is no form of ours.
async fn read(request: Request) -> Option<Form> {
    let kind = request.headers().get(header::CONTENT_TYPE)?.to_str().ok()?;
    let between = multer::parse_boundary(kind).ok()?;
    let mut parts = Multipart::new(request.into_body().into_data_stream(), between);
    let (mut fields, mut file) = (HashMap::new(), None);
    loop {
        match parts.next_field().await {
            Ok(Some(field)) if field.name() == Some("clip") => file = Some(whole(field).await),
            Ok(Some(field)) => {
                let name = field.name()?.to_owned();
                let Bytes::Whole(bytes) = up_to(field, LARGEST_FIELD).await else { return None };
                fields.insert(name, String::from_utf8(bytes).ok()?);
            }
            Ok(None) => break,
            // Cut off within the file: it is too large. Anywhere else it is no form.
            Err(_) if file.is_some() => break,
            Err(_) => return None,
        }
    }
    let mut field = |name: &str| fields.remove(name);
    let place = Place {
        activity: ActivityId::parse(&field("activity")?).ok()?,
        language: field("language")?,
        level: Level::parse(&field("level")?)?,
        step: field("step")?,
    };
    // A browser ends lines in forms in its own way.
    let said = field("said")?.replace("\r\n", "\n");
    Some(Form { place, said, at: field("at")?.parse().ok()?, file: file? })
}

enum Bytes {
    Whole(Vec<u8>),
    TooMany,
}

/// The file, if it is no larger than a clip may be; else it is read to its end and not kept.
async fn whole(field: Field<'_>) -> Option<Vec<u8>> {
    match up_to(field, LARGEST).await {
        Bytes::Whole(bytes) => Some(bytes),
        Bytes::TooMany => None,
    }
}

async fn up_to(mut field: Field<'_>, most: usize) -> Bytes {
    let (mut bytes, mut too_many) = (Vec::new(), false);
    loop {
        match field.chunk().await {
            Ok(Some(chunk)) if !too_many && bytes.len() + chunk.len() <= most => bytes.extend_from_slice(&chunk),
            Ok(Some(_)) => (bytes, too_many) = (Vec::new(), true),
            Ok(None) if !too_many => return Bytes::Whole(bytes),
            Ok(None) | Err(_) => return Bytes::TooMany,
        }
    }
}

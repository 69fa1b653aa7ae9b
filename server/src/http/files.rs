//! Translators' files: those of the instructions and of the interface to take away, and a file that is sent with a form.

use super::{LARGEST_BODY, problem::Problem};
use crate::{door::Door, po, sign_in::SignedIn, state::State};
use app::{
    account::Role,
    denied::Denied,
    i18n::{L10n, Locale, locale},
    ids::ActivityId,
};
use axum::{
    Extension, Router,
    body::Body,
    extract::{Path, Request, State as Extract},
    middleware::Next,
    response::{IntoResponse, Response},
    routing::get,
};
use http::{HeaderValue, Method, StatusCode, header};
use std::{
    convert::Infallible,
    io::{Cursor, Write as _},
};
use zip::{CompressionMethod, ZipWriter, result::ZipError, write::SimpleFileOptions};

/// Needs the layer that says who asks.
pub fn routes(state: State) -> Router {
    Router::new()
        .route("/instructions-files/interface/{file}", get(interface))
        .route("/instructions-files/{activity}/{file}", get(instructions))
        .with_state(state)
}

fn attachment(name: &str, kind: &'static str, body: Vec<u8>) -> Response {
    let name = format!("attachment; filename=\"{name}\"");
    let headers = [
        (header::CONTENT_DISPOSITION, name.as_str()),
        (header::CONTENT_TYPE, kind),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (headers, body).into_response()
}

/// `/instructions-files/ACTIVITY/ar.po`
async fn instructions(
    Extract(state): Extract<State>,
    Path((activity, file)): Path<(String, String)>,
    who: Option<Extension<SignedIn>>,
    Extension(l): Extension<L10n>,
) -> Response {
    let door = Door { state, who: who.map(|Extension(who)| who) };
    let written = async {
        let activity = ActivityId::parse(&activity).map_err(|_| Denied::NotFound)?;
        let language = file.strip_suffix(".po").ok_or(Denied::NotFound)?;
        Ok((language, door.exported(&activity, language).await?))
    };
    match written.await {
        Ok((language, text)) => {
            attachment(&format!("steg-{language}.po"), "text/x-gettext-translation; charset=utf-8", text.into())
        }
        Err(denied) => Problem::denied(&l, denied).into_response(),
    }
}

/// `/instructions-files/interface/ar.zip`: a language's files as they are compiled in.
async fn interface(
    Extract(state): Extract<State>,
    Path(file): Path<String>,
    who: Option<Extension<SignedIn>>,
    Extension(l): Extension<L10n>,
) -> Response {
    let door = Door { state, who: who.map(|Extension(who)| who) };
    let allowed = door.anyone().and_then(|who| match who.role {
        Role::Administrator => Ok(()),
        Role::Supervisor if who.until.is_none() => Ok(()),
        _ => Err(Denied::NotAllowed),
    });
    let locale = file.strip_suffix(".zip").and_then(|tag| Locale::all().iter().find(|locale| locale.tag == tag));
    let packed = allowed.and_then(|()| {
        let locale = locale.ok_or(Denied::NotFound)?;
        let packed = packed(&locale.tag).map_err(|error| {
            tracing::error!(%error, "a language's files cannot be packed");
            Denied::Unavailable
        })?;
        Ok((locale, packed))
    });
    match packed {
        Ok((locale, packed)) => attachment(&format!("steg-{}.zip", locale.tag), "application/zip", packed),
        Err(denied) => Problem::denied(&l, denied).into_response(),
    }
}

fn packed(tag: &str) -> Result<Vec<u8>, ZipError> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in locale::files(tag) {
        let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        zip.start_file(format!("{tag}/{name}"), stored)?;
        zip.write_all(text.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

/// A form that is sent with a file (`multipart/form-data`, RFC 7578) goes on as any other form: the file is a field, its
/// text. What is no UTF-8 in it is replaced, which its reader then names.
pub async fn as_form(request: Request, next: Next) -> Response {
    let boundary = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let boundary = boundary.and_then(|kind| multer::parse_boundary(kind).ok());
    let for_us = request.method() == Method::POST && request.uri().path().starts_with("/instructions-desk/");
    let Some(boundary) = boundary.filter(|_| for_us) else { return next.run(request).await };
    let (mut parts, body) = request.into_parts();
    let Ok(bytes) = axum::body::to_bytes(body, LARGEST_BODY).await else {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    };
    let stream = futures_util::stream::once(async { Ok::<_, Infallible>(bytes) });
    let Ok(form) = fields(multer::Multipart::new(stream, boundary)).await else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    parts.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
    parts.headers.remove(header::CONTENT_LENGTH);
    next.run(Request::from_parts(parts, Body::from(form))).await
}

async fn fields(mut parts: multer::Multipart<'_>) -> Result<String, multer::Error> {
    let mut fields = Vec::new();
    while let Some(field) = parts.next_field().await? {
        let name = field.name().unwrap_or_default().to_owned();
        let bytes = field.bytes().await?;
        // One byte more than may be: the reader says so, where a larger form would only be refused.
        let text = String::from_utf8_lossy(&bytes[..bytes.len().min(po::LARGEST + 1)]).into_owned();
        fields.push((name, text));
    }
    Ok(form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish())
}

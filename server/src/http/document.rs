//! A page ends where its document ends.

use axum::{body::Body, response::Response};
use http::{StatusCode, header};

/// The largest page, in bytes; none comes near.
const LARGEST: usize = 8 << 20;
const END: &[u8] = b"</html>";

/// Cuts off the inline scripts that leptos 0.8 writes behind `</html>`: our policy refuses inline scripts, no page of
/// ours has resources to resume, and `boot.js` defines the (empty) variables that the islands look for.
pub async fn only(response: Response) -> Response {
    let is_page =
        response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if !is_page {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok(bytes) = axum::body::to_bytes(body, LARGEST).await else {
        parts.status = StatusCode::INTERNAL_SERVER_ERROR;
        return Response::from_parts(parts, Body::empty());
    };
    let end = bytes.windows(END.len()).rposition(|window| window == END).map_or(bytes.len(), |at| at + END.len());
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(bytes.slice(..end)))
}

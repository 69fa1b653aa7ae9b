//! The other sides of notifications, on this machine: a browser that is subscribed, a push service and a gateway for text
//! messages (the mail server is in `mailer`). They keep what came, and answer as they are told. The cryptography is
//! another implementation than the server's.

use axum::{Router, body::Bytes, extract::State, routing::post};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use http::{HeaderMap, StatusCode, Uri};
use p256::{PublicKey, SecretKey};
use ring::{
    aead::{AES_128_GCM, Aad, LessSafeKey, Nonce, UnboundKey},
    hkdf::{HKDF_SHA256, KeyType, Salt},
    signature::{ECDSA_P256_SHA256_FIXED, UnparsedPublicKey},
};
use serde_json::{Value, json};
use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::net::TcpListener;

/// What came to a server, in the order in which it came.
#[derive(Clone, Debug)]
pub struct Came {
    pub path: String,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

/// What a server answers next.
#[derive(Clone, Copy, Debug)]
pub struct Next {
    pub status: u16,
    pub retry_after: Option<u32>,
    pub after: Duration,
}

impl Next {
    pub fn status(status: u16) -> Self {
        Self { status, retry_after: None, after: Duration::ZERO }
    }
}

#[derive(Default)]
struct Kept {
    came: Mutex<Vec<Came>>,
    next: Mutex<VecDeque<Next>>,
    otherwise: Mutex<Option<u16>>,
}

/// A server that takes posts: the push service, or the gateway.
#[derive(Clone)]
pub struct Taker {
    /// `http://127.0.0.1:PORT`
    pub origin: String,
    kept: Arc<Kept>,
}

impl Taker {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let kept = Arc::new(Kept::default());
        let router = Router::new().fallback(post(take)).with_state(kept.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { origin, kept }
    }

    /// What has come since this was asked last.
    pub fn took(&self) -> Vec<Came> {
        std::mem::take(&mut *self.kept.came.lock().unwrap())
    }

    /// Answers the next posts so, one each; then as before.
    pub fn answer(&self, next: impl IntoIterator<Item = Next>) {
        self.kept.next.lock().unwrap().extend(next);
    }

    /// Answers every post with this status from now on.
    pub fn always(&self, status: u16) {
        *self.kept.otherwise.lock().unwrap() = Some(status);
    }
}

async fn take(State(kept): State<Arc<Kept>>, uri: Uri, headers: HeaderMap, body: Bytes) -> (StatusCode, HeaderMap) {
    let otherwise = kept.otherwise.lock().unwrap().unwrap_or(201);
    let next = kept.next.lock().unwrap().pop_front().unwrap_or(Next::status(otherwise));
    kept.came.lock().unwrap().push(Came { path: uri.path().to_owned(), headers, body: body.to_vec() });
    tokio::time::sleep(next.after).await;
    let mut headers = HeaderMap::new();
    if let Some(seconds) = next.retry_after {
        headers.insert("retry-after", seconds.into());
    }
    (StatusCode::from_u16(next.status).unwrap(), headers)
}

/// A browser that took a subscription with a push service.
#[derive(Clone)]
pub struct Browser {
    secret: SecretKey,
    auth: [u8; 16],
    pub endpoint: String,
}

struct Length(usize);

impl KeyType for Length {
    fn len(&self) -> usize {
        self.0
    }
}

fn derive(salt: &[u8], secret: &[u8], info: &[&[u8]], length: usize) -> Vec<u8> {
    let mut out = vec![0; length];
    Salt::new(HKDF_SHA256, salt).extract(secret).expand(info, Length(length)).unwrap().fill(&mut out).unwrap();
    out
}

impl Browser {
    /// The browser with this number.
    pub fn new(n: u8, endpoint: &str) -> Self {
        Self { secret: SecretKey::from_slice(&[n; 32]).unwrap(), auth: [n; 16], endpoint: endpoint.to_owned() }
    }

    fn point(&self) -> Vec<u8> {
        let bytes = self.secret.public_key().to_sec1_bytes().into_vec();
        PublicKey::from_sec1_bytes(&bytes).unwrap();
        bytes
    }

    /// `PushSubscription.toJSON()`
    pub fn json(&self) -> Value {
        json!({
            "endpoint": self.endpoint,
            "expirationTime": null,
            "keys": {
                "p256dh": BASE64_URL_SAFE_NO_PAD.encode(self.point()),
                "auth": BASE64_URL_SAFE_NO_PAD.encode(self.auth),
            },
        })
    }

    /// The text of a push message (RFC 8291), without its padding.
    pub fn open(&self, body: &[u8]) -> Value {
        let (salt, rest) = body.split_at(16);
        let (size, rest) = rest.split_at(4);
        assert_eq!(size, 4096_u32.to_be_bytes(), "the record size");
        let (length, rest) = rest.split_at(1);
        let (theirs, content) = rest.split_at(usize::from(length[0]));
        let shared = self.secret.diffie_hellman(&PublicKey::from_sec1_bytes(theirs).unwrap());
        let info: [&[u8]; 3] = [b"WebPush: info\0", &self.point(), theirs];
        let secret = derive(&self.auth, shared.raw_secret_bytes(), &info, 32);
        let key = derive(salt, &secret, &[b"Content-Encoding: aes128gcm\0"], 16);
        let nonce = derive(salt, &secret, &[b"Content-Encoding: nonce\0"], 12);
        let cipher = LessSafeKey::new(UnboundKey::new(&AES_128_GCM, &key).unwrap());
        let nonce = Nonce::try_assume_unique_for_key(&nonce).unwrap();
        let mut content = content.to_vec();
        let plain = cipher.open_in_place(nonce, Aad::empty(), &mut content).expect("decrypted");
        let end = plain.iter().rposition(|byte| *byte != 0).unwrap();
        assert_eq!(plain[end], 2, "the last record");
        serde_json::from_slice(&plain[..end]).unwrap()
    }
}

/// The claims of who pushes (RFC 8292), after its signature was verified; and its key.
pub fn claims(came: &Came) -> (Value, String) {
    let text = came.headers["authorization"].to_str().unwrap();
    let (token, key) = text.strip_prefix("vapid t=").unwrap().split_once(", k=").unwrap();
    let (signed, signature) = token.rsplit_once('.').unwrap();
    let decode = |text: &str| BASE64_URL_SAFE_NO_PAD.decode(text).unwrap();
    UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, decode(key))
        .verify(signed.as_bytes(), &decode(signature))
        .expect("signed");
    let (header, claims) = signed.split_once('.').unwrap();
    assert_eq!(serde_json::from_slice::<Value>(&decode(header)).unwrap(), json!({ "typ": "JWT", "alg": "ES256" }));
    (serde_json::from_slice(&decode(claims)).unwrap(), key.to_owned())
}

//! The content of a push message, encrypted for one browser (RFC 8291 in the coding of RFC 8188), and who sends it
//! (RFC 8292). Salt and keys are parameters.

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use hmac::{Hmac, Mac as _};
use p256::{
    PublicKey, SecretKey,
    ecdsa::{Signature, SigningKey, signature::Signer as _},
    elliptic_curve::sec1::ToSec1Point as _,
};
use ring::aead::{AES_128_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use sha2::Sha256;

/// The record size that is announced, in bytes: what every push service must take (RFC 8291 §4).
const RECORD: u32 = 4096;
/// Each text is padded to this, in bytes, so that its length says nothing of its language. A longer one is not padded.
const PADDED: usize = 320;
/// Behind the last record's content (RFC 8188 §2).
const LAST: u8 = 2;
/// Seconds that a signature may be used; RFC 8292 §2 allows a day.
const SIGNED_SECONDS: i64 = 12 * 3600;

/// A browser's keys, as it gave them when it subscribed.
#[derive(Clone, PartialEq, Eq)]
pub struct BrowserKeys {
    public: PublicKey,
    auth: [u8; 16],
}

/// What the browser gave are no keys, or the text is longer than a push message can be.
#[derive(Debug, thiserror::Error)]
#[error("the push message cannot be encrypted")]
pub struct SealError;

impl BrowserKeys {
    /// Reads `p256dh` (an uncompressed point of the curve) and `auth` (16 bytes), both base64url.
    pub fn parse(p256dh: &str, auth: &str) -> Option<Self> {
        let decode = |text: &str| BASE64_URL_SAFE_NO_PAD.decode(text.trim_end_matches('=')).ok();
        let point = decode(p256dh).filter(|bytes| bytes.len() == 65)?;
        Some(Self { public: PublicKey::from_sec1_bytes(&point).ok()?, auth: decode(auth)?.try_into().ok()? })
    }
}

/// This server's key pair towards push services.
pub struct Vapid(SecretKey);

impl Vapid {
    /// From the 32 bytes of its scalar; `None` for the few that are none.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        Some(bytes).filter(|bytes| bytes.len() == 32).and_then(|bytes| SecretKey::from_slice(bytes).ok()).map(Self)
    }

    /// From base64url.
    pub fn parse(text: &str) -> Option<Self> {
        Self::from_bytes(&BASE64_URL_SAFE_NO_PAD.decode(text).ok()?)
    }

    /// The public key as browsers take it: an uncompressed point, base64url.
    pub fn public(&self) -> String {
        BASE64_URL_SAFE_NO_PAD.encode(point(&self.0.public_key()))
    }

    /// The `Authorization` of a push to a service at `origin`. `subject` is where its operators reach ours (`mailto:`
    /// or `https:`); `now` is in epoch seconds.
    pub fn authorization(&self, origin: &str, subject: Option<&str>, now: i64) -> String {
        let mut claims = serde_json::json!({ "aud": origin, "exp": now + SIGNED_SECONDS });
        if let Some(subject) = subject {
            claims["sub"] = subject.into();
        }
        let part = |json: &str| BASE64_URL_SAFE_NO_PAD.encode(json);
        let signed = format!("{}.{}", part(r#"{"typ":"JWT","alg":"ES256"}"#), part(&claims.to_string()));
        // RFC 6979: the signature needs no randomness.
        let signature: Signature = SigningKey::from(&self.0).sign(signed.as_bytes());
        let signature = BASE64_URL_SAFE_NO_PAD.encode(signature.to_bytes());
        format!("vapid t={signed}.{signature}, k={}", self.public())
    }
}

fn point(key: &PublicKey) -> Vec<u8> {
    key.to_sec1_point(false).as_bytes().to_vec()
}

/// HKDF (RFC 5869) with SHA-256, for at most one block of output.
fn hkdf<const N: usize>(salt: &[u8], secret: &[u8], info: &[&[u8]]) -> Result<[u8; N], SealError> {
    let mut extract = Hmac::<Sha256>::new_from_slice(salt).map_err(|_| SealError)?;
    extract.update(secret);
    let mut expand = Hmac::<Sha256>::new_from_slice(&extract.finalize().into_bytes()).map_err(|_| SealError)?;
    for part in info {
        expand.update(part);
    }
    expand.update(&[1]);
    let block = expand.finalize().into_bytes();
    block.get(..N).and_then(|bytes| bytes.try_into().ok()).ok_or(SealError)
}

/// The body of a push to the browser with these keys. `salt` and `own` (the key pair of this one message, as its scalar's
/// bytes) are new for each.
///
/// # Errors
/// When `own` is no scalar of the curve, or the text does not fit into one record.
pub fn seal(text: &[u8], browser: &BrowserKeys, own: &[u8], salt: [u8; 16]) -> Result<Vec<u8>, SealError> {
    sealed(text, PADDED.saturating_sub(text.len()), browser, own, salt)
}

fn sealed(
    text: &[u8],
    padding: usize,
    browser: &BrowserKeys,
    own: &[u8],
    salt: [u8; 16],
) -> Result<Vec<u8>, SealError> {
    let own = SecretKey::from_slice(own).map_err(|_| SealError)?;
    let (ours, theirs) = (point(&own.public_key()), point(&browser.public));
    let shared = own.diffie_hellman(&browser.public);
    let secret: [u8; 32] = hkdf(&browser.auth, shared.raw_secret_bytes(), &[b"WebPush: info\0", &theirs, &ours])?;
    record(text, padding, &secret, salt, &ours)
}

/// One record of the coding `aes128gcm` (RFC 8188), which is the only one.
fn record(text: &[u8], padding: usize, secret: &[u8], salt: [u8; 16], key_id: &[u8]) -> Result<Vec<u8>, SealError> {
    let key: [u8; 16] = hkdf(&salt, secret, &[b"Content-Encoding: aes128gcm\0"])?;
    let nonce: [u8; 12] = hkdf(&salt, secret, &[b"Content-Encoding: nonce\0"])?;
    let mut content = [text, &[LAST]].concat();
    content.resize(content.len() + padding, 0);
    let cipher = LessSafeKey::new(UnboundKey::new(&AES_128_GCM, &key).map_err(|_| SealError)?);
    if content.len() + AES_128_GCM.tag_len() > RECORD as usize {
        return Err(SealError);
    }
    cipher
        .seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::empty(), &mut content)
        .map_err(|_| SealError)?;
    let length = u8::try_from(key_id.len()).map_err(|_| SealError)?;
    Ok([&salt[..], &RECORD.to_be_bytes(), &[length], key_id, &content].concat())
}

#[cfg(test)]
mod tests {
    use super::*;
    use p256::ecdsa::{VerifyingKey, signature::Verifier as _};

    fn bytes(text: &str) -> Vec<u8> {
        BASE64_URL_SAFE_NO_PAD.decode(text).unwrap()
    }

    #[test]
    fn the_example_of_rfc_8291_appendix_a() {
        let browser = BrowserKeys::parse(
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
            "BTBZMqHH6r4Tts7J_aSIgg",
        )
        .unwrap();
        let own = bytes("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw");
        let salt = bytes("DGv6ra1nlYgDCS1FRnbzlw").try_into().unwrap();
        let text = b"When I grow up, I want to be a watermelon";
        let body = sealed(text, 0, &browser, &own, salt).unwrap();
        assert_eq!(
            BASE64_URL_SAFE_NO_PAD.encode(body),
            "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6\
             PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN"
        );
    }

    #[test]
    fn the_example_of_rfc_8188_section_3_1() {
        let salt = bytes("I1BsxtFttlv3u_Oo94xnmw").try_into().unwrap();
        let body = record(b"I am the walrus", 0, &bytes("yqdlZ-tYemfogSmv7Ws5PQ"), salt, b"").unwrap();
        assert_eq!(
            BASE64_URL_SAFE_NO_PAD.encode(body),
            "I1BsxtFttlv3u_Oo94xnmwAAEAAA-NAVub2qFgBEuQKRapoZu-IxkIva3MEB1PD-ly8Thjg"
        );
    }

    /// RFC 8292 §2.4 signs with randomness, so the example is verified, and ours are as it is.
    #[test]
    fn the_example_of_rfc_8292_section_2_4_is_verified_as_ours_are() {
        let example = "vapid t=eyJ0eXAiOiJKV1QiLCJhbGciOiJFUzI1NiJ9.eyJhdWQiOiJodHRwczovL3B1c2guZXhhbXBsZS5uZXQiLCJleHAiOjE0NT\
            M1MjM3NjgsInN1YiI6Im1haWx0bzpwdXNoQGV4YW1wbGUuY29tIn0.i3CYb7t4xfxCDquptFOepC9GAu_HLGkMlMuCGSK2rpiUfnK9ojF\
            wDXb1JrErtmysazNjjvW2L9OkSSHzvoD1oA, k=BA1Hxzyi1RUM1b5wjxsn7nGxAszw2u61m164i3MrAIxHF6YK5h4SDYic-dRuU_RCPCfA5aq\
            9ojSwk5Y2EmClBPs";
        let claims = verified(example);
        assert_eq!(claims, r#"{"aud":"https://push.example.net","exp":1453523768,"sub":"mailto:push@example.com"}"#);
        let vapid = Vapid::from_bytes(&[7; 32]).unwrap();
        let at = 1_453_523_768 - SIGNED_SECONDS;
        let ours = vapid.authorization("https://push.example.net", Some("mailto:push@example.com"), at);
        assert_eq!(verified(&ours), claims);
        assert_eq!(ours, vapid.authorization("https://push.example.net", Some("mailto:push@example.com"), at));
        assert_eq!(
            verified(&vapid.authorization("https://a.example", None, 0)),
            r#"{"aud":"https://a.example","exp":43200}"#
        );
    }

    /// The claims of an `Authorization`, if it is signed with the key that it names.
    fn verified(authorization: &str) -> String {
        let (token, key) = authorization.strip_prefix("vapid t=").unwrap().split_once(", k=").unwrap();
        let (signed, signature) = token.rsplit_once('.').unwrap();
        let key = VerifyingKey::from_sec1_bytes(&bytes(key)).unwrap();
        key.verify(signed.as_bytes(), &Signature::from_slice(&bytes(signature)).unwrap()).unwrap();
        let (header, claims) = signed.split_once('.').unwrap();
        assert_eq!(bytes(header), br#"{"typ":"JWT","alg":"ES256"}"#);
        String::from_utf8(bytes(claims)).unwrap()
    }

    #[test]
    fn a_short_text_and_a_long_one_are_of_the_same_length() {
        let keys = (
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
            "BTBZMqHH6r4Tts7J_aSIgg",
        );
        let browser = BrowserKeys::parse(keys.0, keys.1).unwrap();
        let length = |text: &str| seal(text.as_bytes(), &browser, &[9; 32], [1; 16]).map(|body| body.len()).ok();
        assert_eq!(length("Du har ett nytt meddelande."), length("لديك رسالة جديدة."));
        assert_eq!(length(&"x".repeat(4080)), None);
    }

    #[test]
    fn keys_that_are_none_are_refused() {
        let auth = "BTBZMqHH6r4Tts7J_aSIgg";
        let off_the_curve = BASE64_URL_SAFE_NO_PAD.encode([&[4][..], &[1; 64]].concat());
        for (key, auth) in [("", auth), ("AAAA", auth), ("å", auth), (&off_the_curve, auth)] {
            assert!(BrowserKeys::parse(key, auth).is_none(), "{key}");
        }
        let key = Vapid::from_bytes(&[7; 32]).unwrap().public();
        assert!(BrowserKeys::parse(&key, auth).is_some());
        for auth in ["", "AAAA", &key] {
            assert!(BrowserKeys::parse(&key, auth).is_none(), "{auth}");
        }
        assert!(Vapid::from_bytes(&[0; 32]).is_none() && Vapid::from_bytes(&[1; 31]).is_none());
    }
}

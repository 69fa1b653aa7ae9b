//! A type for every id, so that a site's can never stand where a person's belongs.

use serde::{Deserialize, Serialize};

/// An id that is not one of ours: neither a UUID nor of its usual form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an id")]
pub struct NotAnId;

/// Whether this is a UUID in its usual form (RFC 9562 §4), in lower case as we write them.
fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => matches!(byte, b'0'..=b'9' | b'a'..=b'f'),
        })
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// # Errors
            /// When the text is not a UUID.
            pub fn parse(text: &str) -> Result<Self, NotAnId> {
                let text = text.to_ascii_lowercase();
                is_uuid(&text).then_some(Self(text)).ok_or(NotAnId)
            }

            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl std::str::FromStr for $name {
            type Err = NotAnId;
            fn from_str(text: &str) -> Result<Self, NotAnId> {
                Self::parse(text)
            }
        }

        impl TryFrom<String> for $name {
            type Error = NotAnId;
            fn try_from(text: String) -> Result<Self, NotAnId> {
                Self::parse(&text)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }
    )*};
}

ids! {
    /// Anyone who can sign in: a participant or a member of staff.
    PersonId,
    /// Where activities happen.
    SiteId,
    /// What is offered.
    ActivityId,
    /// One activity at one site from start to end, on one day.
    OccasionId,
    /// One entry of the attendance log.
    EventId,
    /// A signed-in device.
    DeviceId,
    /// A device that is a site's screen.
    ScreenId,
    /// One version of one text of an instruction.
    TextId,
    /// A message between a participant and a counsellor.
    MessageId,
    /// One entry of what happened around a notice.
    NoticeEventId,
    /// A message to many that is being prepared.
    DraftId,
}

#[cfg(test)]
mod tests {
    use super::PersonId;

    #[test]
    fn only_a_uuid_is_an_id() {
        assert!(PersonId::parse("0198c0de-0000-7000-8000-0000000000ff").is_ok());
        assert!(PersonId::parse("0198C0DE-0000-7000-8000-0000000000FF").is_ok());
        for bad in [
            "",
            "1",
            "0198c0de-0000-7000-8000-0000000000f",
            "0198c0de00007000800000000000000000ff",
            "'; DROP TABLE people; -- aaaaaaaaaaaa",
        ] {
            assert!(PersonId::parse(bad).is_err(), "{bad}");
        }
    }
}

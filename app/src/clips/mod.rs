//! Steps that somebody has read aloud and recorded: which there are, who may record, and how they are listened to.

#[cfg(feature = "ssr")]
pub mod api;
#[cfg(feature = "ssr")]
pub mod desk;
#[cfg(feature = "ssr")]
pub mod listen;
#[cfg(feature = "ssr")]
mod recorder;

#[cfg(feature = "ssr")]
pub use port::{Clip, ClipFault, Clips, Desk, Line, Place, SoundId};

#[cfg(feature = "ssr")]
mod port {
    use crate::{
        account::Level,
        denied::{Denied, Explain},
        i18n::{L10n, Texts},
        ids::ActivityId,
        instructions::{Piece, Step},
        t,
    };
    use chrono::{DateTime, Utc};

    /// A sound by the SHA-256 of its bytes, in hexadecimal: another content is another address.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct SoundId(String);

    impl SoundId {
        /// `None` when the text is no such hash in lower case.
        pub fn parse(text: &str) -> Option<Self> {
            let hex = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
            (text.len() == 64 && text.bytes().all(hex)).then(|| Self(text.to_owned()))
        }

        pub fn as_str(&self) -> &str {
            &self.0
        }

        /// Where it is played from.
        pub fn address(&self) -> String {
            format!("/clips/{}", self.0)
        }
    }

    /// Which step of which text.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Place {
        pub activity: ActivityId,
        /// A locale tag; `sv` for every level of Swedish.
        pub language: String,
        pub level: Level,
        /// The step's key.
        pub step: String,
    }

    /// A step's recording.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Clip {
        pub language: String,
        pub level: Level,
        pub step: String,
        /// What the step said when it was recorded.
        pub said: String,
        pub sound: SoundId,
        pub millis: u32,
        pub at: DateTime<Utc>,
        /// The name of whoever recorded it.
        pub by: String,
    }

    impl Clip {
        /// Whether it is of this step of this text, whatever that says now.
        pub fn is_of(&self, piece: &Piece, step: &Step) -> bool {
            self.language == piece.language && self.level == piece.level && self.step == step.key
        }

        /// Whether it is what this step says now.
        pub fn reads(&self, piece: &Piece, step: &Step) -> bool {
            self.is_of(piece, step) && self.said == step.text
        }
    }

    /// An activity in the list of those one may record for.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Line {
        pub activity: ActivityId,
        pub name: Texts,
        pub pictogram: String,
        /// Of all its texts.
        pub steps: u32,
        /// Steps with a recording that is played.
        pub clips: u32,
        /// Recordings that are not played: their step says something else now, or is not there any more.
        pub outdated: u32,
    }

    /// The texts of one activity and what is recorded of them.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Desk {
        pub activity: ActivityId,
        pub name: Texts,
        /// The newest version of each.
        pub pieces: Vec<Piece>,
        pub clips: Vec<Clip>,
    }

    /// Why a recording was not kept; what was there before stays.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ClipFault {
        /// No file, or an empty one.
        Nothing,
        TooLarge,
        TooLong,
        /// Not Opus in Ogg or `WebM`, nor AAC in MP4 or by itself; or broken.
        NotSound,
        /// The step says something else since the page was opened.
        Changed,
        Denied(Denied),
    }

    impl ClipFault {
        const WORDS: [(Self, &'static str); 5] = [
            (Self::Nothing, "nothing"),
            (Self::TooLarge, "large"),
            (Self::TooLong, "long"),
            (Self::NotSound, "kind"),
            (Self::Changed, "changed"),
        ];

        /// For the address of the page that says it; `None` for what the page itself says.
        pub fn as_str(self) -> Option<&'static str> {
            Self::WORDS.into_iter().find(|(fault, _)| *fault == self).map(|(_, word)| word)
        }

        pub fn parse(word: &str) -> Option<Self> {
            Self::WORDS.into_iter().find(|(_, known)| *known == word).map(|(fault, _)| fault)
        }
    }

    impl From<Denied> for ClipFault {
        fn from(denied: Denied) -> Self {
            Self::Denied(denied)
        }
    }

    impl Explain for ClipFault {
        fn status(&self) -> u16 {
            self.denied().map_or(422, Denied::status)
        }

        fn explain(&self, l: &L10n) -> String {
            match self {
                Self::Nothing => t!(l, "clips-fault-nothing"),
                Self::TooLarge => t!(l, "clips-fault-large"),
                Self::TooLong => t!(l, "clips-fault-long"),
                Self::NotSound => t!(l, "clips-fault-kind"),
                Self::Changed => t!(l, "clips-fault-changed"),
                Self::Denied(denied) => denied.explain(l),
            }
        }

        fn denied(&self) -> Option<Denied> {
            match self {
                Self::Denied(denied) => Some(*denied),
                _ => None,
            }
        }
    }

    /// The door to the server. Who may do what is decided behind it.
    #[async_trait::async_trait]
    pub trait Clips: Send + Sync {
        /// The activities whose steps the one signed in may record: all for an administrator, those of her sites for a
        /// supervisor.
        async fn list(&self) -> Result<Vec<Line>, Denied>;
        /// One of them; for others it does not exist.
        async fn desk(&self, activity: &ActivityId) -> Result<Desk, Denied>;
        /// What is recorded for an activity of the participant signed in.
        async fn to_hear(&self, activity: &ActivityId) -> Result<Vec<Clip>, Denied>;
        /// Keeps the recording of a step that says this, in place of the one before.
        async fn keep(&self, place: &Place, said: &str, file: &[u8]) -> Result<(), ClipFault>;
        /// Takes a step's recording away; when there is none, so it stays.
        async fn remove(&self, place: &Place) -> Result<(), Denied>;
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn a_sound_is_named_by_a_hash_and_nothing_else() {
            let hash = "0123456789abcdef".repeat(4);
            assert_eq!(SoundId::parse(&hash).unwrap().address(), format!("/clips/{hash}"));
            for bad in ["", "x", &hash[1..], &hash.to_uppercase(), &hash.replace('0', "/"), &format!("{hash}0")] {
                assert_eq!(SoundId::parse(bad), None, "{bad}");
            }
        }

        #[test]
        fn a_fault_comes_back_as_what_it_was() {
            for (fault, word) in ClipFault::WORDS {
                assert_eq!((fault.as_str(), ClipFault::parse(word)), (Some(word), Some(fault)));
            }
            assert_eq!((ClipFault::parse(""), ClipFault::from(Denied::NotFound).as_str()), (None, None));
        }
    }
}

//! Why a door stayed closed, whatever the feature behind it.

use serde::{Deserialize, Serialize};

/// What every door may answer besides its own errors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum Denied {
    /// Nobody is signed in on this device.
    #[error("not signed in")]
    NotSignedIn,
    /// Signed in, but this is for another role.
    #[error("not allowed")]
    NotAllowed,
    /// Not there, or not for this person to know of.
    #[error("not found")]
    NotFound,
    /// A field is missing, or holds what no form of ours sends.
    #[error("the form cannot be read")]
    BadForm,
    /// Too many tries; what this one asked for was not looked at.
    #[error("too many attempts")]
    TooMany {
        /// Seconds until another try is looked at.
        wait: u32,
    },
    /// The record cannot be reached now; nothing was changed.
    #[error("the record cannot be reached")]
    Unavailable,
}

impl Denied {
    /// The HTTP status that says the same to machines.
    pub fn status(self) -> u16 {
        match self {
            Self::NotSignedIn => 401,
            Self::NotAllowed => 403,
            Self::NotFound => 404,
            Self::BadForm => 422,
            Self::TooMany { .. } => 429,
            Self::Unavailable => 503,
        }
    }
}

#[cfg(feature = "ssr")]
mod server {
    use super::Denied;
    use crate::{i18n::L10n, t};
    use leptos::server_fn::error::ServerFnErrorErr;

    /// An error a reader can act on: a sentence in her language, and a status for machines.
    pub trait Explain {
        fn status(&self) -> u16;
        fn explain(&self, l: &L10n) -> String;
        /// The refusal in it that is not this feature's own, if it is one.
        fn denied(&self) -> Option<Denied>;
    }

    impl Explain for Denied {
        fn status(&self) -> u16 {
            Denied::status(*self)
        }

        fn explain(&self, l: &L10n) -> String {
            match self {
                Self::NotSignedIn => t!(l, "denied-not-signed-in"),
                Self::NotAllowed => t!(l, "denied-not-allowed"),
                Self::NotFound => t!(l, "denied-not-found"),
                Self::BadForm => t!(l, "denied-bad-form"),
                Self::TooMany { wait } => t!(l, "denied-too-many", minutes = wait.div_ceil(60)),
                Self::Unavailable => t!(l, "denied-unavailable"),
            }
        }

        fn denied(&self) -> Option<Denied> {
            Some(*self)
        }
    }

    impl From<ServerFnErrorErr> for Denied {
        fn from(error: ServerFnErrorErr) -> Self {
            match error {
                ServerFnErrorErr::Args(_) | ServerFnErrorErr::MissingArg(_) | ServerFnErrorErr::Deserialization(_) => {
                    Self::BadForm
                }
                _ => Self::Unavailable,
            }
        }
    }
}
#[cfg(feature = "ssr")]
pub use server::Explain;

/// Lets an error with a case `Denied(Denied)` travel through a form's redirect as a typed value (JSON).
#[macro_export]
macro_rules! form_error {
    ($error:ty) => {
        impl From<$crate::denied::Denied> for $error {
            fn from(denied: $crate::denied::Denied) -> Self {
                Self::Denied(denied)
            }
        }

        #[cfg(feature = "ssr")]
        impl leptos::server_fn::error::FromServerFnError for $error {
            type Encoder = leptos::server_fn::codec::JsonEncoding;

            fn from_server_fn_error(error: leptos::server_fn::error::ServerFnErrorErr) -> Self {
                Self::Denied(error.into())
            }
        }
    };
}

#[cfg(feature = "ssr")]
impl leptos::server_fn::error::FromServerFnError for Denied {
    type Encoder = leptos::server_fn::codec::JsonEncoding;

    fn from_server_fn_error(error: leptos::server_fn::error::ServerFnErrorErr) -> Self {
        error.into()
    }
}

//! Why a mail was not sent.

use super::open::SpokeEarly;
use lettre::transport::smtp::Error;
use rustls::CertificateError;
use std::io;

/// Why a mail was not sent, in words for the log: none names an address, a person or what the server said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    #[error("the mail server cannot be reached")]
    Unreachable,
    #[error("the mail server did not answer in time; smtp_port and smtp_security must fit (465: tls, 587: starttls)")]
    Slow,
    #[error("what answers does not speak TLS; smtp_port and smtp_security must fit (465: tls, 587: starttls)")]
    NotTls,
    #[error("no TLS with the mail server came about")]
    Tls,
    #[error("the mail server's certificate is of an unknown authority; smtp_ca_file can name yours")]
    UnknownAuthority,
    #[error("the mail server's certificate is for another name than smtp_host")]
    OtherName,
    #[error("the mail server's certificate has ended, or has not begun")]
    Expired,
    #[error("the mail server's certificate cannot be accepted")]
    Certificate,
    #[error("the mail server does not offer STARTTLS, so nothing was said to it")]
    NoStarttls,
    #[error("more was said in the open than the answers, before TLS: somebody may be on the way")]
    SpokeEarly,
    #[error("the mail server refuses smtp_user with its password, or wants one")]
    Login,
    #[error("the mail server offers no way to log in that is known (PLAIN, LOGIN)")]
    NoLogin,
    #[error("the mail server refuses the sender, mail_from")]
    Sender,
    #[error("the mail server refuses the recipient")]
    Recipient,
    #[error("the mail server refuses the mail")]
    Content,
    #[error("the mail server turns everybody away")]
    TurnedAway,
    #[error("the mail server asks to come again later")]
    Busy,
    #[error("what answers does not speak as a mail server does")]
    Strange,
}

impl Trouble {
    /// Whether the same mail will be refused the next time too. What whoever runs the server can put right is not.
    pub fn is_for_good(self) -> bool {
        matches!(self, Self::Recipient | Self::Content)
    }

    pub fn of(error: &Error) -> Self {
        let mut cause = std::error::Error::source(error);
        while let Some(one) = cause {
            // What an input and output error was made of is not among its sources.
            let within = one.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
            if let Some(within) = within {
                if within.is::<SpokeEarly>() {
                    return Self::SpokeEarly;
                }
                if let Some(tls) = within.downcast_ref() {
                    return Self::of_tls(tls);
                }
            }
            cause = one.source();
        }
        match error {
            _ if error.is_transient() => Self::Busy,
            _ if error.is_permanent() => Self::TurnedAway,
            _ if error.is_timeout() => Self::Slow,
            _ if error.is_response() || error.is_client() => Self::Strange,
            _ => Self::Unreachable,
        }
    }

    fn of_tls(error: &rustls::Error) -> Self {
        let rustls::Error::InvalidCertificate(why) = error else {
            return if matches!(error, rustls::Error::InvalidMessage(_)) { Self::NotTls } else { Self::Tls };
        };
        match why {
            // A signature is wrong when an authority has a new key under its old name.
            CertificateError::UnknownIssuer | CertificateError::BadSignature => Self::UnknownAuthority,
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => Self::OtherName,
            CertificateError::Expired
            | CertificateError::ExpiredContext { .. }
            | CertificateError::NotValidYet
            | CertificateError::NotValidYetContext { .. } => Self::Expired,
            _ => Self::Certificate,
        }
    }
}

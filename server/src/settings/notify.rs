//! `[notify]`: how people are told that there is something new. E-mail and text messages are off until they are set up.

use super::SettingsError;
use chrono::NaiveTime;
use rustls::{
    RootCertStore,
    pki_types::{CertificateDer, ServerName, pem::PemObject as _},
};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// Every setting of `[notify]`, with its default.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Notify {
    /// From when until when nobody is told anything, in the municipality's zone; the same twice: never quiet.
    pub quiet_from: NaiveTime,
    pub quiet_until: NaiveTime,
    /// Whether phones and computers may be told by Web Push.
    pub push: bool,
    /// Where a push service reaches the operators: `mailto:…` or `https://…`; unless set, the app's own address.
    pub push_contact: Option<String>,
    /// Lets push go to addresses of one's own network, and without TLS. For tests: who is signed in can then make the
    /// server post anywhere inside.
    pub push_to_private_addresses: bool,
    /// The mail server; no e-mail unless set.
    pub smtp_host: Option<String>,
    pub smtp_port: u16,
    pub smtp_security: Security,
    pub smtp_user: Option<String>,
    pub smtp_password: Option<Secret>,
    pub smtp_password_file: Option<PathBuf>,
    /// Certificates of authorities (PEM) that the mail server's may be of, beside the system's: a municipality's own.
    pub smtp_ca_file: Option<PathBuf>,
    /// What stands in that file.
    #[serde(skip)]
    pub smtp_ca: Vec<CertificateDer<'static>>,
    /// The sender's address; it should not say what the mail is about.
    pub mail_from: Option<String>,
    /// The gateway for text messages; none unless set.
    pub sms_url: Option<String>,
    /// What the gateway knows us by.
    pub sms_secret: Option<Secret>,
    pub sms_secret_file: Option<PathBuf>,
}

/// How the connection to the mail server is kept secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Security {
    /// It begins openly and must be turned into TLS before anything is said (port 587).
    Starttls,
    /// TLS from the beginning (port 465).
    Tls,
    /// Open: for a mail server on this machine alone.
    None,
}

/// A password; it is not printed.
#[derive(Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(transparent)]
pub struct Secret(pub String);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret")
    }
}

impl Default for Notify {
    fn default() -> Self {
        let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default();
        Self {
            quiet_from: hour(20),
            quiet_until: hour(7),
            push: true,
            push_contact: None,
            push_to_private_addresses: false,
            smtp_host: None,
            smtp_port: 587,
            smtp_security: Security::Starttls,
            smtp_user: None,
            smtp_password: None,
            smtp_password_file: None,
            smtp_ca_file: None,
            smtp_ca: Vec::new(),
            mail_from: None,
            sms_url: None,
            sms_secret: None,
            sms_secret_file: None,
        }
    }
}

/// Settings without a default, whose names the defaults do not show.
pub(super) const UNSET: [&str; 10] = [
    "push_contact",
    "smtp_host",
    "smtp_user",
    "smtp_password",
    "smtp_password_file",
    "smtp_ca_file",
    "mail_from",
    "sms_url",
    "sms_secret",
    "sms_secret_file",
];

/// Hosts that are this machine.
const HERE: [&str; 3] = ["localhost", "127.0.0.1", "::1"];

impl Notify {
    /// Whether it is night at this time of the day.
    pub fn quiet_at(&self, time: NaiveTime) -> bool {
        if self.quiet_from <= self.quiet_until {
            (self.quiet_from..self.quiet_until).contains(&time)
        } else {
            time >= self.quiet_from || time < self.quiet_until
        }
    }

    /// Takes over what stands in files of its own: secrets, and certificates of authorities.
    pub(super) fn read_files(&mut self) -> Result<(), SettingsError> {
        for (file, secret) in
            [(&self.smtp_password_file, &mut self.smtp_password), (&self.sms_secret_file, &mut self.sms_secret)]
        {
            if let Some(path) = file {
                let text = std::fs::read_to_string(path).map_err(|error| SettingsError::File(path.clone(), error))?;
                *secret = Some(Secret(text.trim().to_owned()));
            }
        }
        if let Some(path) = &self.smtp_ca_file {
            let pem = std::fs::read(path).map_err(|error| SettingsError::File(path.clone(), error))?;
            let why =
                "the file holds certificates of authorities in PEM, -----BEGIN CERTIFICATE-----, all of them whole";
            self.smtp_ca = authorities(&pem).ok_or(SettingsError::Notify("smtp_ca_file", why))?;
        }
        Ok(())
    }

    pub(super) fn check(&self) -> Result<(), SettingsError> {
        let wrong = |name, why| Err(SettingsError::Notify(name, why));
        if self.push_contact.as_ref().is_some_and(|to| !to.starts_with("mailto:") && !to.starts_with("https://")) {
            return wrong("push_contact", "it begins with mailto: or https://");
        }
        if let Some(host) = &self.smtp_host {
            // The certificate is compared with it.
            if ServerName::try_from(host.as_str()).is_err() {
                return wrong("smtp_host", "it is a name or an address alone, without smtp:// and without a port");
            }
            let from = self.mail_from.as_deref().and_then(|from| from.parse::<lettre::message::Mailbox>().ok());
            // Not every mail server takes other letters in an address; in the name before it they may stand.
            if !from.is_some_and(|from| AsRef::<str>::as_ref(&from.email).is_ascii()) {
                return wrong("mail_from", "smtp_host needs it, and it is an e-mail address");
            }
            if self.smtp_security == Security::None {
                if !HERE.contains(&host.as_str()) {
                    let why = "without TLS mails, and the password, can be read on the way: set \"starttls\" or \"tls\" \
                               (only a mail server on this machine can go without)";
                    return wrong("smtp_security", why);
                }
                if self.smtp_ca_file.is_some() {
                    return wrong("smtp_ca_file", "without TLS no certificate is checked: set smtp_security");
                }
            }
            if self.smtp_user.is_some() != self.smtp_password.is_some() {
                return wrong("smtp_password", "smtp_user and a password belong together");
            }
            if self.smtp_password.as_ref().is_some_and(|Secret(password)| password.is_empty()) {
                return wrong("smtp_password", "it is empty");
            }
        }
        if let Some(url) = &self.sms_url {
            let url = url::Url::parse(url).ok();
            let here = url.as_ref().and_then(|url| url.host_str()).is_some_and(|host| HERE.contains(&host));
            if !url.is_some_and(|url| url.scheme() == "https" || url.scheme() == "http" && here) {
                return wrong("sms_url", "it begins with https:// (or http:// for this machine alone)");
            }
            let sendable = |Secret(secret): &Secret| !secret.is_empty() && http::HeaderValue::from_str(secret).is_ok();
            if !self.sms_secret.as_ref().is_some_and(sendable) {
                return wrong("sms_secret", "sms_url needs one, of one line");
            }
        }
        Ok(())
    }
}

/// The certificates of a PEM file, if each can stand for an authority and there is one.
fn authorities(pem: &[u8]) -> Option<Vec<CertificateDer<'static>>> {
    let found: Vec<_> = CertificateDer::pem_slice_iter(pem).collect::<Result<_, _>>().ok()?;
    let mut roots = RootCertStore::empty();
    let good = !found.is_empty() && found.iter().all(|one| roots.add(one.clone()).is_ok());
    good.then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_night_goes_over_midnight_or_not_at_all() {
        let at = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
        let default = Notify::default();
        for (hour, minute, quiet) in [(19, 59, false), (20, 0, true), (0, 0, true), (6, 59, true), (7, 0, false)] {
            assert_eq!(default.quiet_at(at(hour, minute)), quiet, "{hour}:{minute}");
        }
        let noon = Notify { quiet_from: at(12, 0), quiet_until: at(13, 0), ..Notify::default() };
        assert!(noon.quiet_at(at(12, 30)) && !noon.quiet_at(at(13, 0)) && !noon.quiet_at(at(0, 0)));
        let never = Notify { quiet_from: at(0, 0), quiet_until: at(0, 0), ..Notify::default() };
        assert!((0..24).all(|hour| !never.quiet_at(at(hour, 0))));
    }
}

//! What a municipality sets: `steg.toml`, and `STEG_*` in the environment over it.

mod notify;

use chrono_tz::Tz;
pub use notify::{Notify, Secret, Security};
use serde::{Deserialize, Serialize};
use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
};
use toml::{Table, Value};

/// Every setting, with its default. A key that is not here stops the start.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Where to listen.
    pub listen: SocketAddr,
    /// Where `/metrics` listens; not to be reachable from outside. Nowhere unless set.
    pub metrics_listen: Option<SocketAddr>,
    /// How people reach this server, without a slash at the end: it stands in QR codes, invitations and calendars.
    pub public_url: String,
    /// `sqlite:FILE` or `postgres://…`; `DATABASE_URL` in the environment sets it too.
    pub database_url: String,
    /// A file that holds the database's address instead, for a secret that the environment shall not show.
    pub database_url_file: Option<PathBuf>,
    /// The municipality's zone; days and weeks are its days and weeks.
    pub zone: Tz,
    /// The municipality's name, as people read it.
    pub municipality: String,
    /// Where people say that something in the app does not work for them: an e-mail address or a telephone number, as
    /// it stands in the accessibility statement.
    pub accessibility_contact: Option<String>,
    /// A shipped programme (`eskilstuna`, `borlange`, `national`) or the path of a TOML file.
    pub programme: String,
    /// More minutes than this after the start are late.
    pub late_after_minutes: u16,
    /// How many minutes before the start one can check in.
    pub early_check_in_minutes: u16,
    /// Whether participants are expected to check out, and are asked the day after when they have not.
    pub ask_check_out: bool,
    /// Days until an invitation ends.
    pub invitation_days: u16,
    pub tls_cert: Option<PathBuf>,
    pub tls_key: Option<PathBuf>,
    /// Log lines as JSON instead of text.
    pub log_json: bool,
    /// How people are told that there is something new.
    pub notify: Notify,
    /// A service that speaks LibreTranslate's HTTP API, without a slash at the end; messages go there when somebody
    /// asks for a translation, and only then. Nowhere unless set.
    pub translate_url: Option<String>,
    /// What that service knows this server by, if it wants to.
    pub translate_key: Option<String>,
    /// A file that holds the key instead, for a secret that the environment shall not show.
    pub translate_key_file: Option<PathBuf>,
    /// Seconds after which a translation has taken too long.
    pub translate_timeout_seconds: u16,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 3000)),
            metrics_listen: None,
            public_url: "http://127.0.0.1:3000".to_owned(),
            database_url: "sqlite:steg.db".to_owned(),
            database_url_file: None,
            zone: chrono_tz::Europe::Stockholm,
            municipality: "Kommunen".to_owned(),
            accessibility_contact: None,
            programme: "eskilstuna".to_owned(),
            late_after_minutes: 15,
            early_check_in_minutes: 60,
            ask_check_out: true,
            invitation_days: 7,
            tls_cert: None,
            tls_key: None,
            log_json: false,
            notify: Notify::default(),
            translate_url: None,
            translate_key: None,
            translate_key_file: None,
            translate_timeout_seconds: 8,
        }
    }
}

/// Why the settings cannot be used; each says what to change.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    #[error("{0} cannot be read: {1}")]
    File(PathBuf, std::io::Error),
    #[error("{0} is not valid TOML: {1}")]
    Toml(PathBuf, toml::de::Error),
    #[error("the environment variable {0} sets nothing: there is no setting `{1}`")]
    UnknownVariable(String, String),
    #[error("a setting is wrong: {0}")]
    Value(toml::de::Error),
    #[error("public_url must begin with https:// (or http:// for this machine alone) and end without a slash")]
    PublicUrl,
    #[error("tls_cert and tls_key belong together: set both or neither")]
    HalfTls,
    #[error("the setting `{0}` of [notify] is wrong: {1}")]
    Notify(&'static str, &'static str),
    #[error("translate_url must begin with https:// (or http:// for this machine alone) and end without a slash")]
    TranslateUrl,
}

/// Variables that are not settings of the server: the file's place, the build's version, the tests' own.
fn is_not_a_setting(variable: &str) -> bool {
    variable == "STEG_CONFIG" || variable == "STEG_SITE_VERSION" || variable.starts_with("STEG_TEST_")
}

impl Settings {
    /// Reads `file` (which must be there if it was named) and the environment over it.
    ///
    /// # Errors
    /// When a key or a value is wrong; nothing is guessed.
    pub fn load(
        file: Option<&Path>,
        environment: impl Iterator<Item = (String, String)>,
    ) -> Result<Self, SettingsError> {
        let mut table = match file {
            Some(path) => read(path)?,
            None => Table::new(),
        };
        for (name, text) in environment {
            overlay(&mut table, &name, text)?;
        }
        let mut settings: Self = table.try_into().map_err(SettingsError::Value)?;
        if let Some(path) = &settings.database_url_file {
            let text = std::fs::read_to_string(path).map_err(|error| SettingsError::File(path.clone(), error))?;
            text.trim().clone_into(&mut settings.database_url);
        }
        settings.notify.read_files()?;
        if let Some(path) = &settings.translate_key_file {
            let text = std::fs::read_to_string(path).map_err(|error| SettingsError::File(path.clone(), error))?;
            settings.translate_key = Some(text.trim().to_owned());
        }
        settings.check()?;
        Ok(settings)
    }

    fn check(&self) -> Result<(), SettingsError> {
        if !is_safe(&self.public_url) {
            return Err(SettingsError::PublicUrl);
        }
        if self.translate_url.as_ref().is_some_and(|url| !is_safe(url)) {
            return Err(SettingsError::TranslateUrl);
        }
        if self.tls_cert.is_some() != self.tls_key.is_some() {
            return Err(SettingsError::HalfTls);
        }
        self.notify.check()
    }
}

/// Whether nobody on the way reads along, and a path can stand behind it.
fn is_safe(url: &str) -> bool {
    let local = ["http://127.0.0.1", "http://localhost", "http://[::1]"].into_iter().any(|start| {
        // The host must end there: `http://localhost.example` is somewhere else.
        url.strip_prefix(start).is_some_and(|rest| rest.is_empty() || rest.starts_with([':', '/']))
    });
    (local || url.starts_with("https://")) && !url.ends_with('/')
}

fn read(path: &Path) -> Result<Table, SettingsError> {
    let text = std::fs::read_to_string(path).map_err(|error| SettingsError::File(path.to_owned(), error))?;
    text.parse().map_err(|error| SettingsError::Toml(path.to_owned(), error))
}

/// Takes over one variable of the environment, if it is one of ours; a number or a truth value where the setting is one.
fn overlay(table: &mut Table, name: &str, text: String) -> Result<(), SettingsError> {
    if name == "DATABASE_URL" {
        table.insert("database_url".to_owned(), Value::String(text));
        return Ok(());
    }
    let Some(key) = name.strip_prefix("STEG_").filter(|_| !is_not_a_setting(name)) else { return Ok(()) };
    let key = key.to_lowercase();
    let defaults = Table::try_from(Settings::default()).unwrap_or_default();
    if let Some(key) = key.strip_prefix("notify_") {
        let defaults = Table::try_from(Notify::default()).unwrap_or_default();
        let inner = table.entry("notify").or_insert_with(|| Value::Table(Table::new()));
        let Some(inner) = inner.as_table_mut() else { return Ok(()) };
        return put(inner, &defaults, &notify::UNSET, name, key, text);
    }
    put(table, &defaults, &UNSET, name, &key, text)
}

/// The settings that have no default.
const UNSET: [&str; 7] = [
    "metrics_listen",
    "database_url_file",
    "tls_cert",
    "tls_key",
    "translate_url",
    "translate_key",
    "translate_key_file",
];

/// Puts a variable's text where its setting stands. `unset` are the settings that have no default.
fn put(
    table: &mut Table,
    defaults: &Table,
    unset: &[&str],
    name: &str,
    key: &str,
    text: String,
) -> Result<(), SettingsError> {
    let value = match defaults.get(key) {
        Some(Value::Integer(_)) => text.parse().map(Value::Integer).unwrap_or(Value::String(text)),
        Some(Value::Boolean(_)) => text.parse().map(Value::Boolean).unwrap_or(Value::String(text)),
        Some(Value::Table(_)) => return Err(SettingsError::UnknownVariable(name.to_owned(), key.to_owned())),
        Some(_) => Value::String(text),
        None if unset.contains(&key) => Value::String(text),
        None => return Err(SettingsError::UnknownVariable(name.to_owned(), key.to_owned())),
    };
    table.insert(key.to_owned(), value);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write as _;

    fn load(toml: &str, environment: &[(&str, &str)]) -> Result<Settings, SettingsError> {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(toml.as_bytes()).unwrap();
        let pairs = environment.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Settings::load(Some(file.path()), pairs)
    }

    #[test]
    fn the_environment_goes_over_the_file_and_the_file_over_the_defaults() {
        let settings = load(
            "municipality = 'Eskilstuna'\nlate_after_minutes = 10",
            &[("STEG_LATE_AFTER_MINUTES", "5"), ("DATABASE_URL", "postgres://db/steg"), ("PATH", "/bin")],
        )
        .unwrap();
        assert_eq!((settings.municipality.as_str(), settings.late_after_minutes), ("Eskilstuna", 5));
        assert_eq!(settings.database_url, "postgres://db/steg");
        assert_eq!(settings.zone, chrono_tz::Europe::Stockholm);
    }

    #[test]
    fn a_wrong_key_or_value_is_named() {
        let said = |toml, environment: &[(&str, &str)]| load(toml, environment).unwrap_err().to_string();
        assert!(said("munnicipality = 'x'", &[]).contains("munnicipality"));
        assert!(said("", &[("STEG_LISTEM", "x")]).contains("STEG_LISTEM"));
        assert!(said("", &[("STEG_LATE_AFTER_MINUTES", "soon")]).contains("late_after_minutes"));
        assert!(said("zone = 'Europe/Borlange'", &[]).contains("zone"));
        assert!(said("listen = 'here'", &[]).contains("listen"));
        assert!(said("public_url = 'http://steg.example'", &[]).contains("public_url"));
        assert!(said("tls_cert = 'x'", &[]).contains("tls_key"));
        assert!(said("translate_url = 'http://translate.example'", &[]).contains("translate_url"));
        assert!(said("translate_url = 'http://localhost.example'", &[]).contains("translate_url"));
        assert!(said("", &[("STEG_TRANSLATE_URL", "https://translate.example/")]).contains("translate_url"));
        assert!(said("late_after_minutes = ", &[]).contains("TOML"));
    }

    #[test]
    fn what_tells_people_is_a_section_of_its_own() {
        let mail = "[notify]\nsmtp_host = 'mail.example'\nmail_from = 'post@example.com'";
        let settings = load(
            mail,
            &[
                ("STEG_NOTIFY_SMTP_PORT", "465"),
                ("STEG_NOTIFY_SMTP_SECURITY", "tls"),
                ("STEG_NOTIFY_QUIET_FROM", "21:30"),
                ("STEG_NOTIFY_SMS_URL", "https://sms.example/send"),
                ("STEG_NOTIFY_SMS_SECRET", "hush"),
                ("STEG_NOTIFY_PUSH", "false"),
            ],
        )
        .unwrap();
        assert_eq!((settings.notify.smtp_port, settings.notify.smtp_security), (465, Security::Tls));
        assert_eq!(settings.notify.quiet_from.to_string(), "21:30:00");
        assert!(!settings.notify.push && !format!("{settings:?}").contains("hush"));
        let said = |toml: &str, environment: &[(&str, &str)]| load(toml, environment).unwrap_err().to_string();
        assert!(said("[notify]\nsmtp_hots = 'x'", &[]).contains("smtp_hots"));
        assert!(said("", &[("STEG_NOTIFY_SMTP_HOTS", "x")]).contains("STEG_NOTIFY_SMTP_HOTS"));
        assert!(said("", &[("STEG_NOTIFY", "x")]).contains("STEG_NOTIFY"));
        assert!(said("[notify]\nsmtp_host = 'x'", &[]).contains("mail_from"));
        assert!(said(mail, &[("STEG_NOTIFY_SMTP_SECURITY", "none")]).contains("this machine"));
        assert!(said(mail, &[("STEG_NOTIFY_SMTP_USER", "u")]).contains("smtp_password"));
        let user = ("STEG_NOTIFY_SMTP_USER", "u");
        assert!(said(mail, &[user, ("STEG_NOTIFY_SMTP_PASSWORD", "")]).contains("empty"));
        let open = [user, ("STEG_NOTIFY_SMTP_PASSWORD", "p"), ("STEG_NOTIFY_SMTP_SECURITY", "none")];
        assert!(said(mail, &open).contains("set \"starttls\" or \"tls\""));
        assert!(said("[notify]\nsmtp_host = 'localhost'\nmail_from = 'post@åsele.example'", &[]).contains("mail_from"));
        for host in ["smtps://mail.example", "mail.example:465", ""] {
            assert!(said(mail, &[("STEG_NOTIFY_SMTP_HOST", host)]).contains("smtp_host"), "{host}");
        }
        assert!(said("[notify]\nsms_url = 'http://sms.example'\nsms_secret = 'x'", &[]).contains("sms_url"));
        assert!(said("[notify]\nsms_url = 'https://sms.example'", &[]).contains("sms_secret"));
        assert!(said("[notify]\npush_contact = 'us'", &[]).contains("push_contact"));
        assert!(said("[notify]\nquiet_from = 'late'", &[]).contains("quiet_from"));
    }

    #[test]
    fn the_databases_address_can_stand_in_a_file_of_its_own() {
        let mut secret = tempfile::NamedTempFile::new().unwrap();
        secret.write_all(b"postgres://steg:secret@db/steg\n").unwrap();
        let toml = format!("database_url_file = '{}'", secret.path().display());
        assert_eq!(load(&toml, &[]).unwrap().database_url, "postgres://steg:secret@db/steg");
    }
}

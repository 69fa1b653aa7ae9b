//! E-mail as municipalities send it: with TLS, with a password, certified by an authority of their own.

use super::{Served, add, thread, with, write};
use chrono::TimeDelta;
use server::settings::{Notify, Settings, SettingsError};
use std::{
    io::{self, Write as _},
    sync::{Arc, Mutex},
    time::Duration,
};
use tests::{
    Client, Town, contains, lacks,
    mailer::{Authority, Login, Mailer, Wire},
    on_both_engines,
    telling::Taker,
};
use tracing::subscriber::DefaultGuard;

const LOGIN: Login = Login { mechanism: "PLAIN", user: "steg", password: "hemligt åäö 9" };
/// All that may be said in the open.
const BEFORE_TLS: &str = "EHLO [127.0.0.1]\r\nSTARTTLS\r\n";

fn file(text: &str) -> tempfile::NamedTempFile {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(text.as_bytes()).unwrap();
    file
}

/// The settings as a start reads them.
fn settings(port: u16, security: &str, ca: Option<&str>) -> Result<Notify, SettingsError> {
    let ca = ca.map(file);
    let ca_file = ca.as_ref().map(|file| format!("smtp_ca_file = '{}'\n", file.path().display()));
    let steg = file(&format!(
        "[notify]\nsmtp_host = 'localhost'\nsmtp_port = {port}\nsmtp_security = '{security}'\nsmtp_user = '{}'\n\
         smtp_password = '{}'\nmail_from = 'Nytt till dig <post@example.com>'\n{}",
        LOGIN.user,
        LOGIN.password,
        ca_file.unwrap_or_default()
    ));
    Settings::load(Some(steg.path()), std::iter::empty()).map(|settings| settings.notify)
}

/// A server that sends through this mail server.
async fn served(town: &Town, mailer: &Mailer, security: &str, ca: Option<&str>) -> Served {
    let (state, router) = with(town, settings(mailer.port, security, ca).unwrap());
    let (push, gateway) = (Taker::start().await, Taker::start().await);
    Served { state, router, push, gateway, mailer: mailer.clone() }
}

/// Bo is told by mail; Karin is his counsellor.
async fn bo_and_karin(town: &Town) -> (Client, Client) {
    let open = Served::start(town).await;
    let (bo, karin) = (open.person(2).await, open.person(11).await);
    open.confirmed(&bo, "email", "bo.test@example.com").await;
    (bo, karin)
}

/// What a thread logs.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Log {
    /// What this thread logs until the guard is dropped.
    fn begin() -> (Self, DefaultGuard) {
        let log = Self::default();
        let writer = log.clone();
        let subscriber = tracing_subscriber::fmt().with_ansi(false).with_writer(move || writer.clone()).finish();
        (log, tracing::subscriber::set_default(subscriber))
    }

    /// All of it. It names nobody.
    fn text(&self) -> String {
        let log = String::from_utf8(self.0.lock().unwrap().clone()).unwrap();
        for secret in ["@", "bo.test", "example.com", "localhost", "Bo Test", LOGIN.password] {
            lacks(&log, secret);
        }
        log
    }
}

/// Karin writes; what is sent does not arrive, for this reason. Nothing of it was in the open but `said`.
async fn is_not_sent(town: &Town, served: &Served, karin: &Client, why: &str, said: &str) {
    write(karin, 2, why).await;
    town.pass(TimeDelta::minutes(20));
    let (log, guard) = Log::begin();
    assert_eq!(served.deliver().await, 1);
    drop(guard);
    contains(&log.text(), why);
    assert_eq!(served.mailer.took().len(), 0, "{why}");
    assert_eq!(served.mailer.overheard(), said, "{why}");
    contains(&thread(karin, 2).await, "Får veta det snart");
}

/// What was not sent is sent once the mail server is as it should be.
async fn is_sent_then(town: &Town, served: &Served, karin: &Client) {
    assert_eq!(served.deliver().await, 0, "not at once");
    town.pass(TimeDelta::minutes(1));
    let (log, guard) = Log::begin();
    assert_eq!(served.deliver().await, 1);
    drop(guard);
    let took = served.mailer.took();
    assert_eq!(took.len(), 1, "{}", log.text());
    assert_eq!((took[0].from.as_str(), took[0].to.as_str()), ("post@example.com", "bo.test@example.com"));
    let page = thread(karin, 2).await;
    contains(&page, "Har fått veta det: E-post");
    lacks(&page, "Får veta det snart");
}

on_both_engines! {
    async fn a_code_and_a_notification_go_by_tls_with_a_password(town: Town) {
        let authority = Authority::new();
        let (plain, asked) = (LOGIN, Login { mechanism: "LOGIN", ..LOGIN });
        let ways = [(2, "tls", &plain), (1, "tls", &asked), (3, "starttls", &plain), (4, "starttls", &asked)];
        for (n, security, login) in ways {
            let mailer = Mailer::start().await;
            let tls = authority.certifies("localhost");
            mailer.speaks(if security == "tls" { Wire::Tls(tls) } else { Wire::Starttls(tls) });
            mailer.wants(login.clone());
            let served = served(&town, &mailer, security, Some(&authority.pem)).await;
            let reader = served.person(n).await;
            served.confirmed(&reader, "email", "reader@example.com").await;
            // Celia's is another.
            let counsellor = served.person(if n == 3 { 12 } else { 11 }).await;
            write(&counsellor, n, "Hej").await;
            town.pass(TimeDelta::seconds(30));
            assert_eq!(served.deliver().await, 1);
            let took = mailer.took();
            assert_eq!((took.len(), took[0].to.as_str()), (1, "reader@example.com"));
            contains(&thread(&counsellor, n).await, "Har fått veta det: E-post");
            let said = if security == "tls" { String::new() } else { BEFORE_TLS.repeat(2) };
            assert_eq!(mailer.overheard(), said, "the code, and the notification");
        }
    }

    async fn a_certificate_that_is_not_the_mail_servers_is_given_nothing(town: Town) {
        let (ours, theirs) = (Authority::new(), Authority::new());
        let (_bo, karin) = bo_and_karin(&town).await;
        for (security, said) in [("tls", ""), ("starttls", BEFORE_TLS)] {
            let speaks = |tls| if security == "tls" { Wire::Tls(tls) } else { Wire::Starttls(tls) };
            let mailer = Mailer::start().await;
            mailer.wants(LOGIN);
            let served = served(&town, &mailer, security, Some(&ours.pem)).await;
            for (why, tls) in [
                ("of an unknown authority", theirs.certifies("localhost")),
                ("for another name", ours.certifies("mail.example.com")),
                ("has ended", ours.certifies_until("localhost", 2021)),
            ] {
                mailer.speaks(speaks(tls));
                is_not_sent(&town, &served, &karin, why, said).await;
                mailer.speaks(speaks(ours.certifies("localhost")));
                is_sent_then(&town, &served, &karin).await;
                mailer.overheard();
            }
        }
    }

    async fn without_the_setting_only_the_systems_authorities_count(town: Town) {
        let ours = Authority::new();
        let (_bo, karin) = bo_and_karin(&town).await;
        let mailer = Mailer::start().await;
        mailer.speaks(Wire::Tls(ours.certifies("localhost")));
        let served = served(&town, &mailer, "tls", None).await;
        is_not_sent(&town, &served, &karin, "of an unknown authority", "").await;
        // Nor is an address taken that no code could be sent to.
        let dana = served.person(4).await;
        let page = add(&dana, "email", "dana@example.com").await;
        contains(&page, "Vi kunde inte skicka dit.");
        lacks(&page, "name=\"code\"");
        assert!(dana.get("/settings/data.json").await.json()["contacts"].as_array().unwrap().is_empty());
    }

    async fn her_counsellor_knows_when_the_certificate_stays_wrong(town: Town) {
        let ours = Authority::new();
        let (_bo, karin) = bo_and_karin(&town).await;
        let mailer = Mailer::start().await;
        mailer.speaks(Wire::Tls(ours.certifies_until("localhost", 2021)));
        let served = served(&town, &mailer, "tls", Some(&ours.pem)).await;
        write(&karin, 2, "Hej").await;
        for _ in 0..(4 * 24) {
            served.deliver().await;
            town.pass(TimeDelta::hours(1));
        }
        assert_eq!(mailer.took().len(), 0);
        contains(&thread(&karin, 2).await, "Nåddes inte på något sätt. Ring.");
    }

    async fn a_server_without_starttls_is_told_nothing_and_no_password(town: Town) {
        let ours = Authority::new();
        let (_bo, karin) = bo_and_karin(&town).await;
        let mailer = Mailer::start().await;
        // In the open, and asking for the password.
        mailer.wants(LOGIN);
        let served = served(&town, &mailer, "starttls", Some(&ours.pem)).await;
        let said = "EHLO [127.0.0.1]\r\nQUIT\r\n";
        is_not_sent(&town, &served, &karin, "does not offer STARTTLS", said).await;
        mailer.speaks(Wire::Starttls(ours.certifies("localhost")));
        is_sent_then(&town, &served, &karin).await;
        mailer.overheard();
        // Nor is TLS from the beginning given up for a server that does not speak it.
        mailer.speaks(Wire::Open);
        let served = self::served(&town, &mailer, "tls", Some(&ours.pem)).await;
        write(&karin, 2, "Igen").await;
        town.pass(TimeDelta::minutes(20));
        let (log, guard) = Log::begin();
        assert_eq!(served.deliver().await, 1);
        drop(guard);
        contains(&log.text(), "does not speak TLS");
        let overheard = mailer.overheard();
        assert!(!overheard.contains("AUTH") && !overheard.contains("EHLO"), "{overheard}");
        assert_eq!(mailer.took().len(), 0);
    }

    async fn a_port_where_both_wait_for_the_other_is_given_up_in_time(town: Town) {
        let ours = Authority::new();
        let (_bo, karin) = bo_and_karin(&town).await;
        let mailer = Mailer::start().await;
        mailer.wants(LOGIN);
        mailer.speaks(Wire::Tls(ours.certifies("localhost")));
        let served = served(&town, &mailer, "starttls", Some(&ours.pem)).await;
        let began = std::time::Instant::now();
        is_not_sent(&town, &served, &karin, "did not answer in time", "").await;
        assert!(began.elapsed() < Duration::from_secs(25), "{:?}", began.elapsed());
        mailer.speaks(Wire::Starttls(ours.certifies("localhost")));
        is_sent_then(&town, &served, &karin).await;
    }

    async fn answers_put_in_before_tls_are_not_taken_for_the_servers(town: Town) {
        let ours = Authority::new();
        let (_bo, karin) = bo_and_karin(&town).await;
        let mailer = Mailer::start().await;
        // As many as make a whole conversation: the mail would count as taken.
        let behind = "250-here\r\n250 AUTH PLAIN\r\n235 in\r\n250 ok\r\n250 ok\r\n354 go on\r\n250 taken\r\n221 bye\r\n";
        mailer.wants(LOGIN);
        mailer.speaks(Wire::Forged(ours.certifies("localhost"), behind));
        let served = served(&town, &mailer, "starttls", Some(&ours.pem)).await;
        is_not_sent(&town, &served, &karin, "more was said in the open", BEFORE_TLS).await;
        mailer.speaks(Wire::Starttls(ours.certifies("localhost")));
        is_sent_then(&town, &served, &karin).await;
    }

    async fn what_the_operators_can_put_right_is_tried_again(town: Town) {
        let ours = Authority::new();
        let (_bo, karin) = bo_and_karin(&town).await;
        let mailer = Mailer::start().await;
        mailer.speaks(Wire::Tls(ours.certifies("localhost")));
        let served = served(&town, &mailer, "tls", Some(&ours.pem)).await;
        for (why, login) in [
            ("refuses smtp_user", Login { password: "another", ..LOGIN }),
            ("no way to log in", Login { mechanism: "CRAM-MD5", ..LOGIN }),
        ] {
            mailer.wants(login);
            is_not_sent(&town, &served, &karin, why, "").await;
            mailer.wants(LOGIN);
            is_sent_then(&town, &served, &karin).await;
        }
        for (why, answer) in [
            ("refuses the sender", "553 5.7.1 not yours"),
            ("refuses smtp_user", "530 5.7.0 log in first"),
            ("come again later", "451 4.3.0 bo.test@example.com has to wait"),
        ] {
            mailer.refuse_sender(Some(answer));
            is_not_sent(&town, &served, &karin, why, "").await;
            mailer.refuse_sender(None);
            is_sent_then(&town, &served, &karin).await;
        }
    }
}

#[test]
fn a_file_of_authorities_is_whole_or_stops_the_start() {
    let (one, other) = (Authority::new().pem, Authority::new().pem);
    let read = |pem: &str| settings(465, "tls", Some(pem));
    assert_eq!(read(&one).unwrap().smtp_ca.len(), 1);
    assert_eq!(read(&format!("The old one:\n{one}\nThe new one:\n{other}")).unwrap().smtp_ca.len(), 2);
    let empty = "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n";
    let no_certificate = "-----BEGIN CERTIFICATE-----\naGVq\n-----END CERTIFICATE-----\n";
    let cut = &one[..one.len() / 2];
    for bad in
        ["", "certificate", empty, no_certificate, cut, &format!("{one}{no_certificate}"), &format!("{one}{cut}")]
    {
        let error = read(bad).unwrap_err().to_string();
        assert!(error.contains("smtp_ca_file") && error.contains("PEM"), "{error} for {bad}");
    }
    let steg = file("[notify]\nsmtp_ca_file = '/nowhere/ca.pem'");
    let error = Settings::load(Some(steg.path()), std::iter::empty()).unwrap_err().to_string();
    contains(&error, "/nowhere/ca.pem");
    let error = settings(25, "none", Some(&one)).unwrap_err().to_string();
    contains(&error, "smtp_ca_file");
}

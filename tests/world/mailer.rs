//! A mail server on this machine, in the open or with TLS, and an authority that certifies it. It keeps what came, and
//! answers as it is told.

use base64::{Engine as _, prelude::BASE64_STANDARD};
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, date_time_ymd};
use std::{
    io,
    sync::{Arc, Mutex},
};
use tokio::{
    io::{AsyncBufRead, AsyncBufReadExt as _, AsyncWrite, AsyncWriteExt as _, BufReader},
    net::{TcpListener, TcpStream},
};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{ServerConfig, crypto::ring, pki_types::PrivateKeyDer},
};

/// An authority that nobody knows. All have one name.
pub struct Authority {
    issuer: Issuer<'static, KeyPair>,
    /// Its own certificate.
    pub pem: String,
}

impl Authority {
    #[expect(clippy::new_without_default, reason = "each is another one")]
    pub fn new() -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, "The municipality's authority");
        let key = KeyPair::generate().unwrap();
        let own = BASE64_STANDARD.encode(params.self_signed(&key).unwrap().der());
        let lines: Vec<&str> = own.as_bytes().chunks(64).map(|line| std::str::from_utf8(line).unwrap()).collect();
        let pem = format!("-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n", lines.join("\n"));
        Self { issuer: Issuer::new(params, key), pem }
    }

    /// A server that it certifies under this name.
    pub fn certifies(&self, name: &str) -> TlsAcceptor {
        self.certifies_until(name, 2100)
    }

    /// The same until the first day of a year.
    pub fn certifies_until(&self, name: &str, year: i32) -> TlsAcceptor {
        let mut params = CertificateParams::new([name.to_owned()]).unwrap();
        params.not_before = date_time_ymd(2020, 1, 1);
        params.not_after = date_time_ymd(year, 1, 1);
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.issuer).unwrap().der().clone();
        let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate], key)
            .unwrap();
        TlsAcceptor::from(Arc::new(config))
    }
}

/// What lies between the mail server and who sends.
#[derive(Clone)]
pub enum Wire {
    Open,
    /// TLS from the beginning.
    Tls(TlsAcceptor),
    /// TLS once it was asked for.
    Starttls(TlsAcceptor),
    /// The same, with somebody on the way who puts these lines behind the answer to STARTTLS.
    Forged(TlsAcceptor, &'static str),
}

/// What the mail server wants to know before it takes a mail.
#[derive(Clone)]
pub struct Login {
    /// `PLAIN` or `LOGIN`
    pub mechanism: &'static str,
    pub user: &'static str,
    pub password: &'static str,
}

/// A mail as it came.
#[derive(Clone, Debug)]
pub struct Mail {
    pub from: String,
    pub to: String,
    pub text: String,
}

impl Mail {
    /// What a reader reads below the head.
    pub fn body(&self) -> String {
        let (head, body) = self.text.trim_end_matches("\r\n.\r\n").split_once("\r\n\r\n").unwrap();
        let head = head.to_ascii_lowercase();
        let bytes = if head.contains("content-transfer-encoding: base64") {
            BASE64_STANDARD.decode(body.replace("\r\n", "")).unwrap()
        } else if head.contains("content-transfer-encoding: quoted-printable") {
            let mut bytes = Vec::new();
            let mut rest = body.replace("=\r\n", "").into_bytes().into_iter();
            while let Some(byte) = rest.next() {
                if byte == b'=' {
                    let hex: Vec<u8> = rest.by_ref().take(2).collect();
                    bytes.push(u8::from_str_radix(std::str::from_utf8(&hex).unwrap(), 16).unwrap());
                } else {
                    bytes.push(byte);
                }
            }
            bytes
        } else {
            body.as_bytes().to_vec()
        };
        String::from_utf8(bytes).unwrap()
    }
}

/// A mail server.
#[derive(Clone)]
pub struct Mailer {
    pub port: u16,
    told: Arc<Mutex<Told>>,
    took: Arc<Mutex<Vec<Mail>>>,
    overheard: Arc<Mutex<String>>,
}

/// How it is to behave.
#[derive(Clone)]
struct Told {
    wire: Wire,
    login: Option<Login>,
    refusing: Option<&'static str>,
    refusing_sender: Option<&'static str>,
}

/// One conversation, or its part before or after TLS.
struct Part<'a> {
    greets: bool,
    /// Nobody on the way can read it.
    sealed: bool,
    /// What is answered to STARTTLS; it is not offered without.
    starttls: Option<&'a str>,
}

impl Mailer {
    /// In the open.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let told = Told { wire: Wire::Open, login: None, refusing: None, refusing_sender: None };
        let told = Arc::new(Mutex::new(told));
        let mailer = Self { port, told, took: Arc::default(), overheard: Arc::default() };
        let served = mailer.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let served = served.clone();
                tokio::spawn(async move { served.meet(stream).await });
            }
        });
        mailer
    }

    /// What has come since this was asked last.
    pub fn took(&self) -> Vec<Mail> {
        std::mem::take(&mut *self.took.lock().unwrap())
    }

    /// What somebody on the way has read since this was asked last, without TLS's own records.
    pub fn overheard(&self) -> String {
        std::mem::take(&mut *self.overheard.lock().unwrap())
    }

    /// Is reached so, from the next connection on.
    pub fn speaks(&self, wire: Wire) {
        self.told.lock().unwrap().wire = wire;
    }

    /// Takes mails from whoever logs in, and from nobody else.
    pub fn wants(&self, login: Login) {
        self.told.lock().unwrap().login = Some(login);
    }

    /// Refuses every recipient with this answer, or takes them again.
    pub fn refuse(&self, answer: Option<&'static str>) {
        self.told.lock().unwrap().refusing = answer;
    }

    /// Refuses every sender with this answer, or takes them again.
    pub fn refuse_sender(&self, answer: Option<&'static str>) {
        self.told.lock().unwrap().refusing_sender = answer;
    }

    async fn meet(&self, stream: TcpStream) -> io::Result<()> {
        let wire = self.told.lock().unwrap().wire.clone();
        let (tls, starttls) = match wire {
            Wire::Open => {
                let part = Part { greets: true, sealed: false, starttls: None };
                return self.talk(&mut BufReader::new(stream), part).await.map(drop);
            }
            Wire::Tls(tls) => {
                let part = Part { greets: true, sealed: true, starttls: None };
                return self.talk(&mut BufReader::new(tls.accept(stream).await?), part).await.map(drop);
            }
            Wire::Starttls(tls) => (tls, "220 go on\r\n".to_owned()),
            Wire::Forged(tls, behind) => (tls, format!("220 go on\r\n{behind}")),
        };
        let mut stream = BufReader::new(stream);
        let part = Part { greets: true, sealed: false, starttls: Some(&starttls) };
        if self.talk(&mut stream, part).await? {
            let mut stream = BufReader::new(tls.accept(stream.into_inner()).await?);
            self.talk(&mut stream, Part { greets: false, sealed: true, starttls: None }).await?;
        }
        Ok(())
    }

    /// As much of RFC 5321 as a sender needs; whether TLS is to follow.
    async fn talk(&self, stream: &mut (impl AsyncBufRead + AsyncWrite + Unpin), part: Part<'_>) -> io::Result<bool> {
        if part.greets {
            stream.write_all(b"220 here\r\n").await?;
        }
        let told = self.told.lock().unwrap().clone();
        let (mut from, mut to, mut known) = (String::new(), String::new(), told.login.is_none());
        loop {
            let line = self.read(stream, &part).await?;
            let between = || line.split(['<', '>']).nth(1).unwrap_or_default().to_owned();
            let answer = match line.get(..4).unwrap_or_default().to_ascii_uppercase().as_str() {
                "" => return Ok(false),
                "EHLO" => {
                    let starttls = part.starttls.map_or("", |_| "250-STARTTLS\r\n");
                    let login = told.login.as_ref().map(|login| format!("250-AUTH {}\r\n", login.mechanism));
                    format!("250-here\r\n{starttls}{}250 ok\r\n", login.unwrap_or_default())
                }
                "STAR" if part.starttls.is_some() => {
                    stream.write_all(part.starttls.unwrap_or_default().as_bytes()).await?;
                    return Ok(true);
                }
                "AUTH" => {
                    known = self.log_in(stream, &part, &line, told.login.as_ref()).await?;
                    (if known { "235 in\r\n" } else { "535 5.7.8 bad credentials\r\n" }).to_owned()
                }
                "MAIL" if !known => "530 5.7.0 log in first\r\n".to_owned(),
                "MAIL" => {
                    from = between();
                    format!("{}\r\n", told.refusing_sender.unwrap_or("250 ok"))
                }
                "RCPT" => {
                    to = between();
                    format!("{}\r\n", told.refusing.unwrap_or("250 ok"))
                }
                "DATA" => {
                    stream.write_all(b"354 go on\r\n").await?;
                    let mut text = String::new();
                    while !text.ends_with("\r\n.\r\n") {
                        let line = self.read(stream, &part).await?;
                        if line.is_empty() {
                            return Ok(false);
                        }
                        text += &line;
                    }
                    self.took.lock().unwrap().push(Mail { from: from.clone(), to: to.clone(), text });
                    "250 taken\r\n".to_owned()
                }
                "QUIT" => {
                    stream.write_all(b"221 bye\r\n").await?;
                    return Ok(false);
                }
                _ => "250 ok\r\n".to_owned(),
            };
            stream.write_all(answer.as_bytes()).await?;
        }
    }

    async fn read(&self, stream: &mut (impl AsyncBufRead + Unpin), part: &Part<'_>) -> io::Result<String> {
        let mut line = String::new();
        stream.read_line(&mut line).await?;
        if !part.sealed {
            self.overheard.lock().unwrap().push_str(&line);
        }
        Ok(line)
    }

    /// RFC 4616, or the two questions that came before it.
    async fn log_in(
        &self,
        stream: &mut (impl AsyncBufRead + AsyncWrite + Unpin),
        part: &Part<'_>,
        line: &str,
        login: Option<&Login>,
    ) -> io::Result<bool> {
        let decode = |text: &str| BASE64_STANDARD.decode(text.trim()).unwrap_or_default();
        let mut words = line.split_whitespace().skip(1);
        let (mechanism, first) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let Some(login) = login.filter(|login| login.mechanism == mechanism) else { return Ok(false) };
        if mechanism == "PLAIN" {
            return Ok(decode(first) == format!("\0{}\0{}", login.user, login.password).as_bytes());
        }
        let mut right = true;
        for (question, answer) in [("Username:", login.user), ("Password:", login.password)] {
            stream.write_all(format!("334 {}\r\n", BASE64_STANDARD.encode(question)).as_bytes()).await?;
            right &= decode(&self.read(stream, part).await?) == answer.as_bytes();
        }
        Ok(right)
    }
}

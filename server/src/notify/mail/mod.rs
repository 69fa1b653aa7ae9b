//! E-mail: handing it to the municipality's mail server, and what it means when that fails.

mod open;
mod trouble;

use super::ways::Sent;
use crate::settings::{Notify as Settings, Secret, Security};
use lettre::{
    Message,
    message::{Mailbox, header::ContentType},
    transport::smtp::{
        Error,
        authentication::{Credentials, DEFAULT_MECHANISMS},
        client::{AsyncSmtpConnection, Certificate, TlsParameters},
        commands,
        extension::ClientId,
    },
};
use open::Open;
use std::{sync::OnceLock, time::Duration};
use tokio::{net::TcpStream, time::timeout};
use trouble::Trouble;

/// How long the mail server may take for one mail, connecting and all.
const PATIENCE: Duration = Duration::from_secs(15);
/// How long one of its addresses may take to let us in.
const DOOR: Duration = Duration::from_secs(6);
/// How long it may take to say goodbye. The mail is taken by then, or is not.
const GOODBYE: Duration = Duration::from_secs(1);

/// The way to the mail server.
///
/// Each step of the conversation is taken here and not by lettre's own transport: only so is it known what a refusal
/// was about. A wrong password is tried again once it may have been put right; a recipient who does not exist is not.
pub struct Mail {
    settings: Settings,
    // Made with the first mail: the machine's certificates are read then.
    tls: OnceLock<Option<TlsParameters>>,
}

impl Mail {
    pub fn new(settings: &Settings) -> Self {
        Self { settings: settings.clone(), tls: OnceLock::new() }
    }

    /// Sends `text` to an address.
    pub async fn send(&self, to: &str, text: String) -> Sent {
        let Some(message) = self.message(to, text) else { return Sent::Never };
        let mut server = None;
        let hand_over = async {
            let server = server.insert(self.connect().await?);
            self.log_in(server).await?;
            give(server, &message).await
        };
        let taken = timeout(PATIENCE, hand_over).await.unwrap_or(Err(Trouble::Slow));
        if let Some(mut server) = server.filter(|_| taken != Err(Trouble::Slow)) {
            let _ = timeout(GOODBYE, server.abort()).await;
        }
        match taken {
            Ok(()) => Sent::Delivered,
            Err(trouble) => {
                // The server's own words may hold the address: they stay out of the log.
                tracing::warn!(why = %trouble, "a mail was not sent");
                if trouble.is_for_good() { Sent::Never } else { Sent::Later(None) }
            }
        }
    }

    fn message(&self, to: &str, text: String) -> Option<Message> {
        let from = self.settings.mail_from.as_deref()?.parse::<Mailbox>().ok()?;
        let to = Mailbox::new(None, to.parse().ok()?);
        // A subject of one line, and the same below it: some programs show only the one or the other.
        let subject = text.replace(['\r', '\n'], " ");
        Message::builder().from(from).to(to).subject(subject).header(ContentType::TEXT_PLAIN).body(text).ok()
    }

    /// A connection on which the settings let us speak.
    async fn connect(&self) -> Result<AsyncSmtpConnection, Trouble> {
        let host = self.settings.smtp_host.as_deref().ok_or(Trouble::Unreachable)?;
        let (security, name) = (self.settings.smtp_security, ClientId::default());
        let tls = match security {
            Security::None => None,
            Security::Starttls | Security::Tls => {
                Some(self.tls.get_or_init(|| self.trust(host)).clone().ok_or(Trouble::Tls)?)
            }
        };
        if security != Security::Starttls {
            let at = (host, self.settings.smtp_port);
            let server = AsyncSmtpConnection::connect_tokio1(at, Some(DOOR), &name, tls, None).await;
            return server.map_err(|error| Trouble::of(&error));
        }
        let stream = Box::new(Open::new(self.reach(host).await?));
        let server = AsyncSmtpConnection::connect_with_transport(stream, &name).await;
        let mut server = server.map_err(|error| Trouble::of(&error))?;
        let Some(tls) = tls.filter(|_| server.can_starttls()) else {
            let _ = timeout(GOODBYE, server.abort()).await;
            return Err(Trouble::NoStarttls);
        };
        let begun = server.starttls(tls, &name).await;
        // An answer with a status is the server's no.
        begun.map_err(|error| if error.status().is_some() { Trouble::NoStarttls } else { Trouble::of(&error) })?;
        Ok(server)
    }

    /// The first of the host's addresses where somebody answers.
    async fn reach(&self, host: &str) -> Result<TcpStream, Trouble> {
        let found = tokio::net::lookup_host((host, self.settings.smtp_port)).await.map_err(|_| Trouble::Unreachable)?;
        for address in found {
            if let Ok(Ok(stream)) = timeout(DOOR, TcpStream::connect(address)).await {
                return Ok(stream);
            }
        }
        Err(Trouble::Unreachable)
    }

    /// Whose certificates count: the system's authorities and the municipality's own.
    fn trust(&self, host: &str) -> Option<TlsParameters> {
        let mut tls = TlsParameters::builder(host.to_owned());
        for authority in &self.settings.smtp_ca {
            tls = tls.add_root_certificate(Certificate::from_der(authority.to_vec()).ok()?);
        }
        tls.build().inspect_err(|error| tracing::error!(%error, "there is no TLS to the mail server")).ok()
    }

    /// Says who we are, if the server wants to know; never in the open to another machine.
    async fn log_in(&self, server: &mut AsyncSmtpConnection) -> Result<(), Trouble> {
        let (Some(user), Some(Secret(password))) = (&self.settings.smtp_user, &self.settings.smtp_password) else {
            return Ok(());
        };
        // The settings let nobody go without TLS but on this machine.
        if self.settings.smtp_security != Security::None && !server.is_encrypted() {
            return Err(Trouble::NoStarttls);
        }
        let credentials = Credentials::new(user.clone(), password.clone());
        let known = server.auth(DEFAULT_MECHANISMS, &credentials).await;
        known.map_err(|error| if error.is_client() { Trouble::NoLogin } else { refused(&error, Trouble::Login) })?;
        Ok(())
    }
}

async fn give(server: &mut AsyncSmtpConnection, message: &Message) -> Result<(), Trouble> {
    let envelope = message.envelope();
    let from = commands::Mail::new(envelope.from().cloned(), Vec::new());
    server.command(from).await.map_err(|error| refused(&error, Trouble::Sender))?;
    for to in envelope.to() {
        let to = commands::Rcpt::new(to.clone(), Vec::new());
        server.command(to).await.map_err(|error| refused(&error, Trouble::Recipient))?;
    }
    server.command(commands::Data).await.map_err(|error| refused(&error, Trouble::Content))?;
    server.message(&message.formatted()).await.map_err(|error| refused(&error, Trouble::Content))?;
    Ok(())
}

/// A refusal for good is about `what` was said last, unless the server says that it wants to know who we are first.
fn refused(error: &Error, what: Trouble) -> Trouble {
    match error.status().map(u16::from) {
        // RFC 4954 §6: authentication required; RFC 3207 §4 has the same code for TLS.
        Some(530) => Trouble::Login,
        Some(500..=599) => what,
        _ => Trouble::of(error),
    }
}

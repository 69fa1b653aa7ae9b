//! A network between phone and server that fails when it is told to.

use std::{
    collections::VecDeque,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, AtomicU32, Ordering},
    },
};
use tokio::{
    io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, split},
    net::{TcpListener, TcpStream},
    sync::watch,
};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{ServerConfig, crypto::ring, pki_types::PrivateKeyDer},
};

/// What a request to the API begins with.
const SENDING: &[u8] = b"POST /api/v1/check-ins ";
const WORKER: &[u8] = b"GET /sw.js ";

#[derive(Default)]
struct Faults {
    /// Answers to check-ins that are lost after the server has committed.
    lose: AtomicU32,
    /// The build of the service worker: another one is an update of the app.
    build: AtomicU32,
    /// Each request that sent check-ins, as it was sent.
    sent: Mutex<VecDeque<Vec<u8>>>,
}

/// What the browser speaks with the proxy.
#[derive(Clone, Copy, Debug)]
pub enum Line {
    Plain,
    /// With a certificate that nobody vouches for.
    Tls,
}

/// Passes every connection on, until it is told otherwise.
pub struct Proxy {
    /// The scheme, the host and the port.
    pub origin: String,
    faults: Arc<Faults>,
    online: watch::Sender<bool>,
}

impl Proxy {
    /// In front of the server on this port.
    pub async fn start(server: u16, line: Line) -> Self {
        let tls = match line {
            Line::Plain => None,
            Line::Tls => Some(terminator()),
        };
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let faults = Arc::new(Faults::default());
        let (online, seen) = watch::channel(true);
        let shared = faults.clone();
        tokio::spawn(async move {
            while let Ok((phone, _)) = listener.accept().await {
                let (faults, mut online, tls) = (shared.clone(), seen.clone(), tls.clone());
                tokio::spawn(async move {
                    let mut until = online.clone();
                    // Without network every connection ends, also those that are there already.
                    tokio::select! {
                        () = gone(&mut until) => {}
                        _ = meet(phone, tls, server, &faults) => {}
                    }
                    online.mark_unchanged();
                });
            }
        });
        let scheme = match line {
            Line::Plain => "http",
            Line::Tls => "https",
        };
        Self { origin: format!("{scheme}://127.0.0.1:{port}"), faults, online }
    }

    pub fn set_online(&self, online: bool) {
        self.online.send_replace(online);
    }

    /// The answer to the next sending is lost, after the server has committed.
    pub fn lose_next_answer(&self) {
        self.faults.lose.fetch_add(1, Ordering::SeqCst);
    }

    /// No more answers are lost.
    pub fn lose_none(&self) {
        self.faults.lose.store(0, Ordering::SeqCst);
    }

    /// From now on the app is of another build.
    pub fn update_app(&self) {
        self.faults.build.fetch_add(1, Ordering::SeqCst);
    }

    /// What was sent since it was asked last.
    pub fn sent(&self) -> Vec<Vec<u8>> {
        self.faults.sent.lock().unwrap_or_else(PoisonError::into_inner).drain(..).collect()
    }
}

async fn gone(online: &mut watch::Receiver<bool>) {
    let _ = online.wait_for(|online| !online).await;
}

/// With a certificate made for this run.
fn terminator() -> TlsAcceptor {
    let made = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).expect("a certificate");
    let key = PrivateKeyDer::try_from(made.signing_key.serialize_der()).expect("its key");
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions of TLS")
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)
        .expect("usable");
    TlsAcceptor::from(Arc::new(config))
}

async fn meet(phone: TcpStream, tls: Option<TlsAcceptor>, server: u16, faults: &Faults) -> std::io::Result<()> {
    match tls {
        Some(tls) => pass(tls.accept(phone).await?, server, faults).await,
        None => pass(phone, server, faults).await,
    }
}

/// One connection of the phone's browser. Requests on it come one after the other, so an answer belongs to the request
/// before it.
async fn pass(phone: impl AsyncRead + AsyncWrite, server: u16, faults: &Faults) -> std::io::Result<()> {
    let server = TcpStream::connect(("127.0.0.1", server)).await?;
    let (mut from_phone, mut to_phone) = split(phone);
    let (mut from_server, mut to_server) = server.into_split();
    let lost = AtomicBool::new(false);
    let build = AtomicU32::new(0);
    let up = async {
        let mut buffer = vec![0; 64 * 1024];
        loop {
            let length = from_phone.read(&mut buffer).await?;
            if length == 0 {
                return Ok(());
            }
            let piece = &buffer[..length];
            if piece.starts_with(SENDING) {
                faults.sent.lock().unwrap_or_else(PoisonError::into_inner).push_back(piece.to_vec());
                let one_less = faults.lose.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1));
                lost.store(one_less.is_ok(), Ordering::SeqCst);
            }
            if piece.starts_with(WORKER) {
                build.store(faults.build.load(Ordering::SeqCst), Ordering::SeqCst);
                let plain = uncompressed(piece);
                to_server.write_all(&plain).await?;
            } else {
                build.store(0, Ordering::SeqCst);
                to_server.write_all(piece).await?;
            }
        }
    };
    let down = async {
        let mut buffer = vec![0; 64 * 1024];
        loop {
            let length = from_server.read(&mut buffer).await?;
            // The server has answered, so it has committed; the phone never hears of it.
            if length == 0 || lost.load(Ordering::SeqCst) {
                return Ok(());
            }
            to_phone.write_all(&marked(&buffer[..length], build.load(Ordering::SeqCst))).await?;
        }
    };
    let ended: std::io::Result<()> = tokio::select! { ended = up => ended, ended = down => ended };
    ended
}

/// The request, answered with the file as it is.
fn uncompressed(request: &[u8]) -> Vec<u8> {
    String::from_utf8_lossy(request)
        .lines()
        .filter(|line| !line.to_ascii_lowercase().starts_with("accept-encoding"))
        .flat_map(|line| [line, "\r\n"])
        .collect::<String>()
        .into_bytes()
}

/// The service worker of another build: as long as it was, but not the same.
fn marked(answer: &[u8], build: u32) -> Vec<u8> {
    const MARK: &[u8] = b"// Keeps the shell";
    let mut answer = answer.to_vec();
    if build > 0
        && let Some(at) = answer.windows(MARK.len()).position(|window| window == MARK)
    {
        let other = format!("//{:016}", build % 1_000_000);
        answer[at..at + MARK.len()].copy_from_slice(other.as_bytes());
    }
    answer
}

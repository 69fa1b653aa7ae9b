//! `steg demo`: a municipality with people, sites, activities and three weeks of occasions.
//!
//! Everything in it is invented, and made anew relative to the moment of the start; the same seed at the same moment
//! gives the same world.

mod again;
pub mod announce;
mod chance;
pub mod content;
mod days;
mod door;
mod past;
mod said;
mod town;
mod weeks;
mod world;

pub use world::{Size, World, world};

use crate::{
    clock::{Clock as _, NoChance, SystemChance, SystemClock},
    serve::{self, ServeError},
    settings::Settings,
    state::State,
    store::{Db, OpenError},
};
use app::{
    ids::NotAnId,
    programme::{Programme, ProgrammeError},
};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use content::{Content, ContentError};
use std::{
    io::Write as _,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    path::PathBuf,
    sync::Arc,
};

/// What `steg demo` is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemoOptions {
    /// Port 0 takes a free one.
    pub listen: SocketAddr,
    /// A folder to keep the data in; without it, and without `database`, the data goes when the demo stops.
    pub data: Option<PathBuf>,
    /// The address of a database, as in `DATABASE_URL`.
    pub database: Option<String>,
    pub participants: u16,
    pub seed: u64,
    /// One line of JSON instead of a friendly one.
    pub json: bool,
}

impl Default for DemoOptions {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 3000)),
            data: None,
            database: None,
            participants: 40,
            seed: 1,
            json: false,
        }
    }
}

/// Why there is no demo.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    #[error("The demo cannot use the folder for its data: {0}")]
    Folder(std::io::Error),
    #[error("The demo has no database: {0}")]
    Open(#[from] OpenError),
    #[error("The demo's database does not answer: {0}")]
    Store(#[from] sqlx::Error),
    #[error(transparent)]
    Serve(#[from] ServeError),
    #[error("The demo cannot say that it is ready: {0}")]
    Announce(std::io::Error),
    #[error(transparent)]
    Content(#[from] ContentError),
    #[error("The demo's files name the {what} {key:?}, which is not among them.")]
    Unknown { what: &'static str, key: String },
    #[error(transparent)]
    Programme(#[from] ProgrammeError),
    #[error(transparent)]
    NoChance(#[from] NoChance),
    #[error("The demo made something that is {0}")]
    NotAnId(#[from] NotAnId),
}

/// The programme of the demo's municipality.
pub fn programme() -> Result<Programme, ProgrammeError> {
    Programme::parse(include_str!("../../programmes/eskilstuna.toml"))
}

/// Runs the demo until the process is told to stop.
pub async fn run(options: DemoOptions) -> Result<(), DemoError> {
    // Goes, with what is in it, when this function ends.
    let folder = tempfile::Builder::new().prefix("steg-demo-").tempdir().map_err(DemoError::Folder)?;
    let database_url = match (&options.database, &options.data) {
        (Some(url), _) => url.clone(),
        (None, Some(data)) => {
            std::fs::create_dir_all(data).map_err(DemoError::Folder)?;
            format!("sqlite:{}", data.join("steg.db").display())
        }
        (None, None) => format!("sqlite:{}", folder.path().join("steg.db").display()),
    };
    let content = Content::shipped()?;
    let db = Db::open(&database_url).await?;
    let listener = serve::listen(options.listen)?;
    let address = listener.local_addr().map_err(|error| ServeError::Listen(options.listen, error))?;
    let settings = Settings {
        listen: address,
        public_url: format!("http://{}", reachable(address)),
        database_url,
        municipality: content.town.clone(),
        ..Settings::default()
    };
    let programme = programme()?;
    let size = Size { participants: options.participants, seed: options.seed };
    prepare(&db, &content, &programme, size, SystemClock.now(), settings.zone).await?;

    let state = State::new(db, Arc::new(SystemClock), Arc::new(SystemChance), settings, programme, true);
    say_ready(&state, options.json).await?;
    Ok(serve::run(listener, state).await?)
}

/// Fills an empty database; goes on with what is there in any other.
pub async fn prepare(
    db: &Db,
    content: &Content,
    programme: &Programme,
    size: Size,
    now: DateTime<Utc>,
    zone: Tz,
) -> Result<(), DemoError> {
    if db.has_people().await? {
        return again::top_up(db, content, size.seed, now, zone).await;
    }
    let world = world(content, programme, size, now, zone)?;
    db.put(&world.municipality, now).await?;
    Ok(db.add_history(&world.history).await?)
}

/// The address that a browser on this machine can open.
fn reachable(address: SocketAddr) -> SocketAddr {
    let ip = if address.ip().is_unspecified() { IpAddr::V4(Ipv4Addr::LOCALHOST) } else { address.ip() };
    SocketAddr::new(ip, address.port())
}

/// The listener is bound: whoever connects now is answered as soon as the server runs, a moment later.
async fn say_ready(state: &State, json: bool) -> Result<(), DemoError> {
    let line = if json {
        let announcement = announce::announcement(state).await?;
        serde_json::to_string(&announcement).map_err(|error| DemoError::Announce(error.into()))?
    } else {
        format!("Steg is ready: open {} and choose whom to be. Ctrl+C stops it.", state.settings.public_url)
    };
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}").and_then(|()| out.flush()).map_err(DemoError::Announce)
}

//! The commands of `steg`.

use crate::{
    account::{InviteFirstError, invite_first},
    clock::{Clock as _, SystemChance, SystemClock},
    demo::{self, DemoError, DemoOptions},
    import::{self, ImportError, Rules},
    log::check::Exported,
    serve::{self, ServeError},
    settings::{Settings, SettingsError},
    state::State,
    store::{Db, backup::BackupError, open::OpenError, seals::VerifyError},
};
use app::{
    account::Role,
    programme::{Programme, ProgrammeError},
};
use clap::{Parser, Subcommand};
use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::Arc,
};

/// Steg: schedule, goals, check-in and messages for people in municipal activities.
#[derive(Parser)]
#[command(version, about)]
pub struct Cli {
    /// The settings file; `steg.toml` is read if it is there and none is named.
    #[arg(long, global = true, env = "STEG_CONFIG", value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the app.
    Serve {
        /// PEM file with the certificate chain, to speak TLS without a proxy in front.
        #[arg(long, requires = "tls_key", value_name = "FILE")]
        tls_cert: Option<PathBuf>,
        /// PEM file with the certificate's key.
        #[arg(long, requires = "tls_cert", value_name = "FILE")]
        tls_key: Option<PathBuf>,
    },
    /// Import a folder of CSV files: all of it, or nothing when a row is wrong (docs/import.md).
    Import {
        /// The folder with participants.csv, staff.csv, sites.csv, activities.csv, occasions.csv, places.csv.
        dir: PathBuf,
    },
    /// Serve a municipality of invented people, to try everything.
    Demo {
        /// Where to listen; port 0 takes a free one.
        #[arg(long, default_value = "127.0.0.1:3000", value_name = "ADDRESS")]
        listen: SocketAddr,
        /// A folder to keep the data in, and to go on with; without it the data goes when the demo stops.
        #[arg(long, value_name = "DIR")]
        data: Option<PathBuf>,
        /// The address of a database, instead of a folder.
        #[arg(long, conflicts_with = "data", value_name = "URL")]
        database: Option<String>,
        /// How many participants.
        #[arg(long, default_value_t = 40)]
        participants: u16,
        /// The same seed at the same time makes the same people and weeks.
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// One line of JSON on stdout once connections are accepted.
        #[arg(long)]
        json: bool,
    },
    /// Walk through the attendance log and say whether anything was changed, removed, put in or moved.
    Verify {
        /// Seals that `steg seals` exported before, and that were kept elsewhere.
        #[arg(long, value_name = "FILE")]
        against: Option<PathBuf>,
    },
    /// Print the seals on the attendance log, one line of JSON each, to be kept elsewhere.
    Seals {
        /// The number of the first.
        #[arg(long, default_value_t = 1, value_name = "NUMBER")]
        from: i64,
    },
    /// Copy the whole database into a file, also while the server runs.
    Backup {
        file: PathBuf,
        /// Write over the file if it is there.
        #[arg(long)]
        force: bool,
    },
    /// Bring back what a backup holds: all of it, or nothing when it is damaged.
    Restore {
        file: PathBuf,
        /// Put it in the place of what is in the database.
        #[arg(long)]
        replace: bool,
    },
    /// Make a one-time address that signs in a member of the staff, who is added if need be.
    Invite {
        /// counsellor, supervisor, caseworker or administrator
        #[arg(long, value_parser = role)]
        role: Role,
        #[arg(long)]
        name: String,
    },
}

fn role(word: &str) -> Result<Role, String> {
    Role::parse(word).ok_or_else(|| "one of counsellor, supervisor, caseworker, administrator".to_owned())
}

/// Why a command ended without its result.
#[derive(Debug, thiserror::Error)]
pub enum CliError {
    #[error(transparent)]
    Settings(#[from] SettingsError),
    #[error("the programme file {0} cannot be read: {1}")]
    ProgrammeFile(String, std::io::Error),
    #[error("the programme is wrong: {0}")]
    Programme(#[from] ProgrammeError),
    #[error(transparent)]
    Open(#[from] OpenError),
    #[error(transparent)]
    Serve(#[from] ServeError),
    #[error(transparent)]
    Demo(#[from] DemoError),
    #[error(transparent)]
    Invite(#[from] InviteFirstError),
    #[error(transparent)]
    Import(#[from] ImportError),
    #[error("{0} cannot be read: {1}")]
    File(PathBuf, std::io::Error),
    #[error(transparent)]
    Verify(#[from] VerifyError),
    #[error(transparent)]
    Backup(#[from] BackupError),
    #[error("the database does not answer: {0}")]
    Store(#[from] sqlx::Error),
}

impl Cli {
    pub async fn run(self) -> Result<(), CliError> {
        match self.command {
            Command::Serve { tls_cert, tls_key } => {
                let mut settings = settings(self.config.as_deref())?;
                settings.tls_cert = tls_cert.or(settings.tls_cert);
                settings.tls_key = tls_key.or(settings.tls_key);
                log(settings.log_json);
                let listener = serve::listen(settings.listen)?;
                let state = state(settings).await?;
                tracing::info!(address = %listener.local_addr().map_or_else(|_| String::new(), |a| a.to_string()), "serving");
                Ok(serve::run(listener, state).await?)
            }
            Command::Demo { listen, data, database, participants, seed, json } => {
                log(false);
                Ok(demo::run(DemoOptions { listen, data, database, participants, seed, json }).await?)
            }
            Command::Invite { role, name } => {
                let state = state(settings(self.config.as_deref())?).await?;
                let invitation = invite_first(&state, role, &name).await?;
                state.db.close().await;
                println!("{}\nOpens once, until {}.", invitation.address, invitation.expires_at.format("%F %R UTC"));
                Ok(())
            }
            Command::Verify { against } => {
                let exported = match against {
                    Some(file) => {
                        let text = std::fs::read_to_string(&file).map_err(|error| CliError::File(file, error))?;
                        Exported::parse(&text).map_err(VerifyError::from)?
                    }
                    None => Exported::default(),
                };
                let db = Db::open_existing(&settings(self.config.as_deref())?.database_url).await?;
                println!("{}\nAll is well.", db.verify(exported).await?);
                db.close().await;
                Ok(())
            }
            Command::Seals { mut from } => {
                let db = Db::open_existing(&settings(self.config.as_deref())?.database_url).await?;
                loop {
                    let seals = db.seals_from(from).await?;
                    let Some(last) = seals.last() else { break };
                    from = last.number + 1;
                    for seal in &seals {
                        println!("{}", seal.line());
                    }
                }
                db.close().await;
                Ok(())
            }
            Command::Backup { file, force } => {
                let db = Db::open_existing(&settings(self.config.as_deref())?.database_url).await?;
                let counts = db.backup(&file, force).await?;
                db.close().await;
                println!("{} holds the whole database.\n{counts}", file.display());
                Ok(())
            }
            Command::Restore { file, replace } => {
                let db = Db::open(&settings(self.config.as_deref())?.database_url).await?;
                let counts = db.restore(&file, replace).await?;
                db.close().await;
                println!("All that {} holds is in the database.\n{counts}", file.display());
                Ok(())
            }
            Command::Import { dir } => {
                let settings = settings(self.config.as_deref())?;
                let programme = programme(&settings.programme)?;
                let db = Db::open(&settings.database_url).await?;
                let rules = Rules { programme: &programme, zone: settings.zone };
                let summary = import::import(&dir, rules, &db, SystemClock.now(), &SystemChance).await?;
                db.close().await;
                print!("{summary}");
                Ok(())
            }
        }
    }
}

/// The settings of this machine.
fn settings(named: Option<&Path>) -> Result<Settings, SettingsError> {
    let usual = Path::new("steg.toml");
    Settings::load(named.or_else(|| usual.exists().then_some(usual)), std::env::vars())
}

/// The shared state of a real server: the machine's clock, a real database.
async fn state(settings: Settings) -> Result<State, CliError> {
    let programme = programme(&settings.programme)?;
    let db = Db::open(&settings.database_url).await?;
    Ok(State::new(db, Arc::new(SystemClock), Arc::new(SystemChance), settings, programme, false))
}

/// A shipped programme by its name, or one from a file.
pub fn programme(name: &str) -> Result<Programme, CliError> {
    let text = match name {
        "eskilstuna" => include_str!("../programmes/eskilstuna.toml").to_owned(),
        "borlange" => include_str!("../programmes/borlange.toml").to_owned(),
        "national" => include_str!("../programmes/national.toml").to_owned(),
        path => std::fs::read_to_string(path).map_err(|error| CliError::ProgrammeFile(path.to_owned(), error))?,
    };
    Ok(Programme::parse(&text)?)
}

/// Structured lines to stderr; `RUST_LOG` sets how much. What they hold never names a person.
pub fn log(json: bool) {
    let filter = tracing_subscriber::EnvFilter::try_from_default_env()
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("info,sqlx=warn"));
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    // A second call, as in tests, changes nothing.
    let _ = if json { lines.json().try_init() } else { lines.try_init() };
}

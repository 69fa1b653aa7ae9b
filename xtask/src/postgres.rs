//! A PostgreSQL of its own for each run: new, empty, on a free port, gone afterwards.

use crate::{
    guard::Guarded,
    run::{output, run},
    setup::INSTALL_HINT,
    webdriver::free_port,
    workspace::{in_path, is_program},
};
use anyhow::{Context, Result, bail};
use std::{
    env, fs, io,
    io::{Read, Write},
    net::{Ipv4Addr, TcpStream},
    os::unix::{
        fs::{PermissionsExt, chown},
        process::CommandExt,
    },
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

/// How long a cluster may take until it answers; usually it is a second.
const PATIENCE: Duration = Duration::from_mins(1);

/// Whether an acknowledged commit is on the disk.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Durable {
    /// As it is in production: for measuring.
    Yes,
    /// Nothing outlives the run, so nothing needs to outlive the machine.
    No,
}

/// A running PostgreSQL; dropped, it ends and its data goes.
pub struct Cluster {
    /// Where it listens: role `steg`, superuser, no password, from this machine only.
    pub url: String,
    _server: Guarded,
}

/// Who runs the server, when we must not: it refuses to be root.
struct User {
    uid: u32,
    gid: u32,
}

impl Cluster {
    /// # Errors
    /// When PostgreSQL is not installed, or does not start; the error holds the end of its log.
    pub fn start(durable: Durable) -> Result<Self> {
        let programs = find()?;
        let user = other_user()?;
        let data = data_folder(user.as_ref())?;
        let made = initialise(&programs, user.as_ref(), &data).and_then(|()| {
            let port = free_port()?;
            let server = serve_data(&programs, user.as_ref(), &data, port, durable)?;
            Ok((port, server))
        });
        let (port, mut server) = match made {
            Ok(made) => made,
            Err(error) => {
                // Without a server nothing else removes it; the error is what matters.
                let _ = fs::remove_dir_all(&data);
                return Err(error);
            }
        };
        wait_until_ready(&mut server, port, &data)?;
        Ok(Self { url: format!("postgres://steg@127.0.0.1:{port}/postgres"), _server: server })
    }
}

/// Runs a cluster, says where it is, and waits for stdin to end.
///
/// # Errors
/// As [`Cluster::start`].
pub fn serve(durable: Durable) -> Result<()> {
    let cluster = Cluster::start(durable)?;
    println!("{}", cluster.url);
    eprintln!("PostgreSQL runs until Ctrl-C, or until stdin ends.");
    io::copy(&mut io::stdin(), &mut io::sink())?;
    Ok(())
}

/// The folder with `initdb` and `postgres`; Debian keeps them out of the path.
///
/// # Errors
/// With what to install, when there is none.
pub fn find() -> Result<PathBuf> {
    let from_path = in_path(&["initdb"]).and_then(|file| Some(file.parent()?.to_owned()));
    let from_config = in_path(&["pg_config"]).and_then(|file| output(Command::new(file).arg("--bindir")).ok());
    from_path
        .into_iter()
        .chain(from_config.map(PathBuf::from))
        .chain(versions("/usr/lib/postgresql"))
        .find(|folder| is_program(&folder.join("initdb")) && is_program(&folder.join("postgres")))
        .with_context(|| format!("PostgreSQL is not installed. {INSTALL_HINT}: postgresql"))
}

/// `/usr/lib/postgresql/17/bin` and the like, the newest version first.
fn versions(folder: &str) -> Vec<PathBuf> {
    let mut found: Vec<(u32, PathBuf)> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| Some((entry.file_name().to_str()?.parse().ok()?, entry.path().join("bin"))))
        .collect();
    found.sort_by_key(|(version, _)| std::cmp::Reverse(*version));
    found.into_iter().map(|(_, path)| path).collect()
}

/// `None` when we can run it ourselves.
fn other_user() -> Result<Option<User>> {
    if output(Command::new("id").arg("-u"))? != "0" {
        return Ok(None);
    }
    let id = |flag, name| output(Command::new("id").args([flag, name])).ok()?.parse().ok();
    ["postgres", "nobody"]
        .into_iter()
        .find_map(|name| Some(User { uid: id("-u", name)?, gid: id("-g", name)? }))
        .map(Some)
        .context("PostgreSQL refuses to run as root, and there is no user `postgres` or `nobody` to run it.")
}

/// A new folder that the server's user owns and can reach.
fn data_folder(user: Option<&User>) -> Result<PathBuf> {
    let own = env::temp_dir();
    let place = if user.is_none() || everyone_reaches(&own) { own } else { "/tmp".into() };
    let folder = tempfile::Builder::new()
        .prefix("steg-postgres-")
        .tempdir_in(&place)
        .with_context(|| format!("Could not make a folder in {}.", place.display()))?;
    if let Some(user) = user {
        chown(folder.path(), Some(user.uid), Some(user.gid))?;
    }
    Ok(folder.keep())
}

fn everyone_reaches(folder: &Path) -> bool {
    folder.ancestors().all(|part| part.metadata().is_ok_and(|meta| meta.permissions().mode() & 0o001 != 0))
}

fn command(programs: &Path, name: &str, user: Option<&User>, data: &Path) -> Command {
    let mut command = Command::new(programs.join(name));
    // A folder that it may enter; ours may be closed to it. Settings of ours (PGDATA, PGPORT) are not for it.
    command.current_dir(data).env("LC_ALL", "C");
    for (key, _) in env::vars_os().filter(|(key, _)| key.to_string_lossy().starts_with("PG")) {
        command.env_remove(key);
    }
    if let Some(user) = user {
        command.uid(user.uid).gid(user.gid);
    }
    command
}

fn initialise(programs: &Path, user: Option<&User>, data: &Path) -> Result<()> {
    let mut initdb = command(programs, "initdb", user, data);
    initdb.args(["--username=steg", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync", "--pgdata"]);
    initdb.arg(data.join("data")).stdout(Stdio::null());
    run(&mut initdb).context("Could not make a PostgreSQL cluster.")
}

fn serve_data(programs: &Path, user: Option<&User>, data: &Path, port: u16, durable: Durable) -> Result<Guarded> {
    let log = fs::File::create(data.join("log"))?;
    let mut postgres = command(programs, "postgres", user, data);
    postgres.arg("-D").arg(data.join("data"));
    let mut settings = vec![
        "listen_addresses=127.0.0.1".to_owned(),
        format!("port={port}"),
        format!("unix_socket_directories={}", data.display()),
        "max_connections=300".to_owned(),
        "timezone=UTC".to_owned(),
    ];
    if durable == Durable::No {
        settings.extend(["fsync=off", "synchronous_commit=off", "full_page_writes=off"].map(str::to_owned));
    }
    for setting in settings {
        postgres.args(["-c", &setting]);
    }
    postgres.stdout(log.try_clone()?).stderr(log);
    // QUIT: end at once. With TERM it would wait for its clients.
    Guarded::start(&mut postgres, "QUIT", data)
}

fn wait_until_ready(server: &mut Guarded, port: u16, data: &Path) -> Result<()> {
    let start = Instant::now();
    while !answers(port).unwrap_or(false) {
        let ended = server.has_ended();
        if ended || start.elapsed() > PATIENCE {
            let log = fs::read_to_string(data.join("log")).unwrap_or_default();
            let what = if ended { "ended at once" } else { "did not answer within a minute" };
            bail!("PostgreSQL {what}. Its log says:\n{}", log.trim_end());
        }
        thread::sleep(Duration::from_millis(20));
    }
    Ok(())
}

/// Whether it lets a client in. An open port is not enough: while it starts, it accepts connections to refuse them.
///
/// See "Message Flow: Start-up" of PostgreSQL's manual: the first byte of the answer is `R` for "go on", `E` for an
/// error.
fn answers(port: u16) -> io::Result<bool> {
    const PROTOCOL_3: [u8; 4] = 196_608_u32.to_be_bytes();
    const WHO: &[u8] = b"user\0steg\0database\0postgres\0\0";
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    stream.set_read_timeout(Some(Duration::from_secs(5)))?;
    let length = u32::try_from(4 + PROTOCOL_3.len() + WHO.len()).map_err(io::Error::other)?;
    stream.write_all(&[&length.to_be_bytes(), PROTOCOL_3.as_slice(), WHO].concat())?;
    let mut answer = [0];
    stream.read_exact(&mut answer)?;
    Ok(answer == *b"R")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_version_comes_first() {
        let folder = tempfile::tempdir().unwrap();
        for version in ["9", "15", "17", "notes"] {
            fs::create_dir(folder.path().join(version)).unwrap();
        }
        let found = versions(folder.path().to_str().unwrap());
        assert_eq!(found, ["17", "15", "9"].map(|version| folder.path().join(version).join("bin")));
    }

    #[test]
    fn a_folder_of_ours_alone_is_not_reached_by_everyone() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("inner");
        fs::create_dir(&inner).unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o700)).unwrap();
        assert!(!everyone_reaches(&inner));
    }
}

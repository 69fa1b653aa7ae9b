//! Rounds that end in `kill -9`, or with the power cut.

use crate::{
    Torture,
    fault::{self, Fault},
    normal,
    phones::{Crowd, Shared, locked},
    record,
    server::Server,
    world::{Home, World},
};
use anyhow::{Context as _, Result, ensure};
use sqlx::{Connection as _, PgConnection};
use std::{
    process::Command,
    sync::Arc,
    time::{Duration, Instant},
};

/// After so many rounds an untouched database takes the place of the one that has grown.
const CYCLE: u32 = 25;
/// The most check-ins that are acknowledged before the end of a round.
const MOST: usize = 200;
/// A server that acknowledges nothing for so long is stuck.
const PATIENCE: Duration = Duration::from_mins(1);

/// How a round ends.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// The process is killed; what it has written stays.
    Kill,
    /// What was not synced may be gone.
    Power,
    /// The same under a server that does not sync each commit: what it must not survive.
    PowerNotSynced,
}

/// What some rounds were like.
#[derive(Default)]
pub struct Tally {
    pub rounds: u32,
    pub acknowledged: usize,
    /// Sectors and truncations that the power cuts undid.
    pub undone: usize,
    /// Times a server process of PostgreSQL was killed.
    pub crashes: u32,
    /// Rounds after which something acknowledged was missing.
    pub lossy: u32,
    /// Check-ins that were made, each there exactly once.
    pub recorded: usize,
}

/// One database from its first round to its last.
struct Cycle<'a> {
    torture: &'a Torture,
    world: Arc<World>,
    home: Home,
    ledger: Shared,
    fault: Option<Fault>,
    end: End,
}

impl<'a> Cycle<'a> {
    async fn new(torture: &'a Torture, world: Arc<World>, end: End) -> Result<Self> {
        let home = world.home(&torture.folder.join("home")).await?;
        let fault = match end {
            End::Kill => None,
            End::Power | End::PowerNotSynced => {
                fault::all_is_durable(&home.folder)?;
                let fault = Fault::new(&torture.folder.join("control"))?;
                fault.keep()?;
                Some(fault)
            }
        };
        Ok(Self { torture, world, home, ledger: Shared::default(), fault, end })
    }

    fn start(&self) -> Result<Server> {
        let mut environment = vec![("DATABASE_URL", self.home.url.clone())];
        if let Some(fault) = &self.fault {
            environment.extend(fault::environment(&self.torture.shim, &self.home.folder, fault)?);
        }
        let command = match self.end {
            End::PowerNotSynced => normal::command()?,
            End::Kill | End::Power => {
                let mut command = Command::new(&self.torture.steg);
                command.arg("serve");
                command
            }
        };
        Server::start(command, &self.home.folder, &environment)
    }

    async fn check(&self, all: bool) -> Result<record::Findings> {
        let ledger = locked(&self.ledger).clone();
        record::check(self.torture, &self.home, &self.world, &ledger, all).await
    }

    /// Sends what is left and looks whether each is there exactly once; how many there are.
    async fn finish(self) -> Result<usize> {
        let mut server = self.start()?;
        let findings = self.check(false).await?;
        ensure!(findings.is_empty(), "{}", findings.text());
        Crowd::gather(&self.world, self.world.phones.len(), &server.address, &self.ledger, false).done().await;
        let left = locked(&self.ledger).unsent();
        ensure!(left == 0, "{left} check-ins cannot be sent: {}", server.said());
        let findings = self.check(true).await?;
        ensure!(findings.is_empty(), "{}", findings.text());
        server.kill()?;
        Ok(locked(&self.ledger).made.len())
    }
}

/// So many rounds; an error is a violation, or something that keeps from torturing.
pub async fn run(torture: &Torture, world: &Arc<World>, end: End, rounds: u32) -> Result<Tally> {
    let mut tally = Tally::default();
    let mut chance = torture.chance();
    let mut left = 0;
    let mut cycle = Cycle::new(torture, world.clone(), end).await?;
    while tally.rounds < rounds {
        if left == 0 {
            if tally.rounds > 0 {
                tally.recorded += cycle.finish().await.with_context(|| at(tally.rounds))?;
                cycle = Cycle::new(torture, world.clone(), end).await?;
            }
            left = CYCLE;
        }
        left -= 1;
        tally.rounds += 1;

        let mut server = cycle.start().with_context(|| at(tally.rounds))?;
        let findings = cycle.check(false).await.with_context(|| at(tally.rounds))?;
        if end == End::PowerNotSynced && !findings.missing.is_empty() {
            tally.lossy += 1;
            // What was lost is lost: the next round begins anew.
            drop(server);
            cycle = Cycle::new(torture, world.clone(), end).await?;
            left = CYCLE;
            continue;
        }
        ensure!(findings.is_empty(), "{}: {}", at(tally.rounds), findings.text());

        let before = locked(&cycle.ledger).acknowledged.len();
        let crowd = Crowd::gather(world, world.phones.len(), &server.address, &cycle.ledger, true);
        let goal = before + 1 + chance.below(MOST);
        until(&cycle.ledger, &mut server, goal).await.with_context(|| at(tally.rounds))?;
        if matches!(world.engine, crate::Engine::Postgres) && chance.percent(20) {
            crash_postgres(&cycle.home.url, chance.next()).await?;
            tally.crashes += 1;
            // It goes on by itself, once PostgreSQL has recovered.
            let goal = locked(&cycle.ledger).acknowledged.len() + 20;
            until(&cycle.ledger, &mut server, goal).await.with_context(|| at(tally.rounds))?;
        }
        server.kill()?;
        crowd.done().await;
        tally.acknowledged += locked(&cycle.ledger).acknowledged.len() - before;
        if end != End::Kill {
            tally.undone += fault::cut_power(&cycle.home.folder, &mut chance)?;
        }
    }
    if end != End::PowerNotSynced {
        tally.recorded += cycle.finish().await.with_context(|| at(tally.rounds))?;
    }
    Ok(tally)
}

fn at(round: u32) -> String {
    format!("round {round}")
}

/// Waits until so many check-ins are acknowledged in all.
pub async fn until(ledger: &Shared, server: &mut Server, goal: usize) -> Result<()> {
    let began = Instant::now();
    loop {
        let now = locked(ledger).acknowledged.len();
        if now >= goal {
            return Ok(());
        }
        ensure!(!server.has_ended(), "the server ended by itself: {}", server.said());
        ensure!(
            began.elapsed() < PATIENCE,
            "{now} of {goal} check-ins are acknowledged; the server says: {}",
            server.said()
        );
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

/// `kill -9` of one of PostgreSQL's processes: all others are stopped, memory is given up, and the write-ahead log is
/// played back.
async fn crash_postgres(url: &str, choice: u64) -> Result<()> {
    const PIDS: &str = "SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid()
        AND (datname = current_database() OR backend_type IN ('checkpointer', 'walwriter', 'background writer'))";
    let mut connection = PgConnection::connect(url).await?;
    let pids: Vec<i32> = sqlx::query_scalar(PIDS).fetch_all(&mut connection).await?;
    drop(connection);
    let index = usize::try_from(choice)? % pids.len().max(1);
    let pid = pids.get(index).context("PostgreSQL has no process")?;
    let killed = Command::new("kill").args(["-KILL", &pid.to_string()]).status()?;
    ensure!(killed.success(), "the process {pid} of PostgreSQL cannot be killed");
    Ok(())
}

//! `cargo xtask torture`: what was acknowledged is there, whatever happens to the process, the disk or the clock.
//!
//! The server is the real binary, the phones speak HTTP to it, and what it recorded is read past it. Prints
//! `name: value unit` lines; ends with an error at the first violation. A seed repeats the choices, not the machine's own
//! timing.

mod chance;
mod clock;
mod errors;
mod fault;
mod normal;
mod phones;
mod record;
mod rounds;
mod server;
mod world;

use anyhow::{Context as _, Result, bail, ensure};
use chance::Chance;
use clap::{Parser, ValueEnum};
use rounds::End;
use std::{path::PathBuf, process::ExitCode, sync::Arc, time::Instant};
use world::World;

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// So few power cuts may by chance find nothing that is not synced.
const FEW: u32 = 20;

/// What is done to the server.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Pain {
    Kill,
    Power,
    Errors,
    Clock,
}

#[derive(Parser)]
struct Options {
    /// The server's binary
    steg: PathBuf,
    /// tests/torture/shim.c, compiled
    shim: PathBuf,
    /// A PostgreSQL cluster on this machine that may crash
    #[arg(long)]
    postgres: Option<String>,
    /// As short as in CI
    #[arg(long)]
    short: bool,
    #[arg(long)]
    rounds: Option<u32>,
    #[arg(long, value_enum)]
    engine: Option<Engine>,
    #[arg(long, value_enum)]
    only: Option<Pain>,
    #[arg(long)]
    seed: Option<u64>,
}

/// What all parts share.
pub struct Torture {
    pub steg: PathBuf,
    pub shim: PathBuf,
    /// For everything that a run leaves on the disk.
    pub folder: PathBuf,
    pub can_verify: bool,
    seed: u64,
}

impl Torture {
    /// The same choices for each part, so that one can be repeated alone.
    pub fn chance(&self) -> Chance {
        Chance::of(self.seed)
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    match work().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("torture: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn work() -> Result<()> {
    if std::env::args().nth(1).as_deref() == Some(normal::WORD) {
        return normal::run().await;
    }
    let options = Options::parse();
    let seed = options.seed.unwrap_or_else(|| world::now().timestamp_millis().unsigned_abs());
    println!("seed: {seed}");
    let folder = tempfile::Builder::new().prefix("steg-torture-").tempdir()?;
    let torture = Torture {
        steg: options.steg.canonicalize().context("the server's binary is missing")?,
        shim: options.shim.canonicalize().context("the shim is missing")?,
        folder: folder.path().canonicalize()?,
        can_verify: record::can_verify(&options.steg),
        seed,
    };
    let began = Instant::now();
    for engine in [Engine::Sqlite, Engine::Postgres] {
        if options.engine.is_some_and(|only| only != engine) {
            continue;
        }
        if let Err(error) = suffer(&torture, &options, engine).await {
            let kept = folder.keep();
            let name = engine.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default();
            bail!("{error:#}\nTo repeat it: --seed {seed} --engine {name}. What it left is in {}.", kept.display());
        }
    }
    println!("time: {:.0} s", began.elapsed().as_secs_f64());
    Ok(())
}

/// Everything that can be done on one engine.
async fn suffer(torture: &Torture, options: &Options, engine: Engine) -> Result<()> {
    let wanted = |pain| options.only.is_none_or(|only| only == pain);
    let rounds = |short: u32, long: u32| options.rounds.unwrap_or(if options.short { short } else { long });
    let world = Arc::new(World::build(engine, &torture.folder, options.postgres.as_deref()).await?);
    match engine {
        Engine::Sqlite => {
            if wanted(Pain::Kill) {
                kill(torture, &world, "sqlite", rounds(20, 1000)).await?;
            }
            if wanted(Pain::Power) {
                power(torture, &world, rounds(20, 300)).await?;
            }
            if wanted(Pain::Errors) {
                errors(torture, &world, i64::from(rounds(3, 30))).await?;
            }
        }
        Engine::Postgres => {
            if wanted(Pain::Kill) {
                kill(torture, &world, "postgres", rounds(20, 1000)).await?;
            }
        }
    }
    if wanted(Pain::Clock) {
        let jumps = usize::try_from(rounds(20, 200))?;
        let (recorded, refused) = clock::run(torture, &world, jumps).await.context("clock")?;
        let name = if engine == Engine::Sqlite { "sqlite" } else { "postgres" };
        println!("clock_{name}_jumps: {jumps} jumps of a day");
        println!("clock_{name}_recorded: {recorded} check-ins, each once");
        println!("clock_{name}_refused: {refused} answers for the time being");
    }
    Ok(())
}

async fn kill(torture: &Torture, world: &Arc<World>, name: &str, rounds: u32) -> Result<()> {
    let began = Instant::now();
    let tally = rounds::run(torture, world, End::Kill, rounds).await.context("kill")?;
    println!("kill_{name}: {} rounds", tally.rounds);
    println!("kill_{name}_acknowledged: {} check-ins before the kill", tally.acknowledged);
    println!("kill_{name}_recorded: {} check-ins, each once", tally.recorded);
    println!("kill_{name}_lost: 0 check-ins");
    if world.engine == Engine::Postgres {
        println!("kill_{name}_crashes: {} of PostgreSQL itself", tally.crashes);
    }
    println!("kill_{name}_time: {:.0} s", began.elapsed().as_secs_f64());
    Ok(())
}

async fn power(torture: &Torture, world: &Arc<World>, rounds: u32) -> Result<()> {
    let began = Instant::now();
    let tally = rounds::run(torture, world, End::Power, rounds).await.context("power")?;
    println!("power_sqlite: {} rounds", tally.rounds);
    println!("power_sqlite_acknowledged: {} check-ins before the power cut", tally.acknowledged);
    println!("power_sqlite_undone: {} sectors", tally.undone);
    println!("power_sqlite_recorded: {} check-ins, each once", tally.recorded);
    println!("power_sqlite_lost: 0 check-ins");
    ensure!(rounds < FEW || tally.undone > 0, "the power cuts undid nothing: they prove nothing");
    let control =
        rounds::run(torture, world, End::PowerNotSynced, rounds).await.context("power, synchronous=NORMAL")?;
    println!("power_sqlite_normal_lossy: {} of {} rounds with synchronous=NORMAL", control.lossy, control.rounds);
    ensure!(rounds < FEW || control.lossy > 0, "with synchronous=NORMAL nothing is lost: the power cuts prove nothing");
    println!("power_sqlite_time: {:.0} s", began.elapsed().as_secs_f64());
    Ok(())
}

async fn errors(torture: &Torture, world: &Arc<World>, calls: i64) -> Result<()> {
    let began = Instant::now();
    let (syncs, writes) = errors::cost(torture, world).await.context("cost")?;
    println!("check_in_sqlite_syncs: {syncs} on an idle server");
    println!("check_in_sqlite_writes: {writes} on an idle server");
    let tally = errors::run(torture, world, calls).await.context("errors")?;
    println!("errors_sqlite: {} faults", tally.faults);
    println!("errors_sqlite_failed: {} calls", tally.failed);
    println!("errors_sqlite_busy: {} answers 503, all with Retry-After", tally.busy);
    println!("errors_sqlite_power_cuts: {} among them", tally.cuts);
    println!("errors_sqlite_recorded: {} check-ins, each once", tally.acknowledged);
    println!("errors_sqlite_lost: 0 check-ins");
    println!("errors_sqlite_time: {:.0} s", began.elapsed().as_secs_f64());
    Ok(())
}

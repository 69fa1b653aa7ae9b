//! `cargo xtask torture`: the real binary, killed, without power, on a bad disk, with a wrong clock.

use crate::{
    demo::{self, TOGETHER},
    postgres::{Cluster, Durable},
    run::run,
    site,
    workspace::Workspace,
};
use anyhow::Result;
use clap::{Args, ValueEnum};
use std::{path::PathBuf, process::Command};

#[derive(Args, Default)]
pub struct Options {
    /// How many rounds of each [default: 1000 of kill, 300 of power, 30 calls of errors, 200 jumps of clock]
    #[arg(long)]
    rounds: Option<u32>,
    /// Only on this engine [default: both; power and errors are SQLite's alone]
    #[arg(long, value_enum)]
    engine: Option<Engine>,
    /// Only this
    #[arg(long, value_enum)]
    only: Option<Pain>,
    /// Repeats the choices of a run that printed it
    #[arg(long)]
    seed: Option<u64>,
    /// As few rounds as in CI
    #[arg(long)]
    short: bool,
    /// The binary as it is installed, not as it is developed
    #[arg(long)]
    release: bool,
}

impl Options {
    /// Everything, briefly.
    pub fn short() -> Self {
        Self { short: true, ..Self::default() }
    }
}

#[derive(Clone, Copy, ValueEnum)]
enum Engine {
    Sqlite,
    Postgres,
}

#[derive(Clone, Copy, ValueEnum)]
enum Pain {
    /// kill -9 under 64 phones
    Kill,
    /// Power loss: what was not synced may be gone
    Power,
    /// A full or broken disk, at each write and sync
    Errors,
    /// The clock jumping by a day
    Clock,
}

/// # Errors
/// When something cannot be built or started, or a check-in was lost, doubled or wrongly acknowledged.
pub fn torture(workspace: &Workspace, options: &Options) -> Result<()> {
    if !workspace.site().join("version").exists() {
        site::build(workspace)?;
    }
    let steg = demo::steg(workspace, options.release)?;
    let mut build = workspace.cargo(&["build", "--locked", "--bin", "torture"]);
    if options.release {
        build.args(["-p", "tests", "--release"]);
    } else {
        build.args(TOGETHER);
    }
    run(&mut build)?;
    let shim = shim(workspace)?;
    let mut torture = Command::new(steg.with_file_name("torture"));
    torture.arg(&steg).arg(shim);
    // It crashes in some rounds: a cluster that nobody else uses.
    let cluster = match options.engine {
        Some(Engine::Sqlite) => None,
        Some(Engine::Postgres) | None => Some(Cluster::start(Durable::Yes)?),
    };
    if let Some(cluster) = &cluster {
        torture.args(["--postgres", &cluster.url]);
    }
    if let Some(rounds) = options.rounds {
        torture.args(["--rounds", &rounds.to_string()]);
    }
    if let Some(seed) = options.seed {
        torture.args(["--seed", &seed.to_string()]);
    }
    if let Some(engine) = options.engine.and_then(|engine| engine.to_possible_value()) {
        torture.args(["--engine", engine.get_name()]);
    }
    if let Some(pain) = options.only.and_then(|pain| pain.to_possible_value()) {
        torture.args(["--only", pain.get_name()]);
    }
    if options.short {
        torture.arg("--short");
    }
    run(&mut torture)
}

/// Compiles what stands between the server and the disk. A machine that links Rust has a C compiler; the library is
/// Linux's alone, as `LD_PRELOAD` is.
fn shim(workspace: &Workspace) -> Result<PathBuf> {
    let source = workspace.root.join("tests/torture/shim.c");
    let library = workspace.target.join("torture-shim.so");
    let mut cc = Command::new("cc");
    cc.args(["-std=gnu17", "-Wall", "-Wextra", "-Werror", "-O1", "-shared", "-fPIC", "-o"]).arg(&library).arg(source);
    run(&mut cc)?;
    Ok(library)
}

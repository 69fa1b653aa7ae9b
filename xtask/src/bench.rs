//! `cargo xtask bench`: the release binary under load, on both engines, with what phones have to fetch.

use crate::{
    demo,
    postgres::{Cluster, Durable},
    run::run,
    setup,
    webdriver::find_chromium,
    workspace::Workspace,
};
use anyhow::Result;
use std::process::Command;

/// # Errors
/// When something cannot be built or started, or an answer under load is wrong.
pub fn bench(workspace: &Workspace) -> Result<()> {
    let steg = demo::build(workspace, true)?;
    run(&mut workspace.cargo(&["build", "--locked", "--release", "-p", "tests", "--bin", "bench"]))?;
    let bench = steg.with_file_name("bench");
    let folder = tempfile::tempdir()?;
    let file = format!("sqlite:{}", folder.path().join("steg.db").display());
    let (lighthouse, chromium) = (setup::lighthouse(workspace)?, find_chromium()?);
    let mut sqlite = Command::new(&bench);
    run(sqlite
        .arg(&steg)
        .args(["sqlite", &file])
        .env("STEG_BENCH_LIGHTHOUSE", lighthouse)
        .env("CHROME_PATH", chromium))?;
    let file = format!("sqlite:{}", folder.path().join("crowd.db").display());
    run(Command::new(&bench).arg(&steg).args(["sqlite", &file, "crowd"]))?;
    let cluster = Cluster::start(Durable::Yes)?;
    run(Command::new(&bench).arg(&steg).args(["postgres", &cluster.url]))?;
    drop(cluster);
    let cluster = Cluster::start(Durable::Yes)?;
    run(Command::new(&bench).arg(&steg).args(["postgres", &cluster.url, "crowd"]))
}

//! The binary, and the demo that runs from it.

use crate::{run::run, site, workspace::Workspace};
use anyhow::{Context, Result};
use std::{os::unix::process::CommandExt, path::PathBuf, process::Command};

/// The packages of every build for development. Cargo unites the features of what it is asked to build, so asking
/// for the same packages everywhere keeps tests, demo and daily work from compiling each other's dependencies anew.
pub const TOGETHER: [&str; 4] = ["-p", "server", "-p", "tests"];

/// Builds the site, then the server with the site inside; returns where the binary is.
///
/// # Errors
/// When either cannot be built.
pub fn build(workspace: &Workspace, release: bool) -> Result<PathBuf> {
    site::build(workspace)?;
    steg(workspace, release)
}

/// Builds the server alone, with the site as it is.
///
/// # Errors
/// When it does not compile.
pub fn steg(workspace: &Workspace, release: bool) -> Result<PathBuf> {
    let mut cargo = workspace.cargo(&["build", "--locked", "--bin", "steg"]);
    if release {
        cargo.args(["-p", "server", "--release"]);
    } else {
        cargo.args(TOGETHER);
    }
    run(&mut cargo)?;
    let binary = workspace.steg(release);
    println!("The server is built: {}", binary.display());
    Ok(binary)
}

/// Builds everything, then becomes `steg demo`.
///
/// # Errors
/// When something cannot be built, or the binary cannot be started.
pub fn demo(workspace: &Workspace, args: &[String]) -> Result<()> {
    let binary = build(workspace, false)?;
    let error = Command::new(&binary).arg("demo").args(args).exec();
    Err(error).with_context(|| format!("Could not start {}.", binary.display()))
}

//! `cargo xtask`: building, trying and testing Steg, with nothing to install by hand first.

mod bench;
mod demo;
mod engines;
mod guard;
mod licences;
mod postgres;
mod run;
mod setup;
mod site;
mod slim;
mod steps;
mod test;
mod torture;
mod wasm;
mod webdriver;
mod workspace;

use anyhow::Result;
use clap::{Parser, Subcommand};
use postgres::Durable;
use std::process::ExitCode;
use workspace::Workspace;

#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", about = "Builds, tries and tests Steg", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the site and the server into one binary
    Build {
        /// As it is installed, not as it is developed
        #[arg(long)]
        release: bool,
    },
    /// Build everything, then run `steg demo` with the arguments given
    Demo {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "ARGS")]
        args: Vec<String>,
    },
    /// Do everything CI does, installing what is missing
    Test(test::Options),
    /// Measure speed and size, as `name: value unit`
    Bench,
    /// Kill the server, cut its power, break its disk and set its clock: is what it acknowledged still there?
    Torture(torture::Options),
    /// Run a PostgreSQL for daily work until Ctrl-C, or until stdin ends
    Postgres {
        /// With commits that outlive the machine, as in production: slower
        #[arg(long)]
        durable: bool,
    },
    /// Install what building and testing need, or name it
    Setup,
}

fn main() -> ExitCode {
    match work(Cli::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Sentences, also where RUST_BACKTRACE asks for more.
            eprintln!();
            for cause in error.chain() {
                eprintln!("{cause}");
            }
            ExitCode::FAILURE
        }
    }
}

fn work(command: Command) -> Result<()> {
    let workspace = Workspace::find()?;
    match command {
        Command::Build { release } => demo::build(&workspace, release).map(drop),
        Command::Demo { args } => demo::demo(&workspace, &args),
        Command::Bench => bench::bench(&workspace),
        Command::Torture(options) => torture::torture(&workspace, &options),
        Command::Test(options) => test::test(&workspace, &options),
        Command::Postgres { durable } => postgres::serve(if durable { Durable::Yes } else { Durable::No }),
        Command::Setup => setup::all(&workspace),
    }
}

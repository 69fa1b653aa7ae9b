//! `cargo xtask test`: the steps of CI one after the other, or some of them.

use crate::{
    steps::{Session, Step},
    workspace::Workspace,
};
use anyhow::{Context, Result};
use clap::Args;
use std::time::Instant;

#[derive(Args)]
pub struct Options {
    /// Only these steps, in their usual order (and what they need)
    #[arg(long, value_enum, value_delimiter = ',', value_name = "STEP")]
    only: Vec<Step>,
    /// Name the steps, and run none
    #[arg(long)]
    list: bool,
    /// For the test programs: a part of a test's name, `--nocapture` and the like
    #[arg(last = true, value_name = "FILTER")]
    filter: Vec<String>,
}

/// # Errors
/// When a step fails; those after it are not run.
pub fn test(workspace: &Workspace, options: &Options) -> Result<()> {
    if options.list {
        for step in Step::ALL {
            println!("{:10}{}", step.name(), step.about());
        }
        return Ok(());
    }
    let mut session = Session::new(workspace, &options.filter);
    let start = Instant::now();
    for step in chosen(&options.only) {
        let name = step.name();
        println!("\n== {name}: {}", step.about());
        let since = Instant::now();
        session
            .run(step)
            .with_context(|| format!("The step `{name}` failed. To run it alone: cargo xtask test --only {name}"))?;
        println!("== {name}: done in {:.1} s", since.elapsed().as_secs_f64());
    }
    for sentence in session.untested() {
        println!("\n!! NOT TESTED: {sentence}");
    }
    println!("\nAll is well, after {:.0} s.", start.elapsed().as_secs_f64());
    Ok(())
}

/// All, or the named ones; in their usual order, each once.
fn chosen(only: &[Step]) -> impl Iterator<Item = Step> {
    Step::ALL.into_iter().filter(move |step| only.is_empty() || only.contains(step))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn named_steps_run_in_their_usual_order_and_once() {
        let steps: Vec<Step> = chosen(&[Step::Http, Step::Fmt, Step::Http]).collect();
        assert!(steps == [Step::Fmt, Step::Http]);
        assert_eq!(chosen(&[]).count(), Step::ALL.len());
    }
}

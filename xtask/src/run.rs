//! Running a program to its end, and saying what went wrong in a sentence.

use anyhow::{Context, Result, bail};
use std::process::{Command, Stdio};

/// Runs it with our own output, without stdin: nothing may wait for an answer.
///
/// # Errors
/// When it cannot be started, or fails; the sentence holds the whole command.
pub fn run(command: &mut Command) -> Result<()> {
    let status =
        command.stdin(Stdio::null()).status().with_context(|| format!("Could not start: {}", line(command)))?;
    if !status.success() {
        bail!("This failed ({status}): {}", line(command));
    }
    Ok(())
}

/// Runs it and returns what it wrote to stdout, without the spaces around; what it wrote to stderr is in the error.
///
/// # Errors
/// When it cannot be started, or fails.
pub fn output(command: &mut Command) -> Result<String> {
    let output =
        command.stdin(Stdio::null()).output().with_context(|| format!("Could not start: {}", line(command)))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!("This failed ({}): {}\n{}", output.status, line(command), said.trim_end());
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Whether it can be started and succeeds; what it writes is thrown away.
pub fn succeeds(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// As one would type it.
fn line(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy().into_owned()];
    words.extend(command.get_args().map(|word| word.to_string_lossy().into_owned()));
    words.join(" ")
}

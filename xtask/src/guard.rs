//! Processes that run beside us and must not outlive us.

use anyhow::{Context, Result};
use std::{
    os::unix::process::CommandExt,
    path::Path,
    process::{Child, Command, Stdio},
};

/// Waits until its stdin closes, which happens however we end, killed included. Then it stops the group `$1` with
/// the signal `$2`, with KILL after ten seconds, and removes the folder `$3`.
const WATCH: &str = r#"
cat >/dev/null
kill "-$2" "-$1"
tries=0
while kill -0 "-$1" && [ "$tries" -lt 100 ]; do
    sleep 0.1
    tries=$((tries + 1))
done
kill -KILL "-$1"
rm -rf -- "$3"
"#;

/// A process in a group of its own (so that Ctrl-C reaches us first), ended with its whole group when dropped.
pub struct Guarded {
    child: Child,
    watch: Child,
}

impl Guarded {
    /// Starts the command without stdin. `signal` is what it takes as "end now" (`TERM`, `QUIT`); `folder` is
    /// removed when it has ended.
    ///
    /// # Errors
    /// When it, or the shell that watches, cannot be started.
    pub fn start(command: &mut Command, signal: &str, folder: &Path) -> Result<Self> {
        let program = command.get_program().to_owned();
        let mut child = command
            .stdin(Stdio::null())
            .process_group(0)
            .spawn()
            .with_context(|| format!("Could not start {}.", program.display()))?;
        let watch = Command::new("sh")
            .args(["-c", WATCH, "watch", &child.id().to_string(), signal])
            .arg(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn();
        match watch {
            Ok(watch) => Ok(Self { child, watch }),
            Err(error) => {
                // Unwatched it would stay: better the error alone.
                let _ = child.kill();
                let _ = child.wait();
                Err(error).context("Could not start sh.")
            }
        }
    }

    /// Whether it has ended by itself.
    pub fn has_ended(&mut self) -> bool {
        !matches!(self.child.try_wait(), Ok(None))
    }
}

impl Drop for Guarded {
    fn drop(&mut self) {
        drop(self.watch.stdin.take());
        // Nobody is left to tell about a failure here.
        let _ = self.child.wait();
        let _ = self.watch.wait();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{fs, time::Instant};

    #[test]
    fn ends_the_whole_group_and_removes_its_folder() {
        let folder = tempfile::tempdir().unwrap().keep();
        let mut command = Command::new("sh");
        command.args(["-c", "sleep 60 & echo $! > \"$0/child\"; wait"]).arg(&folder);
        let guarded = Guarded::start(&mut command, "TERM", &folder).unwrap();
        let child = loop {
            match fs::read_to_string(folder.join("child")) {
                Ok(text) if text.ends_with('\n') => break text.trim().to_owned(),
                _ => std::thread::sleep(std::time::Duration::from_millis(10)),
            }
        };
        let start = Instant::now();
        drop(guarded);
        assert!(start.elapsed().as_secs() < 10, "it ended only when killed");
        assert!(!folder.exists());
        let alive = Command::new("sh").args(["-c", "kill -0 \"$0\" 2>/dev/null", &child]).status().unwrap();
        assert!(!alive.success() || is_zombie(&child), "the grandchild is still there");
    }

    /// In a container without an init, an orphan stays in the table after its end.
    fn is_zombie(pid: &str) -> bool {
        fs::read_to_string(format!("/proc/{pid}/stat")).is_ok_and(|stat| stat.contains(") Z "))
    }
}

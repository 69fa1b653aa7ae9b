//! The disk and the clock under the server, by way of `shim.c`.

use crate::chance::Chance;
use anyhow::{Context as _, Result, bail};
use std::{
    fs::{self, File},
    io::Write as _,
    os::unix::fs::FileExt as _,
    path::{Path, PathBuf},
};

/// What a disk writes whole or not at all, in bytes.
const SECTOR: usize = 512;

/// The numbers shared with the shim, in the order of `struct control` there.
#[derive(Clone, Copy)]
enum Field {
    ClockSeconds,
    Passing,
    Failing,
    Error,
    Chosen,
    Keep,
    Syncs,
    Writes,
    Failed,
}

/// Which calls fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Calls {
    Writes = 1,
    Syncs = 2,
}

/// With what they fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Error {
    /// `EIO`
    Broken = 5,
    /// `ENOSPC`
    Full = 28,
}

/// Steers the shim of one server.
pub struct Fault {
    pub control: PathBuf,
    shared: File,
}

impl Fault {
    /// A disk that is well and a clock that is right, until told otherwise.
    pub fn new(control: &Path) -> Result<Self> {
        let shared = File::options().read(true).write(true).create(true).truncate(true).open(control)?;
        shared.set_len(4096)?;
        Ok(Self { control: control.to_owned(), shared })
    }

    fn set(&self, field: Field, value: i64) -> Result<()> {
        Ok(self.shared.write_all_at(&value.to_ne_bytes(), field as u64 * 8)?)
    }

    fn get(&self, field: Field) -> Result<i64> {
        let mut bytes = [0; 8];
        self.shared.read_exact_at(&mut bytes, field as u64 * 8)?;
        Ok(i64::from_ne_bytes(bytes))
    }

    /// How far the server's clock is off.
    pub fn clock(&self, seconds: i64) -> Result<()> {
        self.set(Field::ClockSeconds, seconds)
    }

    /// From now on it is kept what a power cut would leave.
    pub fn keep(&self) -> Result<()> {
        self.set(Field::Keep, 1)
    }

    /// After `passing` of these calls, `failing` fail.
    pub fn fail(&self, calls: Calls, error: Error, passing: i64, failing: i64) -> Result<()> {
        self.well()?;
        self.set(Field::Passing, passing)?;
        self.set(Field::Error, error as i64)?;
        self.set(Field::Chosen, calls as i64)?;
        self.set(Field::Failing, failing)
    }

    /// The disk is well again.
    pub fn well(&self) -> Result<()> {
        self.set(Field::Failing, 0)
    }

    /// How many calls have failed.
    pub fn failed(&self) -> Result<i64> {
        self.get(Field::Failed)
    }

    /// How many syncs there were.
    pub fn syncs(&self) -> Result<i64> {
        self.get(Field::Syncs)
    }

    /// How many writes there were.
    pub fn writes(&self) -> Result<i64> {
        self.get(Field::Writes)
    }
}

/// The database's files, as SQLite names them.
const FILES: [&str; 2] = ["steg.db", "steg.db-wal"];

/// Before the first start with [`Fault::keep`]: what is in the folder is on the disk.
pub fn all_is_durable(folder: &Path) -> Result<()> {
    for name in FILES {
        let at = |end: &str| folder.join(format!("{name}{end}"));
        for end in [".unsynced", ".durable", ".durable-new", ".durable-gone"] {
            if at(end).exists() {
                fs::remove_file(at(end))?;
            }
        }
        if at("").exists() {
            fs::copy(at(""), at(".durable"))?;
        }
    }
    Ok(())
}

/// Puts the files into a state that a power cut may leave, the server being gone: of what was written since the last
/// sync, each sector is there or not, whatever the order; of names that were not synced, each is there or not. Returns
/// how many sectors were lost.
pub fn cut_power(folder: &Path, chance: &mut Chance) -> Result<usize> {
    let mut lost = 0;
    for name in FILES {
        let at = |end: &str| folder.join(format!("{name}{end}"));
        let (durable, new, gone) = (at(".durable"), at(".durable-new"), at(".durable-gone"));
        let left = if durable.exists() {
            Some(fs::read(&durable)?)
        } else if new.exists() && chance.percent(50) {
            Some(fs::read(&new)?)
        } else if gone.exists() && chance.percent(50) {
            fs::write(at(".unsynced"), [])?;
            Some(fs::read(&gone)?)
        } else {
            None
        };
        match left {
            Some(mut image) => {
                if at(".unsynced").exists() {
                    lost += replay(&fs::read(at(".unsynced"))?, &mut image, chance)?;
                }
                let mut file = File::create(at(""))?;
                file.write_all(&image)?;
            }
            None if at("").exists() => fs::remove_file(at(""))?,
            None => {}
        }
    }
    // The index of the log is not synced at all; SQLite makes it anew, whether there is one or not.
    let index = folder.join("steg.db-shm");
    if index.exists() && chance.percent(50) {
        fs::remove_file(index)?;
    }
    all_is_durable(folder)?;
    Ok(lost)
}

/// Plays back the records of `FILE.unsynced`, leaving some out.
fn replay(records: &[u8], image: &mut Vec<u8>, chance: &mut Chance) -> Result<usize> {
    // All lost, all kept, and in between.
    let percent = *[0, 5, 50, 95, 100, 100].get(chance.below(6)).unwrap_or(&50);
    let (mut rest, mut lost) = (records, 0);
    while let Some((head, tail)) = rest.split_first_chunk::<24>() {
        let number = |at: usize| i64::from_ne_bytes(head[at..at + 8].try_into().unwrap_or_default());
        let (kind, offset) = (number(0), usize::try_from(number(8))?);
        // The last record may be half written: the server was killed.
        let Some((bytes, next)) = tail.split_at_checked(usize::try_from(number(16))?) else { break };
        rest = next;
        match kind {
            1 => {
                let mut at = offset;
                let mut bytes = bytes;
                while !bytes.is_empty() {
                    let (piece, more) = bytes.split_at((SECTOR - at % SECTOR).min(bytes.len()));
                    if chance.percent(percent) {
                        lost += 1;
                    } else {
                        if image.len() < at + piece.len() {
                            image.resize(at + piece.len(), 0);
                        }
                        image[at..at + piece.len()].copy_from_slice(piece);
                    }
                    at += piece.len();
                    bytes = more;
                }
            }
            2 if chance.percent(percent) => lost += 1,
            2 => image.resize(offset, 0),
            _ => bail!("a record of a kind that the shim does not write"),
        }
    }
    Ok(lost)
}

/// What a child process needs to run over the shim.
pub fn environment(shim: &Path, folder: &Path, fault: &Fault) -> Result<[(&'static str, String); 3]> {
    let text = |path: &Path| path.to_str().map(str::to_owned).context("a path that is text");
    Ok([
        ("LD_PRELOAD", text(shim)?),
        // SQLite follows links before it opens.
        ("STEG_TEST_FAULT_DIR", text(&folder.canonicalize()?)?),
        ("STEG_TEST_FAULT_CONTROL", text(&fault.control)?),
    ])
}

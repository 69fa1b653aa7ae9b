//! `steg import DIR`: a municipality's own CSV files, checked whole before any row is written.
//!
//! The files and columns are described in `docs/import.md`.

mod cells;
mod check;
mod files;
mod known;
mod problem;
mod rows;

pub use files::File;
pub use problem::{Problem, Problems, Wrong};

use crate::{
    clock::{Chance, NoChance},
    store::Db,
};
use app::programme::Programme;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use std::{
    fmt,
    path::{Path, PathBuf},
};

/// What the rows must fit: the municipality's programme, and the zone its times are in.
#[derive(Clone, Copy)]
pub struct Rules<'a> {
    pub programme: &'a Programme,
    pub zone: Tz,
}

/// Why nothing was imported.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    #[error("{0} cannot be read: {1}")]
    Unreadable(PathBuf, std::io::Error),
    #[error("there is nothing to import in {0}: expected at least one of {names}", names = File::names())]
    NothingThere(PathBuf),
    #[error("nothing was imported, because of what follows\n{0}")]
    Wrong(Problems),
    #[error(transparent)]
    Chance(#[from] NoChance),
    #[error("nothing was imported, because the database refused: {0}")]
    Database(#[from] sqlx::Error),
}

/// How many rows of each file that was there were new, different or already so.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary(pub Vec<(File, Counts)>);

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub added: usize,
    pub changed: usize,
    pub unchanged: usize,
}

impl Summary {
    /// The counts of this file; zeros when it was not there.
    pub fn of(&self, file: File) -> Counts {
        self.0.iter().find(|(of, _)| *of == file).map(|(_, counts)| *counts).unwrap_or_default()
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (file, Counts { added, changed, unchanged }) in &self.0 {
            writeln!(f, "{}: {added} added, {changed} changed, {unchanged} unchanged", file.name())?;
        }
        Ok(())
    }
}

/// Reads every file of the folder, checks every row, and writes all of them in one transaction, or none.
///
/// # Errors
/// When anything is wrong with the folder or any row: then the database is as it was.
pub async fn import(
    folder: &Path,
    rules: Rules<'_>,
    db: &Db,
    now: DateTime<Utc>,
    chance: &dyn Chance,
) -> Result<Summary, ImportError> {
    let mut problems = Problems::default();
    let tables = files::read(folder, &mut problems)?;
    let rows = rows::read(&tables, rules, &mut problems);
    drop(tables);
    let known = known::read(db).await?;
    let new = check::New { now, chance };
    let plan = check::plan(&rows, &known, new, &mut problems)?;
    if !problems.is_empty() {
        return Err(ImportError::Wrong(problems.sorted()));
    }
    let plan = plan.with_places(&known, db).await?;
    db.put_and_supervise(&plan.world, &plan.supervision, now).await?;
    Ok(plan.summary)
}

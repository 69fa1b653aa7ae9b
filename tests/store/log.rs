//! Whoever writes past the app is found: every change, removal, insertion and reordering, of entries and of seals.

use crate::{
    mark,
    raw::{columns, run},
};
use app::{
    attendance::{Event, Outcome},
    ids::EventId,
};
use chrono::TimeDelta;
use server::{
    log::{
        chain::START,
        check::{Exported, Fault},
        seal::{Head, Seal},
    },
    store::{Db, log::Entry, seals::VerifyError},
};
use std::collections::BTreeSet;
use tests::{Town, id, on_both_engines, person};

/// Entries 901–908 of participant 1 (the first five under seal 1, two more under seal 2, the last under none),
/// 921–924 of participant 2 (three under seal 1, the last under seal 3).
async fn write(town: &Town) {
    let db = &town.scratch.db;
    let entry = |n: u64| {
        let about = if n < 920 { person(1) } else { person(2) };
        let replaces = (n == 905).then(|| EventId::parse(&id(902)).unwrap());
        Event { participant: about, replaces, ..mark(n, Some(Outcome::Present), town) }
    };
    for (entries, sealed) in [
        (vec![901, 921, 902, 903, 922, 904, 905, 923], true),
        (vec![906, 907], true),
        (vec![924], true),
        (vec![908], false),
    ] {
        let entries: Vec<Event> = entries.into_iter().map(entry).collect();
        db.add_events(&entries).await.unwrap();
        town.pass(TimeDelta::minutes(1));
        if sealed {
            db.seal(town.now()).await.unwrap().expect("a seal");
        }
    }
}

/// The first fault that is found, if any.
async fn fault(db: &Db, exported: &str) -> Option<Fault> {
    match db.verify(Exported::parse(exported).unwrap()).await {
        Ok(_) => None,
        Err(VerifyError::Fault(fault)) => Some(fault),
        Err(VerifyError::Store(error)) => panic!("{error}"),
    }
}

/// Does something to the log, looks at what is found, and brings back what was there.
struct Tampering<'t> {
    db: &'t Db,
    backup: std::path::PathBuf,
    exported: String,
}

impl Tampering<'_> {
    async fn by(&self, sql: &str, found: Option<Fault>) {
        run(self.db, sql).await;
        assert_eq!(fault(self.db, "").await, found, "{sql}");
        self.undo().await;
    }

    async fn undo(&self) {
        self.db.restore(&self.backup, true).await.unwrap();
        assert_eq!(fault(self.db, &self.exported).await, None);
    }
}

async fn tampering<'t>(town: &'t Town, folder: &tempfile::TempDir) -> Tampering<'t> {
    write(town).await;
    let db = &town.scratch.db;
    if matches!(db, Db::Postgres(_)) {
        run(db, "ALTER TABLE attendance_seal_heads DROP CONSTRAINT attendance_seal_heads_seal_fkey").await;
        run(db, "ALTER TABLE attendance_seal_heads DROP CONSTRAINT attendance_seal_heads_participant_fkey").await;
        run(db, "ALTER TABLE attendance_events DROP CONSTRAINT attendance_events_replaces_fkey").await;
    }
    let backup = folder.path().join("backup.db");
    db.backup(&backup, false).await.unwrap();
    let exported = db.seals_from(1).await.unwrap().iter().map(Seal::line).collect::<Vec<_>>().join("\n");
    Tampering { db, backup, exported }
}

#[expect(clippy::unnecessary_wraps, reason = "compared with what may be nothing")]
fn changed(seq: i64, n: u64) -> Option<Fault> {
    Some(Fault::EntryChanged { participant: id(1), seq, id: id(n) })
}

#[expect(clippy::unnecessary_wraps, reason = "compared with what may be nothing")]
fn missing(seq: i64) -> Option<Fault> {
    Some(Fault::EntryMissing { participant: id(1), seq })
}

async fn entries(db: &Db, participant: &str) -> Vec<(i64, Entry)> {
    const SQL: &str = "SELECT * FROM attendance_events WHERE participant = $1 ORDER BY seq";
    let entries: Vec<Entry> = match db {
        Db::Sqlite { read, .. } => sqlx::query_as(SQL).bind(participant).fetch_all(read).await,
        Db::Postgres(pool) => sqlx::query_as(SQL).bind(participant).fetch_all(pool).await,
    }
    .unwrap();
    (1..).zip(entries).collect()
}

/// Writes all hashes of participant 1's chain anew.
async fn rewrite_chain(db: &Db) {
    let mut previous = START.to_owned();
    for (seq, entry) in entries(db, &id(1)).await {
        previous = entry.hash(seq, &previous);
        run(db, &format!("UPDATE attendance_events SET hash = '{previous}' WHERE id = '{}'", entry.id)).await;
    }
}

async fn heads(db: &Db, seal: i64) -> Vec<Head> {
    const SQL: &str = "SELECT participant, seq, hash FROM attendance_seal_heads WHERE seal = $1";
    match db {
        Db::Sqlite { read, .. } => sqlx::query_as(SQL).bind(seal).fetch_all(read).await,
        Db::Postgres(pool) => sqlx::query_as(SQL).bind(seal).fetch_all(pool).await,
    }
    .unwrap()
}

/// Writes all seals anew over the chains as they are.
async fn rewrite_seals(db: &Db) {
    run(
        db,
        "UPDATE attendance_seal_heads SET hash = (SELECT e.hash FROM attendance_events e
        WHERE e.participant = attendance_seal_heads.participant AND e.seq = attendance_seal_heads.seq)",
    )
    .await;
    let mut last: Option<Seal> = None;
    for old in db.seals_from(1).await.unwrap() {
        let new = old.events - last.as_ref().map_or(0, |last| last.events);
        let seal = Seal::after(last.as_ref(), old.at, &mut heads(db, old.number).await, new);
        run(
            db,
            &format!(
                "UPDATE attendance_seals SET digest = '{}', previous = '{}', hash = '{}' WHERE number = {}",
                seal.digest, seal.previous, seal.hash, seal.number
            ),
        )
        .await;
        last = Some(seal);
    }
}

on_both_engines! {
    async fn an_untouched_log_is_well_and_counted(town: Town) {
        assert_eq!(town.scratch.db.seal(town.now()).await.unwrap(), None, "there is nothing to seal");
        write(&town).await;
        let counts = town.scratch.db.verify(Exported::default()).await.unwrap();
        assert_eq!((counts.entries, counts.participants, counts.seals, counts.unsealed), (12, 2, 3, 1));
        let last = town.scratch.db.seal(town.now()).await.unwrap().unwrap();
        assert_eq!((last.number, last.events, last.heads), (4, 12, 1));
        assert_eq!(town.scratch.db.seal(town.now()).await.unwrap(), None, "nothing grew");
    }

    async fn a_change_of_any_column_of_an_entry_is_found(town: Town) {
        let folder = tempfile::tempdir().unwrap();
        let tampering = tampering(&town, &folder).await;
        let (three, site, author, first) = (id(3), id(32), id(22), id(901));
        let columns_of_entries: BTreeSet<String> = columns(tampering.db).await.into_iter()
            .filter(|(table, ..)| table == "attendance_events").map(|(_, column, _)| column).collect();
        let mut tried = BTreeSet::new();
        for (column, value, found) in [
            ("id", "'changed'".to_owned(), Some(Fault::EntryChanged { participant: id(1), seq: 3, id: "changed".to_owned() })),
            ("participant", format!("'{three}'"), missing(3)),
            ("occasion", "NULL".to_owned(), changed(3, 903)),
            ("site", format!("'{site}'"), changed(3, 903)),
            ("kind", "'check_in'".to_owned(), changed(3, 903)),
            ("outcome", "'not_there'".to_owned(), changed(3, 903)),
            ("evidence", "'paper'".to_owned(), changed(3, 903)),
            ("reason", "'sick'".to_owned(), changed(3, 903)),
            ("at", "at + 1".to_owned(), changed(3, 903)),
            ("claimed_at", "1".to_owned(), changed(3, 903)),
            ("received_at", "received_at - 1".to_owned(), changed(3, 903)),
            ("author", format!("'{author}'"), changed(3, 903)),
            ("replaces", format!("'{first}'"), changed(3, 903)),
            ("device", "''".to_owned(), changed(3, 903)),
            ("words", "'x'".to_owned(), changed(3, 903)),
            ("fingerprint", "'x'".to_owned(), changed(3, 903)),
            ("seq", "30".to_owned(), missing(3)),
            ("hash", "'x'".to_owned(), changed(3, 903)),
        ] {
            tried.insert(column.to_owned());
            tampering.by(&format!("UPDATE attendance_events SET {column} = {value} WHERE id = '{}'", id(903)), found).await;
        }
        assert_eq!(tried, columns_of_entries);
    }

    async fn a_removed_inserted_or_moved_entry_is_found(town: Town) {
        let folder = tempfile::tempdir().unwrap();
        let tampering = tampering(&town, &folder).await;
        let remove = |n| format!("DELETE FROM attendance_events WHERE id = '{}'", id(n));
        tampering.by(&remove(901), missing(1)).await;
        tampering.by(&remove(903), missing(3)).await;
        let end = |last| Some(Fault::EndMissing { participant: id(2), last, seq: 4, seal: 3 });
        tampering.by(&remove(924), end(3)).await;
        tampering.by(&format!("DELETE FROM attendance_events WHERE participant = '{}'", id(2)), end(0)).await;
        // What is cut off the end within the minute before it is sealed cannot be found; docs/running.md says so.
        tampering.by(&remove(908), None).await;

        let shift = |from, by| format!("UPDATE attendance_events SET seq = seq + {by} WHERE participant = '{}' AND seq >= {from};", id(1));
        let swap = "UPDATE attendance_events SET seq = 99 WHERE id = '#3'; UPDATE attendance_events SET seq = 3 WHERE id = '#4';
            UPDATE attendance_events SET seq = 4 WHERE id = '#3'".replace("#3", &id(903)).replace("#4", &id(904));
        tampering.by(&swap, changed(3, 904)).await;
        // Put in, with a hash as it should be, and the numbers after it moved on.
        let before = entries(tampering.db, &id(1)).await;
        let mut forged = before[2].1.clone();
        forged.id = id(999);
        let previous: String = hash_of(tampering.db, 903).await;
        let insert = format!("{} {} INSERT INTO attendance_events
            (id, participant, occasion, kind, outcome, evidence, at, received_at, author, seq, hash)
            SELECT '{}', participant, occasion, kind, outcome, evidence, at, received_at, author, 4, '{}'
            FROM attendance_events WHERE id = '{}'", shift(4, 100), shift(104, -99), id(999), forged.hash(4, &previous), id(903));
        tampering.by(&insert, changed(5, 904)).await;
        // One entry changed, its own hash with it.
        let mut forged = before[2].1.clone();
        forged.outcome = Some("not_there".to_owned());
        let previous = hash_of(tampering.db, 902).await;
        tampering.by(&format!("UPDATE attendance_events SET outcome = 'not_there', hash = '{}' WHERE id = '{}'",
            forged.hash(3, &previous), id(903)), changed(4, 904)).await;
    }

    async fn a_chain_written_anew_is_found_by_the_seals_and_all_of_it_by_an_export(town: Town) {
        let folder = tempfile::tempdir().unwrap();
        let tampering = tampering(&town, &folder).await;
        let db = tampering.db;
        run(db, &format!("UPDATE attendance_events SET outcome = 'not_there' WHERE id = '{}'", id(903))).await;
        rewrite_chain(db).await;
        let found = Some(Fault::NotAsSealed { participant: id(1), seq: 5, id: id(905), seal: 1 });
        assert_eq!(fault(db, "").await, found);
        rewrite_seals(db).await;
        assert_eq!(fault(db, "").await, None, "everything fits together again");
        assert_eq!(fault(db, &tampering.exported).await, Some(Fault::NotAsExported(1)));
        tampering.undo().await;
        run(db, &format!("DELETE FROM attendance_seals WHERE number = 3; DELETE FROM attendance_seal_heads WHERE seal = 3;
            DELETE FROM attendance_events WHERE id = '{}'", id(924))).await;
        assert_eq!(fault(db, "").await, None, "entry and seal are gone without a trace");
        assert_eq!(fault(db, &tampering.exported).await, Some(Fault::ExportedGone(3)));
        tampering.undo().await;
        // The export itself.
        let line = tampering.exported.replacen("\"events\":8", "\"events\":9", 1);
        assert_eq!(Exported::parse(&line).unwrap_err(), Fault::ExportWrong(1));
        assert_eq!(Exported::parse("{}").unwrap_err(), Fault::ExportWrong(1));
    }

    async fn a_changed_removed_inserted_or_moved_seal_is_found(town: Town) {
        let folder = tempfile::tempdir().unwrap();
        let tampering = tampering(&town, &folder).await;
        for change in ["at = at + 1", "events = events + 1", "heads = heads + 1", "digest = 'x'", "previous = 'x'", "hash = 'x'"] {
            tampering.by(&format!("UPDATE attendance_seals SET {change} WHERE number = 2"), Some(Fault::SealChanged(2))).await;
        }
        tampering.by("UPDATE attendance_seals SET number = 9 WHERE number = 3", Some(Fault::SealMissing(3))).await;
        tampering.by("DELETE FROM attendance_seals WHERE number = 1", Some(Fault::SealMissing(1))).await;
        tampering.by("DELETE FROM attendance_seals WHERE number = 2", Some(Fault::SealMissing(2))).await;
        tampering.by("DELETE FROM attendance_seals WHERE number = 3", Some(Fault::SealGone(3))).await;
        tampering.by("DELETE FROM attendance_seals; DELETE FROM attendance_seal_heads", None).await;
        tampering.by("INSERT INTO attendance_seals SELECT 4, at, events, heads, digest, previous, hash
            FROM attendance_seals WHERE number = 3", Some(Fault::SealChanged(4))).await;
        tampering.by("UPDATE attendance_seals SET number = 9 WHERE number = 2;
            UPDATE attendance_seals SET number = 2 WHERE number = 3; UPDATE attendance_seals SET number = 3 WHERE number = 9",
            Some(Fault::SealChanged(2))).await;
        let mut seals = tampering.db.seals_from(1).await.unwrap();
        seals[1].at += 1;
        tampering.by(&format!("UPDATE attendance_seals SET at = at + 1, hash = '{}' WHERE number = 2", seals[1].own_hash()),
            Some(Fault::SealOutOfChain(3))).await;
        for change in ["UPDATE attendance_seal_heads SET hash = 'x' WHERE seal = 2",
            "UPDATE attendance_seal_heads SET seq = seq - 1 WHERE seal = 2",
            "DELETE FROM attendance_seal_heads WHERE seal = 2"] {
            tampering.by(change, Some(Fault::HeadsChanged(2))).await;
        }
        for change in [format!("UPDATE attendance_seal_heads SET participant = '{}' WHERE seal = 2", id(3)),
            format!("INSERT INTO attendance_seal_heads VALUES (2, '{}', 1, 'x')", id(3)),
            "UPDATE attendance_seal_heads SET seal = 2 WHERE seal = 3".to_owned()] {
            tampering.by(&change, Some(Fault::HeadsChanged(2))).await;
        }
    }

    async fn an_entry_that_replaces_somebody_elses_is_found(town: Town) {
        write(&town).await;
        let replaces = Some(EventId::parse(&id(901)).unwrap());
        let event = Event { participant: person(2), replaces, ..mark(925, None, &town) };
        town.scratch.db.add_event(&event).await.unwrap();
        let found = Some(Fault::ReplacesNone { participant: id(2), seq: 5, id: id(925) });
        assert_eq!(fault(&town.scratch.db, "").await, found);
    }

    async fn writers_at_the_same_time_make_one_chain_without_gaps(town: Town) {
        let other = Db::open(&town.scratch.url).await.unwrap();
        let event = |n: u64| mark(n, Some(Outcome::Present), &town);
        let writes = (1000..1060_u64).map(|n| {
            let (db, event) = (if n % 2 == 0 { &other } else { &town.scratch.db }, event(n));
            async move { assert!(db.add_event_once(&event).await.unwrap()) }
        });
        let seals = async { for _ in 0..10 { let _ = tokio::join!(other.seal(town.now()), town.scratch.db.seal(town.now())); } };
        tokio::join!(futures(writes), seals);
        // A repeated entry takes no number.
        assert!(!other.add_event_once(&event(1000)).await.unwrap());
        let counts = other.verify(Exported::default()).await.unwrap();
        assert_eq!((counts.entries, counts.participants), (60, 1));
    }
}

/// All of them at once.
async fn futures(all: impl Iterator<Item = impl Future<Output = ()>>) {
    let mut all: Vec<_> = all.map(Box::pin).collect();
    std::future::poll_fn(|context| {
        all.retain_mut(|one| one.as_mut().poll(context).is_pending());
        if all.is_empty() { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
    })
    .await;
}

async fn hash_of(db: &Db, n: u64) -> String {
    const SQL: &str = "SELECT hash FROM attendance_events WHERE id = $1";
    match db {
        Db::Sqlite { read, .. } => sqlx::query_scalar(SQL).bind(id(n)).fetch_one(read).await,
        Db::Postgres(pool) => sqlx::query_scalar(SQL).bind(id(n)).fetch_one(pool).await,
    }
    .unwrap()
}

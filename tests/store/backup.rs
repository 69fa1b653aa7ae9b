//! The restore drill: what was backed up while people checked in comes back, row by row, on either engine; what is
//! damaged is refused, and what was there stays.

use crate::{
    mark,
    raw::{dump, run},
};
use app::attendance::Outcome;
use server::{
    log::check::Exported,
    store::{Db, backup::BackupError},
};
use std::{
    path::{Path, PathBuf},
    sync::atomic::{AtomicBool, Ordering},
};
use tests::{Engine, Scratch, Town, on_both_engines};

/// What a backup file holds; it is opened as a copy, so that it stays as it is.
async fn held(file: &Path) -> String {
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("copy.db");
    std::fs::copy(file, &copy).unwrap();
    dump(&Db::open(&format!("sqlite:{}", copy.display())).await.unwrap()).await
}

/// A changed copy of a backup file.
async fn altered(file: &Path, name: &str, sql: &str) -> PathBuf {
    let copy = file.with_file_name(name);
    std::fs::copy(file, &copy).unwrap();
    let db = sqlx::SqlitePool::connect(&format!("sqlite:{}", copy.display())).await.unwrap();
    sqlx::raw_sql(sqlx::AssertSqlSafe(sql.to_owned())).execute(&db).await.unwrap();
    db.close().await;
    copy
}

/// A town with a sealed log.
async fn backed_up(town: &Town, folder: &Path) -> PathBuf {
    town.scratch.db.add_event(&mark(900, Some(Outcome::Present), town)).await.unwrap();
    town.scratch.db.seal(town.now()).await.unwrap().unwrap();
    let file = folder.join("backup.db");
    town.scratch.db.backup(&file, false).await.unwrap();
    file
}

on_both_engines! {
    async fn what_was_backed_up_under_load_is_restored_row_by_row_on_either_engine(town: Town) {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("backup.db");
        let db = &town.scratch.db;
        for n in 1..=300 {
            db.add_event(&mark(10_000 + n, Some(Outcome::Present), &town)).await.unwrap();
        }
        db.seal(town.now()).await.unwrap();
        let done = AtomicBool::new(false);
        let write = async {
            let mut n = 20_000;
            while !done.load(Ordering::Relaxed) {
                db.add_event(&mark(n, Some(Outcome::Late), &town)).await.unwrap();
                n += 1;
            }
            n - 20_000
        };
        let backup = async {
            let counts = db.backup(&file, false).await.unwrap();
            done.store(true, Ordering::Relaxed);
            counts
        };
        let (written, counts) = tokio::join!(write, backup);
        assert!(written > 0 && counts.entries >= 300, "{written} {counts}");
        let held = held(&file).await;
        assert!(held.contains("Amira Test") && held.contains("attendance_seals: 1 rows"), "{held}");
        for engine in [Engine::Sqlite, Engine::Postgres] {
            let other = Scratch::open(engine).await;
            assert_eq!(other.db.restore(&file, false).await.unwrap(), counts);
            assert_eq!(dump(&other.db).await, held, "{engine:?}");
            assert_eq!(other.db.verify(Exported::default()).await.unwrap(), counts);
            // And life goes on: the chains grow, foreign keys hold.
            other.db.add_event(&mark(30_000, Some(Outcome::Present), &town)).await.unwrap();
            let stray = app::attendance::Event { participant: tests::person(999), ..mark(30_001, None, &town) };
            assert!(other.db.add_event(&stray).await.is_err());
            assert_eq!(other.db.verify(Exported::default()).await.unwrap().entries, counts.entries + 1);
        }
    }

    async fn nothing_is_written_over_unless_one_says_so(town: Town) {
        let folder = tempfile::tempdir().unwrap();
        let file = backed_up(&town, folder.path()).await;
        let db = &town.scratch.db;
        assert!(matches!(db.backup(&file, false).await, Err(BackupError::Exists(_))));
        db.add_event(&mark(901, None, &town)).await.unwrap();
        let before = dump(db).await;
        assert!(matches!(db.restore(&file, false).await, Err(BackupError::HoldsPeople)));
        assert_eq!(dump(db).await, before);
        db.restore(&file, true).await.unwrap();
        assert_eq!(dump(db).await, held(&file).await);
        db.add_event(&mark(901, None, &town)).await.unwrap();
        db.backup(&file, true).await.unwrap();
        assert_eq!(dump(db).await, held(&file).await);
        let names: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(names, ["backup.db"], "nothing unfinished is left");
        assert!(matches!(db.backup(Path::new("/nowhere/backup.db"), false).await, Err(BackupError::File(..))));
    }

    async fn a_damaged_backup_is_refused_and_what_was_there_stays(town: Town) {
        let folder = tempfile::tempdir().unwrap();
        let file = backed_up(&town, folder.path()).await;
        let db = &town.scratch.db;
        let before = dump(db).await;
        let whole = std::fs::read(&file).unwrap();
        let place = whole.windows(10).position(|bytes| bytes == b"Amira Test").expect("her name");
        let mut other_name = whole.clone();
        other_name[place] = b'E';
        let cut = |bytes: usize| whole[..bytes].to_vec();
        let damages: [(&str, Vec<u8>); 6] = [
            ("empty", Vec::new()),
            ("text", b"this is no backup, whatever its name says".to_vec()),
            ("half", cut(whole.len() / 2)),
            ("a page short", cut(whole.len() - 4096)),
            ("a header", cut(100)),
            ("a letter", other_name),
        ];
        for (what, bytes) in damages {
            let bad = folder.path().join("bad.db");
            std::fs::write(&bad, bytes).unwrap();
            let error = db.restore(&bad, true).await.expect_err(what);
            assert!(matches!(error, BackupError::Damaged(_)), "{what}: {error}");
            assert_eq!(dump(db).await, before, "{what}");
        }
        let gone = altered(&file, "row.db", "DELETE FROM messages; DELETE FROM places").await;
        assert!(matches!(db.restore(&gone, true).await, Err(BackupError::Damaged(_))));
        assert!(matches!(db.restore(Path::new("/nowhere"), true).await, Err(BackupError::File(..))));
        assert_eq!(dump(db).await, before);
    }

    async fn an_older_backup_is_brought_up_to_date_and_a_newer_refused(town: Town) {
        let folder = tempfile::tempdir().unwrap();
        let file = backed_up(&town, folder.path()).await;
        let db = &town.scratch.db;
        // As it was before there were seals.
        let older = altered(&file, "older.db", "DROP TABLE attendance_seal_heads; DROP TABLE attendance_seals;
            DELETE FROM backup_contents WHERE name LIKE 'attendance_seal%';
            DELETE FROM _sqlx_migrations WHERE version = 2").await;
        let counts = db.restore(&older, true).await.unwrap();
        assert_eq!((counts.entries, counts.seals), (1, 0));
        let newer = altered(&file, "newer.db", "INSERT INTO _sqlx_migrations
            SELECT 9999, description, installed_on, success, checksum, execution_time FROM _sqlx_migrations WHERE version = 1").await;
        assert!(matches!(db.restore(&newer, true).await, Err(BackupError::Newer)));
    }

    async fn a_backup_of_a_forged_log_says_so_and_is_not_restored(town: Town) {
        let folder = tempfile::tempdir().unwrap();
        let db = &town.scratch.db;
        backed_up(&town, folder.path()).await;
        run(db, "UPDATE attendance_events SET outcome = 'not_there'").await;
        let forged = folder.path().join("forged.db");
        assert!(matches!(db.backup(&forged, false).await, Err(BackupError::MadeButWrong(_))));
        let before = dump(db).await;
        assert!(matches!(db.restore(&forged, true).await, Err(BackupError::Verify(_))));
        assert_eq!(dump(db).await, before);
    }
}

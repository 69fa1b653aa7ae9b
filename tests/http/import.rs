#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops at what it did not expect")]

use app::{ids::PersonId, schedule::Occasion};
use chrono::{DateTime, TimeDelta, Utc};
use server::{
    clock::SystemChance,
    import::{self, File, ImportError, Rules, Summary},
    store::Db,
};
use std::{collections::BTreeMap, fmt::Write as _, path::Path};
use tests::{Town, on_both_engines};

const SITES: &str = "key,name,address\nverkstan,Verkstaden på Näs,Näsgatan 12\nbibblan,Biblioteket,Torget 1\n";
const STAFF: &str =
    "key,name,role,language,sites\nv1,Ingrid Sjödin,counsellor,sv,\nh1,Åsa Nordlund,supervisor,sv,verkstan|bibblan\n";
const PARTICIPANTS: &str = "key,name,alias,language,counsellor,stage,level,weekly_hours\nd1,Rim Al-Khatib,,ar,v1,orange,,20\nd2,Nadia Zaki,Lo Berg,sv,v1,yellow,easy,\"22,5\"\n";
const ACTIVITIES: &str = "key,kind,pictogram,name_sv,name_ar,bring_sv\nträ,workplace,hammer,Träverkstad,ورشة النجارة,\"skor, \"\"hela\"\"\"\n";
const OCCASIONS: &str = "key,activity,site,date,start,end,cancelled\no1,trä,verkstan,2026-11-24,09:00,12:00,\no2,trä,verkstan,2026-11-25,09:00,12:00,\n";
const PLACES: &str = "participant,occasion\nd1,o1\nd1,o2\nd2,o1\n";

/// The small municipality of the constants above; each test changes what it is about.
fn small() -> BTreeMap<&'static str, Vec<u8>> {
    [
        ("sites.csv", SITES),
        ("staff.csv", STAFF),
        ("participants.csv", PARTICIPANTS),
        ("activities.csv", ACTIVITIES),
        ("occasions.csv", OCCASIONS),
        ("places.csv", PLACES),
    ]
    .map(|(name, text)| (name, text.as_bytes().to_vec()))
    .into()
}

/// The small municipality with one file in another form.
fn with(name: &'static str, content: impl AsRef<[u8]>) -> BTreeMap<&'static str, Vec<u8>> {
    let mut files = small();
    files.insert(name, content.as_ref().to_vec());
    files
}

async fn import_folder(town: &Town, folder: &Path) -> Result<Summary, ImportError> {
    let rules = Rules { programme: &town.state.programme, zone: town.state.settings.zone };
    import::import(folder, rules, &town.state.db, town.now(), &SystemChance).await
}

async fn import(town: &Town, files: &BTreeMap<&'static str, Vec<u8>>) -> Result<Summary, ImportError> {
    let folder = tempfile::tempdir().unwrap();
    for (name, content) in files {
        std::fs::write(folder.path().join(name), content).unwrap();
    }
    import_folder(town, folder.path()).await
}

/// What is said of a folder that is wrong, a line for each problem.
async fn said(town: &Town, files: &BTreeMap<&'static str, Vec<u8>>) -> Vec<String> {
    match import(town, files).await {
        Err(ImportError::Wrong(problems)) => problems.told().iter().map(ToString::to_string).collect(),
        other => panic!("expected problems, got {other:?}"),
    }
}

/// Exactly these problems, each beginning like this.
#[track_caller]
fn assert_said(said: &[String], expected: &[&str]) {
    let same = said.len() == expected.len() && said.iter().zip(expected).all(|(said, start)| said.starts_with(start));
    assert!(same, "expected\n{}\ngot\n{}", expected.join("\n"), said.join("\n"));
}

/// Every row of every table, as text.
async fn dump(db: &Db) -> String {
    let mut all = String::new();
    match db {
        Db::Sqlite { read, .. } => {
            let tables: Vec<String> = sqlx::query_scalar(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%sqlx%' ORDER BY name",
            )
            .fetch_all(read)
            .await
            .unwrap();
            for table in tables {
                let sql =
                    format!("SELECT group_concat(quote(name), ' || char(31) || ') FROM pragma_table_info('{table}')");
                let columns: String = sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).fetch_one(read).await.unwrap();
                let values = columns
                    .replace('\'', "")
                    .split(" || char(31) || ")
                    .map(|c| format!("quote({c})"))
                    .collect::<Vec<_>>();
                let sql = format!("SELECT {} AS line FROM {table} ORDER BY line", values.join(" || char(31) || "));
                let rows: Vec<String> = sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).fetch_all(read).await.unwrap();
                writeln!(all, "{table}\n{}", rows.join("\n")).unwrap();
            }
        }
        Db::Postgres(pool) => {
            let tables: Vec<String> = sqlx::query_scalar(
                "SELECT table_name::text FROM information_schema.tables WHERE table_schema = 'public'
                    AND table_name NOT LIKE '%sqlx%' ORDER BY 1",
            )
            .fetch_all(pool)
            .await
            .unwrap();
            for table in tables {
                let sql = format!("SELECT to_json(t)::text FROM {table} t ORDER BY 1");
                let rows: Vec<String> = sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).fetch_all(pool).await.unwrap();
                writeln!(all, "{table}\n{}", rows.join("\n")).unwrap();
            }
        }
    }
    assert!(all.contains("Amira Test"), "the dump shows rows");
    all
}

async fn person(town: &Town, key: &str) -> PersonId {
    let people = town.state.db.imported_people().await.unwrap();
    people.into_iter().find(|person| person.external_key.as_deref() == Some(key)).expect("imported").id
}

/// All that she is expected at, in the year of the test.
async fn schedule(town: &Town, key: &str) -> Vec<Occasion> {
    let (from, to) = (town.now() - TimeDelta::days(400), town.now() + TimeDelta::days(400));
    town.state.db.occasions_of_participant(&person(town, key).await, from, to).await.unwrap()
}

fn utc(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

on_both_engines! {
    async fn the_sample_folder_makes_a_municipality_that_people_can_use(town: Town) {
        let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("../samples/import");
        let summary = import_folder(&town, &sample).await.unwrap();
        assert_eq!((summary.of(File::Participants).added, summary.of(File::Occasions).added), (8, 10));

        let rim = schedule(&town, "d-1001").await;
        assert_eq!(rim.len(), 5);
        assert_eq!((rim[0].starts_at, rim[0].name.get("ar")), (utc("2026-11-23T08:00:00Z"), Some("ورشة النجارة")));
        assert_eq!((rim[0].site_name.as_str(), rim[0].address.as_str()), ("Verkstaden på Näs", "Näsgatan 12, Eskilstuna"));
        let signed_in = town.sign_in(&person(&town, "d-1001").await).await;
        assert!(signed_in.get("/goals").await.expect(200).text().contains("dir=\"rtl\""));

        let before = dump(&town.state.db).await;
        town.pass(TimeDelta::hours(1));
        let again = import_folder(&town, &sample).await.unwrap();
        assert_eq!((again.of(File::Places).added, again.of(File::Places).unchanged), (0, 37));
        assert!(again.0.iter().all(|(_, counts)| counts.added + counts.changed == 0), "{again}");
        assert_eq!(dump(&town.state.db).await, before);
    }

    async fn new_sites_get_a_number_and_a_secret_which_they_keep(town: Town) {
        import(&town, &small()).await.unwrap();
        let secrets = || async {
            let sql = "SELECT number, secret FROM sites ORDER BY number";
            let rows: Vec<(i64, String)> = server::reading!(&town.state.db, pool => sqlx::query_as(sql).fetch_all(pool).await).unwrap();
            rows
        };
        let before = secrets().await;
        assert_eq!(before.iter().map(|(number, _)| *number).collect::<Vec<_>>(), [1, 2, 3, 4]);
        assert!(before[2].1.len() == 43 && before[2].1 != before[3].1);
        let summary = import(&town, &with("sites.csv", SITES.replace("Torget 1", "Torget 2"))).await.unwrap();
        assert_eq!((summary.of(File::Sites).changed, summary.of(File::Sites).unchanged), (1, 1));
        assert_eq!(secrets().await, before);
    }

    async fn every_encoding_delimiter_and_line_end_says_the_same(town: Town) {
        import(&town, &small()).await.unwrap();
        let before = dump(&town.state.db).await;
        let marked = |text: &str| [b"\xEF\xBB\xBF", text.as_bytes()].concat();
        let western = |text: &str| text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect::<Vec<u8>>();
        let forms: [BTreeMap<_, _>; 4] = [
            with("sites.csv", marked(SITES)),
            with("sites.csv", western(SITES)),
            with("sites.csv", SITES.replace("key,name,address", " Key ; NAME;address").replace(',', ";").replace('\n', "\r\n\r\n")),
            with("sites.csv", "\n\naddress,key,name\n,,\nNäsgatan 12 , verkstan,\"Verkstaden på Näs\"\nTorget 1,bibblan,Biblioteket"),
        ];
        for files in forms {
            let summary = import(&town, &files).await.unwrap();
            assert_eq!(summary.of(File::Sites).unchanged, 2);
        }
        assert_eq!(dump(&town.state.db).await, before);
        let activities = town.state.db.imported_activities().await.unwrap();
        assert_eq!(activities[0].bring.get("sv"), Some("skor, \"hela\""));
    }

    async fn files_that_are_no_tables_are_refused(town: Town) {
        let cases: [(&[u8], &str); 9] = [
            (b"\xFF\xFEk\0e\0y\0", "sites.csv: the file is in UTF-16"),
            (b"\xFE\xFF\0k\0e\0y", "sites.csv: the file is in UTF-16"),
            (b"key,name,address\na,b\0,c\n", "sites.csv, line 2: there is a zero byte"),
            (b"\xEF\xBB\xBFkey,name,address\na,b,c\nd,\xE5,f\n", "sites.csv, line 3: the file begins as UTF-8"),
            (b"", "sites.csv, line 1: there is no header"),
            (b"Anna Ek;Ekgatan\nBo;Bogatan\n", "sites.csv, line 1: there is no header; expected a first line with key, name, address"),
            (b"key,name,address\r\n\r\na,\"b,c\r\nd,e,f\r\n", "sites.csv, line 3: a quotation mark has no partner"),
            (b"key,name\na,b\n", "sites.csv, line 1, column address: the column is missing"),
            (b"key,name,address,Name\na,b,c,d\n", "sites.csv, line 1, column name: the column stands there twice"),
        ];
        for (content, expected) in cases {
            assert_said(&said(&town, &with("sites.csv", content)).await, &[expected]);
        }
        // A header that is somebody's row must not be repeated.
        let said = said(&town, &with("sites.csv", "key,name,address,colour,Anna Ek\na,b,c,d,e\n")).await;
        assert_said(&said[..2], &[
            "sites.csv, line 1, column 4: \"colour\" is not a column of this file; expected key, name, address",
            "sites.csv, line 1, column 5: a text of 7 characters is not a column",
        ]);
    }

    async fn folders_without_a_known_file_or_with_a_misspelt_one_are_refused(town: Town) {
        assert!(matches!(import(&town, &BTreeMap::new()).await, Err(ImportError::NothingThere(_))));
        assert!(matches!(import_folder(&town, Path::new("/no/such/folder")).await, Err(ImportError::Unreadable(..))));
        assert_said(&said(&town, &with("participant.csv", PARTICIPANTS)).await, &["participant.csv: no file is called that; expected one of sites.csv, staff.csv"]);
    }

    async fn every_wrong_cell_is_named_with_its_line_and_column(town: Town) {
        let files: BTreeMap<_, _> = [
            ("sites.csv", "key,name,address\ns,,x\ns,Anna Ek,\n,a,b\nt,a,b,c\n\"u\nv\",a,b\ns|t,a,b\n".to_owned() + &"k".repeat(65) + ",a,b\n"),
            ("staff.csv", "key,name,role,language,sites\nv1,a,counsellor,sv,s\nv2,a,participant,tlh,\nv3,a,Anna Ek,,\nh1,a,supervisor,sv,s|nowhere\nh2,a,supervisor,sv,s|s\nc1,a,caseworker,en,\n".to_owned()),
            ("participants.csv", "key,name,alias,language,counsellor,stage,level,weekly_hours\nd1,a,,sv,c1,purple,hard,168.5\nc1,a,,sv,nobody,,,\nd2,".to_owned() + &"x".repeat(101) + ",,sv,v1,,,\"12,34\"\nd3,a,,sv,,blue,easy,19850101-1234\n"),
            ("activities.csv", "key,kind,pictogram,name_sv,name_en\na1,sports,rocket,,x\na2,language,speech,Språk,\n".to_owned()),
            ("occasions.csv", "key,activity,site,date,start,end,cancelled\no1,a1,s,2026-02-30,9:00,25:00,rain\no2,a9,s9,2026-11-23,12:00,12:00,\no3,a9,s9,23/11/2026,09.00,10:00,\no4,a2,s,1999-12-31,09:00,10:00,\no5,a2,s,2026-11-23,09:00,10:00,closed\no6,a2,s9,2026-11-23,09:00,10:00,closed\n".to_owned()),
            ("places.csv", "participant,occasion\nd1,o1\nd9,o9\nd3,o5\nd3,o5\nv1,o5\n".to_owned()),
        ]
        .map(|(name, text)| (name, text.into_bytes()))
        .into();
        let before = dump(&town.state.db).await;
        assert_said(&said(&town, &files).await, &[
            "sites.csv, line 2, column name: the cell is empty; expected the site's name",
            "sites.csv, line 3, column key: the key \"s\" stands in line 2 already",
            "sites.csv, line 3, column address: the cell is empty; expected street",
            "sites.csv, line 4, column key: the cell is empty; expected a key",
            "sites.csv, line 5: found 4 cells; expected 3",
            "sites.csv, line 6, column key: there is a line break",
            "sites.csv, line 8, column key: there is a “|”",
            "sites.csv, line 9, column key: found 65 characters; expected at most 64",
            "staff.csv, line 2, column sites: found sites of a counsellor",
            "staff.csv, line 3, column role: found \"participant\"; expected counsellor, supervisor, caseworker or administrator",
            "staff.csv, line 3, column language: found \"tlh\"; expected sv, sv-simple, en",
            "staff.csv, line 4, column role: found a text of 7 characters; expected",
            "staff.csv, line 4, column language: found an empty cell; expected",
            "staff.csv, line 5, column sites: there is no \"nowhere\"; expected a key from sites.csv",
            "staff.csv, line 6, column sites: the key \"s\" stands there twice",
            "participants.csv, line 2, column stage: found \"purple\"; expected red, orange, yellow, green or blue",
            "participants.csv, line 2, column level: found \"hard\"; expected very_easy, easy or ordinary",
            "participants.csv, line 2, column weekly_hours: found \"168.5\"; expected hours",
            "participants.csv, line 3, column key: the key \"c1\" stands in staff.csv too",
            "participants.csv, line 3, column counsellor: there is no \"nobody\"; expected a key from staff.csv",
            "participants.csv, line 4, column name: found 101 characters; expected at most 100",
            "participants.csv, line 4, column weekly_hours: found \"12,34\"; expected hours",
            "participants.csv, line 5, column weekly_hours: found a text of 13 characters; expected hours",
            "activities.csv, line 2, column kind: found \"sports\"; expected motivation, language, workplace",
            "activities.csv, line 2, column pictogram: found \"rocket\"; expected hammer, speech",
            "activities.csv, line 2, column name_sv: the cell is empty",
            "occasions.csv, line 2, column date: found \"2026-02-30\"; expected a date such as 2026-11-23",
            "occasions.csv, line 2, column start: found \"9:00\"; expected a time such as 09:00",
            "occasions.csv, line 2, column end: found \"25:00\"; expected a time such as 09:00",
            "occasions.csv, line 2, column cancelled: found \"rain\"; expected closed, no_leader, weather, system or other",
            "occasions.csv, line 3, column end: the end 12:00 is not after the start 12:00",
            "occasions.csv, line 4, column date: found \"23/11/2026\"",
            "occasions.csv, line 4, column start: found \"09.00\"",
            "occasions.csv, line 5, column date: found \"1999-12-31\"",
            "occasions.csv, line 7, column site: there is no \"s9\"; expected a key from sites.csv",
            "places.csv, line 3, column participant: there is no \"d9\"; expected a key from participants.csv",
            "places.csv, line 3, column occasion: there is no \"o9\"; expected a key from occasions.csv",
            "places.csv, line 5, column occasion: the same place stands in line 4 already",
            "places.csv, line 6, column participant: there is no \"v1\"; expected a key from participants.csv",
        ]);
        assert_eq!(dump(&town.state.db).await, before, "nothing is written");
    }

    async fn one_wrong_row_among_thousands_keeps_all_out(town: Town) {
        let mut participants = PARTICIPANTS.to_owned();
        for n in 3..3000 {
            writeln!(participants, "d{n},Someone {n},,sv,v1,orange,,20").unwrap();
        }
        let before = dump(&town.state.db).await;
        let said = said(&town, &with("participants.csv", participants + "d9999,Someone,,sv,h1,orange,,20\n")).await;
        assert_said(&said, &["participants.csv, line 3001, column counsellor: \"h1\" is a supervisor; expected the key of a counsellor"]);
        assert_eq!(dump(&town.state.db).await, before);
    }

    async fn only_the_first_two_hundred_problems_are_told_and_the_others_counted(town: Town) {
        let mut places = "participant,occasion\n".to_owned();
        (0..1000).for_each(|n| writeln!(places, "x{n},o1").unwrap());
        let error = import(&town, &with("places.csv", places)).await.unwrap_err().to_string();
        assert_eq!(error.lines().count(), 202);
        assert!(error.ends_with("and 800 more: 1000 to put right"), "{error}");
        assert!(!error.contains("Nadia") && !error.contains("Ingrid"));
    }

    async fn times_are_those_of_the_zone_on_its_days_of_change(town: Town) {
        let occasions = |rows: &str| with("occasions.csv", format!("key,activity,site,date,start,end\no1,trä,verkstan,2026-07-01,09:00,12:00\no2,trä,verkstan,2026-11-25,09:00,12:00\n{rows}"));
        let said = said(&town, &occasions("o3,trä,verkstan,2027-03-28,02:30,04:00\no4,trä,verkstan,2027-03-28,01:00,02:00\n")).await;
        assert_said(&said, &[
            "occasions.csv, line 4, column start: 02:30 does not exist on 2027-03-28 in Europe/Stockholm",
            "occasions.csv, line 5, column end: 02:00 does not exist on 2027-03-28 in Europe/Stockholm",
        ]);
        import(&town, &occasions("o3,trä,verkstan,2027-03-28,01:59,03:00\no4,trä,verkstan,2026-10-25,02:30,03:00\n")).await.unwrap();
        let all = town.state.db.imported_occasions().await.unwrap();
        let span = |key: &str| all.iter().find(|o| o.external_key.as_deref() == Some(key)).map(|o| (o.starts_at, o.ends_at)).unwrap();
        assert_eq!(span("o1").0, utc("2026-07-01T07:00:00Z"));
        assert_eq!(span("o2").0, utc("2026-11-25T08:00:00Z"));
        assert_eq!(span("o3"), (utc("2027-03-28T00:59:00Z"), utc("2027-03-28T01:00:00Z")));
        assert_eq!(span("o4"), (utc("2026-10-25T00:30:00Z"), utc("2026-10-25T02:00:00Z")), "the first of the doubled hour");
    }

    async fn a_changed_time_or_site_moves_the_occasion_and_moving_it_back_ends_that(town: Town) {
        import(&town, &small()).await.unwrap();
        let first = schedule(&town, "d1").await[0].clone();
        town.pass(TimeDelta::hours(1));
        let elsewhere = OCCASIONS.replace("o1,trä,verkstan,2026-11-24,09:00,12:00", "o1,trä,bibblan,2026-11-24,10:00,12:00");
        let summary = import(&town, &with("occasions.csv", &elsewhere)).await.unwrap();
        assert_eq!((summary.of(File::Occasions).changed, summary.of(File::Occasions).unchanged), (1, 1));
        let moved = schedule(&town, "d1").await[0].clone();
        assert_eq!((moved.id.clone(), moved.starts_at, moved.sequence), (first.id.clone(), utc("2026-11-24T09:00:00Z"), 1));
        assert_eq!((moved.moved_from_start, moved.moved_from_site.as_deref()), (Some(first.starts_at), Some("Verkstaden på Näs")));
        assert_eq!(moved.changed_at, town.now());

        let before = dump(&town.state.db).await;
        town.pass(TimeDelta::hours(1));
        import(&town, &with("occasions.csv", &elsewhere)).await.unwrap();
        assert_eq!(dump(&town.state.db).await, before);

        let later = elsewhere.replace("10:00", "11:00").replace("12:00,\no2", "12:00,weather\no2");
        import(&town, &with("occasions.csv", &later)).await.unwrap();
        let again = schedule(&town, "d1").await[0].clone();
        assert_eq!((again.moved_from_start, again.sequence), (Some(first.starts_at), 2), "from where it first was");
        assert_eq!(again.cancelled, Some(app::schedule::Cancelled::Weather));

        import(&town, &small()).await.unwrap();
        let back = schedule(&town, "d1").await[0].clone();
        assert_eq!((back.is_moved(), back.cancelled, back.sequence), (false, None, 3));
    }

    async fn rows_may_name_what_was_imported_before(town: Town) {
        import(&town, &small()).await.unwrap();
        let files = BTreeMap::from([
            ("places.csv", b"participant;occasion\nd2;o2\nd2;o1\n".to_vec()),
            ("participants.csv", "key,name,alias,language,counsellor\nd3,Conny,,sv,v1\n".into()),
        ]);
        let summary = import(&town, &files).await.unwrap();
        assert_eq!((summary.of(File::Places).added, summary.of(File::Places).unchanged), (1, 1));
        assert_eq!(schedule(&town, "d2").await.len(), 2);
        let taken = BTreeMap::from([("staff.csv", b"key,name,role,language\nd3,Conny,counsellor,sv\n".to_vec())]);
        assert_said(&said(&town, &taken).await, &["staff.csv, line 2, column key: the key \"d3\" belongs to a participant already"]);
        let taken = BTreeMap::from([("participants.csv", b"key,name,alias,language,counsellor\nv1,Ingrid,,sv,\n".to_vec())]);
        assert_said(&said(&town, &taken).await, &["participants.csv, line 2, column key: the key \"v1\" belongs to a counsellor already"]);
    }

    async fn what_is_left_out_stays_and_what_is_emptied_goes(town: Town) {
        import(&town, &small()).await.unwrap();
        let files = BTreeMap::from([
            ("participants.csv", "key,name,alias,language,counsellor,weekly_hours\nd2,Nadia Zaki,Lo Berg,en,v1,\n".into()),
            ("activities.csv", "key,kind,pictogram,name_sv,name_en,bring_sv\nträ,workplace,hammer,Trä,Wood,\n".into()),
        ]);
        import(&town, &files).await.unwrap();
        let people = town.state.db.imported_people().await.unwrap();
        let nadia = people.iter().find(|person| person.external_key.as_deref() == Some("d2")).unwrap();
        assert_eq!((nadia.stage.as_deref(), nadia.weekly_minutes), (Some("yellow"), None));
        assert_eq!(nadia.language, "sv", "hers to change, once she is here");
        let wood = town.state.db.imported_activities().await.unwrap().remove(0);
        assert_eq!((wood.name.get("sv"), wood.name.get("en"), wood.name.get("ar")), (Some("Trä"), Some("Wood"), Some("ورشة النجارة")));
        assert!(wood.bring.is_empty());
    }

    async fn a_protection_ends_only_when_the_file_says_so(town: Town) {
        import(&town, &small()).await.unwrap();
        let unprotected = |alias: &str| with("participants.csv", PARTICIPANTS.replace("Lo Berg", alias));
        assert_said(&said(&town, &unprotected("")).await, &["participants.csv, line 3, column alias: the cell is empty, but this identity is protected"]);
        let alias = || async {
            let people = town.state.db.imported_people().await.unwrap();
            people.into_iter().find(|person| person.external_key.as_deref() == Some("d2")).unwrap().alias
        };
        assert_eq!(alias().await.as_deref(), Some("Lo Berg"));
        import(&town, &unprotected("-")).await.unwrap();
        assert_eq!(alias().await, None);
        import(&town, &unprotected("-")).await.unwrap();
    }

    async fn a_supervisor_leads_where_her_row_says_and_nowhere_else(town: Town) {
        import(&town, &small()).await.unwrap();
        let leads = || async {
            let asa = person(&town, "h1").await;
            town.state.db.supervision().await.unwrap().into_iter().filter(|(who, _)| *who == asa).count()
        };
        assert_eq!(leads().await, 2);
        let summary = import(&town, &with("staff.csv", STAFF.replace("verkstan|bibblan", "bibblan"))).await.unwrap();
        assert_eq!((leads().await, summary.of(File::Staff).changed), (1, 1));
        let no_column = "key,name,role,language\nh1,Åsa Nordlund,supervisor,sv\nv1,Ingrid Sjödin,counsellor,sv\n";
        import(&town, &with("staff.csv", no_column)).await.unwrap();
        assert_eq!(leads().await, 1);
        import(&town, &with("staff.csv", no_column.replace("supervisor", "caseworker"))).await.unwrap();
        assert_eq!(leads().await, 0);
    }

    async fn a_whole_town_of_ten_thousand_is_imported_and_then_unchanged(town: Town) {
        let mut participants = "key,name,alias,language,counsellor\n".to_owned();
        let mut occasions = "key,activity,site,date,start,end\n".to_owned();
        let mut places = "participant,occasion\n".to_owned();
        for n in 0..10_000 {
            writeln!(participants, "d{n},Someone {n},,sv,v1").unwrap();
            (0..5).for_each(|day| writeln!(places, "d{n},o{}", (n % 100) * 5 + day).unwrap());
        }
        for n in 0..500 {
            writeln!(occasions, "o{n},trä,verkstan,2026-11-{},09:00,12:00", 23 + n % 5).unwrap();
        }
        let mut files = small();
        files.extend([("participants.csv", participants.into()), ("occasions.csv", occasions.into()), ("places.csv", places.into())]);
        let summary = import(&town, &files).await.unwrap();
        assert_eq!((summary.of(File::Participants).added, summary.of(File::Places).added), (10_000, 50_000));
        assert_eq!(schedule(&town, "d777").await.len(), 5);
        let again = import(&town, &files).await.unwrap();
        assert_eq!((again.of(File::Participants).unchanged, again.of(File::Places).unchanged), (10_000, 50_000));
    }

    async fn the_command_ends_with_1_and_says_why(town: Town) {
        // `cargo xtask test` gives the program; without it there is no command to try.
        let Ok(steg) = std::env::var("STEG_TEST_BIN") else { return };
        let folder = tempfile::tempdir().unwrap();
        let run = || std::process::Command::new(&steg).arg("import").arg(folder.path()).current_dir(folder.path())
            .env("DATABASE_URL", &town.scratch.url).output().unwrap();
        for (name, content) in with("sites.csv", SITES.replace("Torget 1", "")) {
            std::fs::write(folder.path().join(name), content).unwrap();
        }
        let refused = run();
        let said = String::from_utf8_lossy(&refused.stderr).into_owned();
        assert_eq!(refused.status.code(), Some(1));
        assert!(said.contains("sites.csv, line 3, column address: the cell is empty"), "{said}");
        std::fs::write(folder.path().join("sites.csv"), SITES).unwrap();
        let done = run();
        assert_eq!(done.status.code(), Some(0));
        assert!(String::from_utf8_lossy(&done.stdout).contains("places.csv: 3 added, 0 changed, 0 unchanged"));
    }
}

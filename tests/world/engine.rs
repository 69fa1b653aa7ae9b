//! A database of its own for each test, on either engine.

use server::store::Db;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// A database that nobody else uses, opened.
pub struct Scratch {
    pub db: Db,
    pub url: String,
    _place: Place,
}

/// Where a database can be: nothing is there yet.
pub struct Place {
    pub url: String,
    /// Keeps the files alive.
    _folder: Option<tempfile::TempDir>,
}

impl Scratch {
    pub async fn open(engine: Engine) -> Self {
        let place = Self::empty(engine).await;
        let db = Db::open(&place.url).await.expect("the database opens");
        Self { db, url: place.url.clone(), _place: place }
    }

    /// A place for a database of its own, for tests of the opening itself.
    pub async fn empty(engine: Engine) -> Place {
        match engine {
            Engine::Sqlite => {
                let folder = tempfile::tempdir().expect("a temporary folder");
                Place { url: format!("sqlite:{}/steg.db", folder.path().display()), _folder: Some(folder) }
            }
            Engine::Postgres => Place { url: fresh_postgres().await, _folder: None },
        }
    }
}

/// A new, empty database on the test run's cluster.
async fn fresh_postgres() -> String {
    use sqlx::Connection as _;
    let cluster = std::env::var("STEG_TEST_POSTGRES")
        .expect("STEG_TEST_POSTGRES names a PostgreSQL cluster: run the tests with `cargo xtask test`");
    let name = format!("t{}", crate::town::fresh_id().replace('-', ""));
    let mut connection = sqlx::PgConnection::connect(&cluster).await.expect("the cluster answers");
    sqlx::query(sqlx::AssertSqlSafe(format!("CREATE DATABASE {name}")))
        .execute(&mut connection)
        .await
        .expect("a database");
    let (server, _) = cluster.rsplit_once('/').expect("an address with a database");
    format!("{server}/{name}")
}

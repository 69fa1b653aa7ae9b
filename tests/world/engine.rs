//! A database of its own for each test, on either engine.

use server::store::Db;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// A database that nobody else uses; what keeps its files alive; its address.
pub struct Scratch {
    pub db: Db,
    pub url: String,
    _folder: Option<tempfile::TempDir>,
}

impl Scratch {
    pub async fn open(engine: Engine) -> Self {
        match engine {
            Engine::Sqlite => {
                let folder = tempfile::tempdir().expect("a temporary folder");
                let url = format!("sqlite:{}/steg.db", folder.path().display());
                let db = Db::open(&url).await.expect("SQLite opens");
                Self { db, url, _folder: Some(folder) }
            }
            Engine::Postgres => {
                let url = fresh_postgres().await;
                let db = Db::open(&url).await.expect("PostgreSQL opens");
                Self { db, url, _folder: None }
            }
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

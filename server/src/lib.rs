//! What the municipality trusts: who may do what, the record, and the clock.

pub mod account;
pub mod checkin;
pub mod clock;
pub mod demo;
pub mod door;
mod goals;
pub mod http;
pub mod limits;
mod messages;
mod records;
pub mod settings;
mod setup;
pub mod sign_in;
pub mod state;
pub mod store;

/// Serves until the process is told to stop.
pub async fn serve(settings: settings::Settings) -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::bind(settings.listen).await?;
    let db = store::Db::open(&settings.database_url).await.map_err(std::io::Error::other)?;
    let programme = app::programme::Programme::parse(include_str!("../programmes/eskilstuna.toml"))
        .map_err(std::io::Error::other)?;
    let state = state::State::new(
        db,
        std::sync::Arc::new(clock::SystemClock),
        std::sync::Arc::new(clock::SystemChance),
        settings,
        programme,
        false,
    );
    axum::serve(listener, http::router(state)).await
}

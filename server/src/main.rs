//! The command `steg`.

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    Ok(server::serve(server::settings::Settings::default()).await?)
}

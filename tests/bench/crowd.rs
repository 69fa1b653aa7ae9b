//! After hours without network, everybody's phone sends at once what it kept.

use crate::{Server, load, phone};
use anyhow::{Context as _, Result, ensure};
use server::site_code::SiteKey;
use std::{
    collections::HashMap,
    sync::Arc,
    time::{Duration, Instant},
};
use tests::wire::{self, Wire};
use tokio::{sync::Semaphore, task::JoinSet};

pub const PHONES: u16 = 10_000;
const ENTRIES: u64 = 5;
/// The bar is a minute; a phone that has no answer after three is one that was refused for good.
const PATIENCE: Duration = Duration::from_mins(3);

/// What became of one phone's entries.
#[derive(Default)]
struct Drained {
    recorded: usize,
    /// How often it was told to come back later, or found no connection.
    asked_again: u32,
    refused: Vec<String>,
}

/// Signs everybody in, then lets all of them send at the same moment.
pub async fn drain(name: &str, server: &Server, keys: &HashMap<String, SiteKey>) -> Result<()> {
    let cookies = sign_everybody_in(server).await?;
    let fallback = keys.values().next().context("a site")?;
    let mut bodies = Vec::with_capacity(cookies.len());
    for (number, person) in (0_u64..).zip(server.participants()) {
        let key = person.occasion_now.as_ref().and_then(|now| keys.get(&now.site)).unwrap_or(fallback);
        bodies.push(kept(key, number));
    }
    let began = Instant::now();
    let mut phones = JoinSet::new();
    for (cookie, body) in cookies.into_iter().zip(bodies) {
        phones.spawn(send(server.address().to_owned(), wire::post_json("/api/v1/check-ins", &cookie, &body)));
    }
    let (mut all, mut asked_again) = (0, 0);
    while let Some(drained) = phones.join_next().await {
        let drained = drained??;
        ensure!(drained.refused.is_empty(), "refused for good: {}", drained.refused.join(" "));
        all += drained.recorded;
        asked_again += drained.asked_again;
    }
    let expected = usize::from(PHONES) * usize::try_from(ENTRIES)?;
    ensure!(all == expected, "{all} of {expected} check-ins were recorded");
    println!("crowd_{name}_drained: {:.1} s", began.elapsed().as_secs_f64());
    println!("crowd_{name}_asked_again: {asked_again} times");
    Ok(())
}

/// Five check-ins in and out, scanned an hour ago and sent now, as one phone keeps them.
fn kept(key: &SiteKey, number: u64) -> String {
    let items: Vec<String> = (0..ENTRIES)
        .map(|entry| {
            let at = phone::now() - chrono::TimeDelta::minutes(60 - 10 * i64::try_from(entry).unwrap_or(0));
            phone::item(key, at, number * ENTRIES + entry, if entry % 2 == 0 { "in" } else { "out" })
        })
        .collect();
    format!(r#"{{"check_ins":[{}]}}"#, items.join(","))
}

async fn sign_everybody_in(server: &Server) -> Result<Vec<String>> {
    let at_once = Arc::new(Semaphore::new(64));
    let mut cookies = Vec::new();
    for person in server.participants() {
        let (address, at_once) = (person.sign_in.clone(), at_once.clone());
        cookies.push(tokio::spawn(async move {
            let _one_of_them = at_once.acquire().await?;
            load::sign_in(&address).await
        }));
    }
    let mut signed_in = Vec::with_capacity(cookies.len());
    for cookie in cookies {
        signed_in.push(cookie.await??);
    }
    Ok(signed_in)
}

/// As the phone's queue does: whoever is told to wait waits, and sends the same again.
async fn send(address: String, request: Vec<u8>) -> Result<Drained> {
    let (until, mut drained) = (Instant::now() + PATIENCE, Drained::default());
    while Instant::now() < until {
        let reply = match Wire::connect(&address).await {
            Ok(mut wire) => wire.ask(&request).await,
            Err(error) => Err(error),
        };
        match reply {
            Ok(reply) if reply.status == 200 => {
                let answer: serde_json::Value = serde_json::from_str(&reply.body)?;
                for result in answer["results"].as_array().context("results")? {
                    match result["status"].as_str() {
                        Some("recorded" | "needs_confirmation") => drained.recorded += 1,
                        _ => drained.refused.push(result.to_string()),
                    }
                }
                return Ok(drained);
            }
            Ok(reply) if matches!(reply.status, 429 | 503) => {
                let wait = reply.retry_after.context("no Retry-After")?;
                tokio::time::sleep(Duration::from_secs(wait.into())).await;
            }
            Ok(reply) => {
                drained.refused.push(format!("{} {}", reply.status, reply.body));
                return Ok(drained);
            }
            Err(_) => tokio::time::sleep(Duration::from_secs(1)).await,
        }
        drained.asked_again += 1;
    }
    drained.refused.push("no answer".to_owned());
    Ok(drained)
}

//! The server's clock jumping by a day, either way, under phones and screens whose clocks are right.

use crate::{
    Torture,
    fault::{self, Fault},
    phones::{Crowd, Item, Shared, locked, send_one},
    record,
    rounds::until,
    server::Server,
    world::{Home, World, now},
};
use anyhow::{Context as _, Result, ensure};
use serde_json::Value;
use std::{process::Command, sync::Arc, time::Duration};
use tests::wire::Wire;

const DAY: i64 = 24 * 3600;

struct Skewed {
    world: Arc<World>,
    home: Home,
    ledger: Shared,
    fault: Fault,
    server: Server,
}

/// What happened: check-ins recorded, and refusals for the time being.
pub async fn run(torture: &Torture, world: &Arc<World>, jumps: usize) -> Result<(usize, usize)> {
    let home = world.home(&torture.folder.join("home")).await?;
    let fault = Fault::new(&torture.folder.join("control"))?;
    let mut environment = vec![("DATABASE_URL", home.url.clone())];
    environment.extend(fault::environment(&torture.shim, &home.folder, &fault)?);
    let mut command = Command::new(&torture.steg);
    command.arg("serve");
    let server = Server::start(command, &home.folder, &environment)?;
    let mut skewed = Skewed { world: world.clone(), home, ledger: Shared::default(), fault, server };
    locked(&skewed.ledger).lenient = true;
    skewed.one_phone().await?;
    skewed.crowd(torture, jumps).await?;
    let ledger = locked(&skewed.ledger);
    Ok((ledger.acknowledged.len(), ledger.refused))
}

impl Skewed {
    fn make(&self) -> Item {
        locked(&self.ledger).make(&self.world, 0, now())
    }

    async fn send(&self, wire: &mut Wire, item: &Item) -> Result<Value> {
        let reply = send_one(wire, &self.world, &self.ledger, item).await.context("the server is gone")?;
        let body: Value = serde_json::from_str(&reply.body).unwrap_or_default();
        Ok(body["results"][0].clone())
    }

    /// Each case by itself.
    async fn one_phone(&mut self) -> Result<()> {
        let mut wire = Wire::connect(&self.server.address).await?;
        let in_time = self.make();
        let first = self.send(&mut wire, &in_time).await?;
        ensure!(first["status"] == "recorded" && first["reason"].is_null(), "in time: {first}");

        self.fault.clock(DAY)?;
        let again = self.send(&mut wire, &in_time).await?;
        ensure!(again == first, "the same check-in a day later: {again}, not {first}");
        let late = self.make();
        let said = self.send(&mut wire, &late).await?;
        ensure!(said["status"] == "needs_confirmation", "a code of yesterday: {said}");

        self.fault.clock(-DAY)?;
        let again = self.send(&mut wire, &in_time).await?;
        ensure!(again == first, "the same check-in a day earlier: {again}, not {first}");
        // More than the wrong codes one may send: a code that is right is taken all the same, once the clock is.
        // They are "rejected", or not looked at (429).
        let early: Vec<Item> = (0..15).map(|_| self.make()).collect();
        for item in &early {
            let said = self.send(&mut wire, item).await?;
            ensure!(
                ["recorded", "needs_confirmation"].iter().all(|word| said["status"] != *word),
                "a code of tomorrow: {said}"
            );
        }

        self.fault.clock(0)?;
        for item in &early {
            let said = self.send(&mut wire, item).await?;
            ensure!(said["status"] == "recorded", "the clock is right again: {said}");
        }
        let rows = record::rows(&self.home).await?;
        for (item, evidence) in [(&in_time, "site_code"), (&late, "site_code_later")] {
            let id = item.json["id"].as_str().unwrap_or_default();
            let row = rows.get(id).with_context(|| format!("{id} is missing"))?;
            ensure!(row.evidence == evidence, "{id} counts as {}, not {evidence}", row.evidence);
            ensure!(row.at == item.at.timestamp_millis(), "{id} is not at the moment of its code");
        }
        Ok(())
    }

    /// All phones at once, the clock jumping under them; afterwards each check-in is there exactly once.
    async fn crowd(&mut self, torture: &Torture, jumps: usize) -> Result<()> {
        let mut chance = torture.chance();
        let crowd = Crowd::gather(&self.world, self.world.phones.len(), &self.server.address, &self.ledger, true);
        for _ in 0..jumps {
            self.fault.clock([-DAY, 0, DAY][chance.below(3)])?;
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        self.fault.clock(0)?;
        let goal = locked(&self.ledger).acknowledged.len() + 100;
        until(&self.ledger, &mut self.server, goal).await?;
        crowd.leave().await;
        let everyone = self.world.phones.len();
        Crowd::gather(&self.world, everyone, &self.server.address, &self.ledger, false).done().await;
        let ledger = locked(&self.ledger).clone();
        let findings = record::check(torture, &self.home, &self.world, &ledger, true).await?;
        ensure!(findings.is_empty(), "{}", findings.text());
        Ok(())
    }
}

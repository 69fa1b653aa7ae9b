//! A full or broken disk: at each write and at each sync, once and for a while.

use crate::{
    Torture,
    fault::{self, Calls, Error, Fault},
    phones::{Crowd, Shared, locked, send_one},
    record,
    rounds::until,
    server::Server,
    world::{Home, World, now},
};
use anyhow::{Context as _, Result, ensure};
use std::{
    process::Command,
    sync::Arc,
    time::{Duration, Instant},
};
use tests::wire::Wire;

/// Phones that send at the same time: few, so that the n-th call is often that of a single check-in.
const PHONES: usize = 8;
/// After so many faults the power is cut as well.
const TOGETHER: u32 = 8;
/// "Until further notice".
const LONG: i64 = 1 << 40;
/// A single check-in on an idle server costs no more than this.
const SYNCS: i64 = 2;

/// What happened.
#[derive(Default)]
pub struct Tally {
    pub faults: u32,
    pub failed: i64,
    pub busy: usize,
    pub acknowledged: usize,
    pub cuts: u32,
}

struct Disk<'a> {
    torture: &'a Torture,
    world: Arc<World>,
    home: Home,
    ledger: Shared,
    fault: Fault,
}

impl<'a> Disk<'a> {
    async fn new(torture: &'a Torture, world: &Arc<World>) -> Result<Self> {
        let home = world.home(&torture.folder.join("home")).await?;
        fault::all_is_durable(&home.folder)?;
        let fault = Fault::new(&torture.folder.join("control"))?;
        Ok(Self { torture, world: world.clone(), home, ledger: Shared::default(), fault })
    }

    fn start(&self) -> Result<Server> {
        let mut environment = vec![("DATABASE_URL", self.home.url.clone())];
        environment.extend(fault::environment(&self.torture.shim, &self.home.folder, &self.fault)?);
        let mut command = Command::new(&self.torture.steg);
        command.arg("serve");
        Server::start(command, &self.home.folder, &environment)
    }

    async fn check(&self, all: bool) -> Result<()> {
        let ledger = locked(&self.ledger).clone();
        let findings = record::check(self.torture, &self.home, &self.world, &ledger, all).await?;
        ensure!(findings.is_empty(), "{}", findings.text());
        Ok(())
    }

    /// One fault, with phones sending all the time; the disk is well afterwards, and the server goes on.
    async fn one(&self, server: &mut Server, calls: Calls, error: Error, passing: i64, failing: i64) -> Result<()> {
        let crowd = Crowd::gather(&self.world, PHONES, &server.address, &self.ledger, true);
        let (failed, busy) = (self.fault.failed()?, locked(&self.ledger).busy);
        self.fault.fail(calls, error, passing, failing)?;
        let began = Instant::now();
        // Until it has failed, and where it goes on failing until phones have been told so.
        while self.fault.failed()? == failed || (failing == LONG && locked(&self.ledger).busy < busy + 3) {
            ensure!(!server.has_ended(), "the server ended by itself: {}", server.said());
            ensure!(began.elapsed() < Duration::from_mins(1), "nothing fails: {}", server.said());
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        self.fault.well()?;
        let goal = locked(&self.ledger).acknowledged.len() + 5;
        until(&self.ledger, server, goal).await?;
        crowd.leave().await;
        self.check(false).await
    }
}

/// An error at each of the first `calls` writes and syncs.
pub async fn run(torture: &Torture, world: &Arc<World>, calls: i64) -> Result<Tally> {
    let disk = Disk::new(torture, world).await?;
    disk.fault.keep()?;
    let mut chance = torture.chance();
    let mut tally = Tally::default();
    let mut server = disk.start()?;
    for passing in 0..calls {
        for (which, error) in
            [(Calls::Writes, Error::Full), (Calls::Writes, Error::Broken), (Calls::Syncs, Error::Broken)]
        {
            for failing in [1, LONG] {
                let what = || {
                    let times = if failing == 1 { "once" } else { "for a while" };
                    format!("{error:?} at {which:?} {} {times}, after {} faults", passing + 1, tally.faults)
                };
                disk.one(&mut server, which, error, passing, failing).await.with_context(what)?;
                tally.faults += 1;
                if tally.faults.is_multiple_of(TOGETHER) {
                    server.kill()?;
                    fault::cut_power(&disk.home.folder, &mut chance)?;
                    tally.cuts += 1;
                    server = disk.start()?;
                    disk.check(false)
                        .await
                        .with_context(|| format!("the power was cut after {} faults", tally.faults))?;
                }
            }
        }
    }
    Crowd::gather(&disk.world, disk.world.phones.len(), &server.address, &disk.ledger, false).done().await;
    disk.check(true).await?;
    let ledger = locked(&disk.ledger);
    tally.failed = disk.fault.failed()?;
    (tally.busy, tally.acknowledged) = (ledger.busy, ledger.acknowledged.len());
    Ok(tally)
}

/// Syncs and writes of one check-in on an idle server: what nine of ten need at most. The tenth may meet what the server
/// does by itself now and then, as making the log's file.
pub async fn cost(torture: &Torture, world: &Arc<World>) -> Result<(i64, i64)> {
    let disk = Disk::new(torture, world).await?;
    let server = disk.start()?;
    let mut wire = Wire::connect(&server.address).await?;
    let (mut syncs, mut writes) = (Vec::new(), Vec::new());
    for person in 0..disk.world.people.len() {
        let before = (disk.fault.syncs()?, disk.fault.writes()?);
        let item = locked(&disk.ledger).make(&disk.world, person, now());
        send_one(&mut wire, &disk.world, &disk.ledger, &item).await.context("no answer")?;
        syncs.push(disk.fault.syncs()? - before.0);
        writes.push(disk.fault.writes()? - before.1);
    }
    disk.check(true).await?;
    ensure!(syncs.iter().all(|syncs| *syncs >= 1), "a check-in was acknowledged without a sync");
    let nine_of_ten = |mut counts: Vec<i64>| {
        counts.sort_unstable();
        counts.get(counts.len() * 9 / 10).copied().unwrap_or_default()
    };
    let (syncs, writes) = (nine_of_ten(syncs), nine_of_ten(writes));
    ensure!(syncs <= SYNCS, "a check-in on an idle server costs {syncs} syncs");
    Ok((syncs, writes))
}

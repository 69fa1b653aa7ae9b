//! What each step of `cargo xtask test` does.

use crate::{
    demo::{self, TOGETHER},
    engines::{Engine, find_firefox},
    licences,
    postgres::{Cluster, Durable},
    run::run,
    setup, site, torture,
    wasm::{ALONE, ENTRIES, TARGET},
    webdriver::{Driver, find_chromium},
    workspace::Workspace,
};
use anyhow::Result;
use clap::ValueEnum;
use std::process::Command;

/// The steps, in the order they run: what is quick, or needed by others, first.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Step {
    Setup,
    Fmt,
    Licences,
    Site,
    Clippy,
    Unit,
    Build,
    Store,
    Locales,
    Http,
    Torture,
    Browser,
}

impl Step {
    pub const ALL: [Self; 12] = [
        Self::Setup,
        Self::Fmt,
        Self::Licences,
        Self::Site,
        Self::Clippy,
        Self::Unit,
        Self::Build,
        Self::Store,
        Self::Locales,
        Self::Http,
        Self::Torture,
        Self::Browser,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Self::Setup => "setup",
            Self::Fmt => "fmt",
            Self::Licences => "licences",
            Self::Site => "site",
            Self::Clippy => "clippy",
            Self::Unit => "unit",
            Self::Build => "build",
            Self::Store => "store",
            Self::Locales => "locales",
            Self::Http => "http",
            Self::Torture => "torture",
            Self::Browser => "browser",
        }
    }

    pub fn about(self) -> &'static str {
        match self {
            Self::Setup => "install what is missing, or name it",
            Self::Fmt => "the code is formatted",
            Self::Licences => "deny.toml allows every package",
            Self::Site => "compile the islands and modules, assemble site/",
            Self::Clippy => "no warnings, on the server and in the browser",
            Self::Unit => "rules by themselves",
            Self::Build => "the server's binary",
            Self::Store => "every statement, on both engines",
            Self::Locales => "every message, in every language",
            Self::Http => "every address, for every role, on both engines",
            Self::Torture => "killed, without power, on a bad disk: nothing is lost",
            Self::Browser => "the app in Chromium, and checking in on WebKit and Firefox",
        }
    }
}

/// One run of some steps, and what they share; all of it ends when this is dropped.
pub struct Session<'a> {
    workspace: &'a Workspace,
    filter: &'a [String],
    postgres: Option<Cluster>,
    /// What could not be tested here, and why.
    untested: Vec<String>,
}

impl<'a> Session<'a> {
    /// `filter` goes to every test program.
    pub fn new(workspace: &'a Workspace, filter: &'a [String]) -> Self {
        Self { workspace, filter, postgres: None, untested: vec![] }
    }

    /// What could not be tested here, and why: one sentence each.
    pub fn untested(&self) -> &[String] {
        &self.untested
    }

    /// # Errors
    /// When the step fails, or something it needs cannot be had.
    pub fn run(&mut self, step: Step) -> Result<()> {
        match step {
            Step::Setup => setup::all(self.workspace),
            Step::Fmt => run(&mut self.workspace.cargo(&["fmt", "--all", "--check"])),
            Step::Licences => licences::check(self.workspace),
            Step::Site => site::build(self.workspace),
            Step::Clippy => self.clippy(),
            Step::Unit => self.unit(),
            Step::Build => self.needs_site().and_then(|()| demo::steg(self.workspace, false)).map(drop),
            Step::Store => self.store(),
            Step::Locales => self.tests("locales", &[], |_| ()),
            Step::Http => self.http(),
            Step::Torture => torture::torture(self.workspace, &torture::Options::short()),
            Step::Browser => self.browser(),
        }
    }

    /// The server cannot be compiled without a site. In the whole run it is there; a step alone is quicker with the
    /// site as it is.
    fn needs_site(&self) -> Result<()> {
        if self.workspace.site().join("version").exists() { Ok(()) } else { site::build(self.workspace) }
    }

    fn clippy(&self) -> Result<()> {
        const STRICT: [&str; 3] = ["--", "-D", "warnings"];
        self.needs_site()?;
        let mut host = self.workspace.cargo(&["clippy", "--locked", "--workspace", "--exclude", "frontend"]);
        run(host.arg("--all-targets").args(STRICT))?;
        for entry in ENTRIES {
            let mut browser = self.workspace.cargo(&["clippy", "--locked", "-p", "frontend", "--target", TARGET]);
            run(browser.args(["--no-default-features", "--features", entry]).args(STRICT))?;
        }
        for package in ALONE {
            let mut browser = self.workspace.cargo(&["clippy", "--locked", "-p", package, "--target", TARGET]);
            run(browser.args(STRICT))?;
        }
        Ok(())
    }

    fn unit(&self) -> Result<()> {
        self.needs_site()?;
        let mut rules = self.workspace.cargo(&["test", "--locked", "-p", "app", "--features", "app/ssr", "--lib"]);
        run(rules.args(TOGETHER).arg("--").args(self.filter))?;
        for package in ALONE {
            run(self.workspace.cargo(&["test", "--locked", "-p", package, "--"]).args(self.filter))?;
        }
        run(self.workspace.cargo(&["test", "--locked", "-p", "xtask", "--"]).args(self.filter))
    }

    fn store(&mut self) -> Result<()> {
        let postgres = self.postgres()?;
        self.tests("store", &[], |cargo| {
            cargo.env("STEG_TEST_POSTGRES", postgres);
        })
    }

    fn http(&mut self) -> Result<()> {
        self.needs_site()?;
        let steg = demo::steg(self.workspace, false)?;
        let postgres = self.postgres()?;
        self.tests("http", &[], |cargo| {
            cargo.env("STEG_TEST_POSTGRES", postgres).env("STEG_TEST_BIN", steg);
        })
    }

    fn browser(&mut self) -> Result<()> {
        self.needs_site()?;
        let axe = setup::axe(self.workspace)?;
        let chromium = find_chromium()?;
        let steg = demo::steg(self.workspace, false)?;
        let postgres = self.postgres()?;
        let driver = Driver::chromium()?;
        let (mut drivers, mut skipped) = (vec![], vec![]);
        for engine in Engine::ALL {
            match engine.driver() {
                Ok(driver) => drivers.push((engine, driver)),
                Err(error) => {
                    println!("!! Not tested: {}. {error:#}", engine.name());
                    self.untested.push(format!("{}. {error:#}", engine.name()));
                    skipped.extend(["--skip", engine.tests()]);
                }
            }
        }
        self.tests("browser", &skipped, |cargo| {
            cargo.env("STEG_TEST_POSTGRES", postgres).env("STEG_TEST_BIN", steg).env("STEG_TEST_AXE", axe);
            cargo.env("STEG_TEST_WEBDRIVER", &driver.url).env("STEG_TEST_CHROMIUM", chromium);
            for (engine, driver) in &drivers {
                match engine {
                    Engine::WebKit => cargo.env("STEG_TEST_WEBKIT_DRIVER", &driver.url),
                    Engine::Firefox => cargo.env("STEG_TEST_FIREFOX_DRIVER", &driver.url),
                };
            }
            if let Ok(firefox) = find_firefox() {
                cargo.env("STEG_TEST_FIREFOX", firefox);
            }
        })
    }

    /// Runs one test program of `tests/`, with these arguments and what it must know in its environment.
    fn tests(&self, name: &str, more: &[&str], know: impl FnOnce(&mut Command)) -> Result<()> {
        self.needs_site()?;
        let mut cargo = self.workspace.cargo(&["test", "--locked", "--test", name]);
        know(&mut cargo);
        run(cargo.args(TOGETHER).arg("--").args(more).args(self.filter))
    }

    fn postgres(&mut self) -> Result<String> {
        let cluster = match self.postgres.take() {
            Some(cluster) => cluster,
            None => Cluster::start(Durable::No)?,
        };
        Ok(self.postgres.insert(cluster).url.clone())
    }
}

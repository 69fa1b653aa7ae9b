//! The engines beside Chromium: tested where they can be had, named where they cannot.

use crate::{
    run::run,
    setup::{INSTALL_HINT, Need, packages},
    webdriver::{Driver, find},
    workspace::{cargo_path, in_path, is_program},
};
use anyhow::{Context, Result};
use std::{env, fs, path::PathBuf, process::Command};

/// Debian has none; it is built once, and kept for the next run. Only a tool: no part of Steg.
const GECKODRIVER: &str = "0.37.1";

const WEBKIT: [Need; 2] = [
    Need { packages: &["webkit2gtk-driver"], is_there: || in_path(&["WebKitWebDriver"]).is_some() },
    Need {
        packages: &["xvfb", "xauth"],
        is_there: || in_path(&["xvfb-run"]).is_some() && in_path(&["xauth"]).is_some(),
    },
];
const FIREFOX: [Need; 1] = [Need { packages: &["firefox-esr"], is_there: || find_firefox().is_ok() }];

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// `WebKitGTK`, on a screen that nobody sees: the nearest thing to an iPhone that a test machine has.
    WebKit,
    Firefox,
}

impl Engine {
    pub const ALL: [Self; 2] = [Self::WebKit, Self::Firefox];

    pub fn name(self) -> &'static str {
        match self {
            Self::WebKit => "WebKit",
            Self::Firefox => "Firefox",
        }
    }

    /// What the names of its tests begin with.
    pub fn tests(self) -> &'static str {
        match self {
            Self::WebKit => "engines::on_webkit_",
            Self::Firefox => "engines::on_firefox_",
        }
    }

    /// Installs what it needs and does not find.
    ///
    /// # Errors
    /// When something is missing and cannot be had from here.
    pub fn install(self) -> Result<()> {
        match self {
            Self::WebKit => packages(&WEBKIT),
            Self::Firefox => packages(&FIREFOX).and_then(|()| build_geckodriver()),
        }
    }

    /// # Errors
    /// When something it needs is not installed, or its driver does not start.
    pub fn driver(self) -> Result<Driver> {
        match self {
            Self::WebKit => {
                if let Some(need) = WEBKIT.iter().find(|need| !(need.is_there)()) {
                    anyhow::bail!("This is not installed. {INSTALL_HINT}: {}", need.packages.join(" "));
                }
                let mut command = Command::new("xvfb-run");
                command.args(["-a", "WebKitWebDriver"]);
                Driver::start("WebKitWebDriver", command)
            }
            Self::Firefox => {
                find_firefox()?;
                Driver::start("geckodriver", Command::new(find_geckodriver()?))
            }
        }
    }
}

/// # Errors
/// With what to install, when there is none.
pub fn find_firefox() -> Result<PathBuf> {
    find("STEG_TEST_FIREFOX", &["firefox-esr", "firefox"], &[])
        .with_context(|| format!("Firefox is not installed. {INSTALL_HINT}: firefox-esr"))
}

fn find_geckodriver() -> Result<PathBuf> {
    let built = geckodriver_folder()?.join("bin/geckodriver");
    let found = in_path(&["geckodriver"]).or_else(|| Some(built).filter(|file| is_program(file)));
    found.context("geckodriver is not installed. Run `cargo xtask setup`, which builds it.")
}

/// Outside of the clone, so that the next clone finds it.
fn geckodriver_folder() -> Result<PathBuf> {
    let cache = env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let cache = cache.or_else(|| Some(PathBuf::from(env::var_os("HOME")?).join(".cache")));
    let cache = cache.context("There is no folder for a built geckodriver: HOME is not set.")?;
    Ok(cache.join("steg").join(format!("geckodriver-{GECKODRIVER}")))
}

/// Without optimising: it passes messages on, and is built in half the time.
fn build_geckodriver() -> Result<()> {
    if find_geckodriver().is_ok() {
        return Ok(());
    }
    let folder = geckodriver_folder()?;
    fs::create_dir_all(&folder).with_context(|| format!("Could not make {}.", folder.display()))?;
    println!("Building geckodriver {GECKODRIVER}, once, in {}", folder.display());
    // In a target folder of its own, and away from the settings of this workspace.
    let mut cargo = Command::new(cargo_path());
    cargo.args(["install", "geckodriver", "--locked", "--debug", "--quiet", "--version", GECKODRIVER, "--root"]);
    cargo.arg(&folder).current_dir(&folder).env_remove("CARGO_TARGET_DIR").env("CARGO_PROFILE_DEV_DEBUG", "0");
    run(&mut cargo)
}

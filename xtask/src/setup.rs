//! What building and testing need, beyond cargo: installed if we may, named if not.

use crate::{
    engines::Engine,
    postgres,
    run::{output, run, succeeds},
    wasm, webdriver,
    workspace::{Workspace, cargo_path, in_path},
};
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// Stands before the name of a package.
pub const INSTALL_HINT: &str = "Run `cargo xtask setup` as root, or install the package of your system (its name in \
                                Debian)";

/// Something of the system, and the Debian packages that bring it.
pub struct Need {
    pub packages: &'static [&'static str],
    pub is_there: fn() -> bool,
}

const NEEDS: [Need; 5] = [
    Need { packages: &["gcc", "libc6-dev"], is_there: || in_path(&["cc"]).is_some() },
    Need { packages: &["postgresql"], is_there: || postgres::find().is_ok() },
    Need { packages: &["chromium"], is_there: || webdriver::find_chromium().is_ok() },
    Need { packages: &["chromium-driver"], is_there: || webdriver::find_driver().is_ok() },
    Need { packages: &["fontconfig", "fonts-noto-core"], is_there: arabic_is_readable },
];

/// Installs, or names, everything that is missing.
///
/// # Errors
/// When something is missing and cannot be installed from here; the sentence says what to do.
pub fn all(workspace: &Workspace) -> Result<()> {
    components()?;
    wasm::ensure_target()?;
    packages(&NEEDS)?;
    axe(workspace)?;
    for engine in Engine::ALL {
        if let Err(error) = engine.install() {
            println!("!! {} cannot be had, and will not be tested: {error:#}", engine.name());
        }
    }
    Ok(())
}

/// rustup's minimal profile comes without these two.
fn components() -> Result<()> {
    for (command, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if succeeds(Command::new(cargo_path()).args([command, "--version"])) {
            continue;
        }
        run(Command::new("rustup").args(["component", "add", component]))
            .with_context(|| format!("`cargo {command}` is missing: install the component {component} of Rust."))?;
    }
    Ok(())
}

/// Installs, or names, what is missing of these.
///
/// # Errors
/// When something is missing and cannot be installed from here; the sentence says what to do.
pub fn packages(needs: &[Need]) -> Result<()> {
    let missing = || -> Vec<&str> {
        needs.iter().filter(|need| !(need.is_there)()).flat_map(|need| need.packages).copied().collect()
    };
    let names = missing();
    if names.is_empty() {
        return Ok(());
    }
    let list = names.join(" ");
    let by_hand = format!("Install these packages (their names in Debian): {list}");
    let Some(prefix) = apt_get() else { bail!("{by_hand}") };
    println!("Installing {list}");
    let apt_get = |args: &[&str]| run(Command::new(prefix[0]).args(&prefix[1..]).args(args));
    apt_get(&["update"]).with_context(|| by_hand.clone())?;
    apt_get(&[["install", "-y", "--no-install-recommends"].as_slice(), &names].concat())
        .with_context(|| by_hand.clone())?;
    let still = missing();
    if !still.is_empty() {
        bail!("These packages are installed, but what they bring is not found: {}", still.join(" "));
    }
    Ok(())
}

/// apt-get with the rights it needs and without questions, if both can be had.
fn apt_get() -> Option<Vec<&'static str>> {
    in_path(&["apt-get"])?;
    let quiet = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"];
    if output(Command::new("id").arg("-u")).is_ok_and(|user| user == "0") {
        Some(quiet.to_vec())
    } else if succeeds(Command::new("sudo").args(["-n", "true"])) {
        Some([["sudo", "-n"].as_slice(), &quiet].concat())
    } else {
        None
    }
}

/// Without a font that has the letters, a test sees boxes and measures nonsense.
fn arabic_is_readable() -> bool {
    output(Command::new("fc-list").arg(":lang=ar")).is_ok_and(|fonts| !fonts.is_empty())
}

/// Where axe-core is, in the version that the lock file names.
///
/// # Errors
/// When npm is missing or fails.
pub fn axe(workspace: &Workspace) -> Result<PathBuf> {
    let folder = workspace.root.join("tests/browser");
    let file = folder.join("node_modules/axe-core/axe.min.js");
    if !file.is_file() || installed_axe(&folder).ok() != Some(locked_axe(&folder)?) {
        if in_path(&["npm"]).is_none() {
            bail!("npm is missing, which brings axe-core for the browser tests: install Node.js (https://nodejs.org).");
        }
        run(Command::new("npm").args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(&folder))?;
    }
    Ok(file)
}

/// Lighthouse's command, in the version that `tests/bench/package.json` names; for the bench. Without a lock file: npm
/// cannot keep one for it that names no registry.
///
/// # Errors
/// When npm is missing or fails.
pub fn lighthouse(workspace: &Workspace) -> Result<PathBuf> {
    let folder = workspace.root.join("tests/bench");
    if in_path(&["npm"]).is_none() {
        bail!("npm is missing, which brings Lighthouse for the bench: install Node.js (https://nodejs.org).");
    }
    run(Command::new("npm")
        .args(["install", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund"])
        .current_dir(&folder))?;
    Ok(folder.join("node_modules/.bin/lighthouse"))
}

#[derive(Deserialize)]
struct Package {
    version: String,
}

fn installed_axe(folder: &Path) -> Result<String> {
    let package: Package = json(&folder.join("node_modules/axe-core/package.json"))?;
    Ok(package.version)
}

fn locked_axe(folder: &Path) -> Result<String> {
    #[derive(Deserialize)]
    struct Lock {
        packages: BTreeMap<String, serde_json::Value>,
    }
    let file = folder.join("package-lock.json");
    let mut lock: Lock = json(&file)?;
    let package = lock.packages.remove("node_modules/axe-core");
    let package = package.with_context(|| format!("{} holds no axe-core.", file.display()))?;
    let package: Package = serde_json::from_value(package)?;
    Ok(package.version)
}

fn json<T: serde::de::DeserializeOwned>(file: &Path) -> Result<T> {
    let text = fs::read(file).with_context(|| format!("Could not read {}.", file.display()))?;
    serde_json::from_slice(&text).with_context(|| format!("{} is not what npm writes.", file.display()))
}

//! Where things are, and cargo as a child process.

use anyhow::{Context, Result};
use cargo_metadata::MetadataCommand;
use std::{
    env,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// The workspace this command was called in.
pub struct Workspace {
    /// Where the workspace's `Cargo.toml` is.
    pub root: PathBuf,
    /// Where cargo builds, as `CARGO_TARGET_DIR` or cargo's settings say.
    pub target: PathBuf,
}

impl Workspace {
    /// # Errors
    /// When the current folder is in no cargo workspace.
    pub fn find() -> Result<Self> {
        let metadata = MetadataCommand::new()
            .cargo_path(cargo_path())
            .no_deps()
            .exec()
            .context("This folder is in no cargo workspace: run `cargo xtask` inside the repository.")?;
        Ok(Self { root: metadata.workspace_root.into(), target: metadata.target_directory.into() })
    }

    /// Where the assembled site is; the server embeds it while it is compiled.
    pub fn site(&self) -> PathBuf {
        self.root.join("site")
    }

    /// cargo, from the workspace's root, building where this workspace builds.
    ///
    /// Every call carries `STEG_SITE_VERSION`, so that no two calls disagree about it and compile the server again.
    pub fn cargo(&self, args: &[&str]) -> Command {
        let mut cargo = Command::new(cargo_path());
        // What `cargo run` tells this process about itself would look like a change to the build scripts that ask
        // for these, and compile them again each time.
        for (key, _) in env::vars_os().filter(|(key, _)| is_cargos_own(key)) {
            cargo.env_remove(key);
        }
        if let Ok(version) = fs::read_to_string(self.site().join("version")) {
            cargo.env("STEG_SITE_VERSION", version);
        }
        cargo.current_dir(&self.root).env("CARGO_TARGET_DIR", &self.target).stdin(Stdio::null()).args(args);
        cargo
    }

    /// Where cargo leaves the server's binary.
    pub fn steg(&self, release: bool) -> PathBuf {
        self.target.join(if release { "release" } else { "debug" }).join(format!("steg{}", env::consts::EXE_SUFFIX))
    }
}

/// The cargo that called us, or the one in the path.
pub fn cargo_path() -> PathBuf {
    env::var_os("CARGO").map_or_else(|| "cargo".into(), PathBuf::from)
}

fn is_cargos_own(key: &OsString) -> bool {
    const OWN: [&str; 4] = ["CARGO_MANIFEST_DIR", "CARGO_MANIFEST_PATH", "CARGO_PRIMARY_PACKAGE", "OUT_DIR"];
    key.to_str().is_some_and(|key| OWN.contains(&key) || key.starts_with("CARGO_PKG_"))
}

/// The first of these programs that the path holds.
pub fn in_path(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let folders: Vec<PathBuf> = env::split_paths(&path).collect();
    names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name))).find(|file| is_program(file))
}

/// Whether this is a file; a folder of a program's name is none.
pub fn is_program(file: &Path) -> bool {
    file.metadata().is_ok_and(|meta| meta.is_file())
}

//! What is compiled for browsers: the islands (one module for participants, one for staff), and the modules without
//! islands, which a page fetches when it needs them.

use crate::{
    run::{output, run},
    workspace::Workspace,
};
use anyhow::{Context, Result, anyhow, bail};
use sha2::{Digest, Sha256};
use std::{
    fs, io,
    path::{Path, PathBuf},
    process::Command,
};
use wasm_bindgen_cli_support::Bindgen;

/// The features of `frontend`, and the names of what is built with them.
pub const ENTRIES: [&str; 2] = ["participant", "staff"];

/// Packages below `frontend/` that are modules by themselves, and the names of what is built.
pub const ALONE: [&str; 2] = ["decoder", "maker"];

pub const TARGET: &str = "wasm32-unknown-unknown";

/// A module and the JavaScript that starts it.
pub struct Module {
    pub name: &'static str,
    pub js: Vec<u8>,
    pub wasm: Vec<u8>,
}

/// Compiles one of [`ENTRIES`] and makes its JavaScript.
///
/// # Errors
/// When it does not compile, or needs files of its own beside the JavaScript.
pub fn islands(workspace: &Workspace, name: &'static str) -> Result<Module> {
    println!("Compiling the islands: {name}");
    // Both entries are built to one file: it is read before the next build.
    build(workspace, name, "frontend", &["--no-default-features", "--features", name])
}

/// Compiles one of [`ALONE`] and makes its JavaScript.
///
/// # Errors
/// When it does not compile, or needs files of its own beside the JavaScript.
pub fn alone(workspace: &Workspace, name: &'static str) -> Result<Module> {
    println!("Compiling the module: {name}");
    build(workspace, name, name, &[])
}

fn build(workspace: &Workspace, name: &'static str, package: &str, features: &[&str]) -> Result<Module> {
    let build = ["build", "--locked", "-p", package, "--target", TARGET, "--profile", "wasm"];
    run(workspace.cargo(&build).args(features))?;
    let file = workspace.target.join(TARGET).join(format!("wasm/{package}.wasm"));
    let linked = fs::read(&file).with_context(|| format!("Could not read {}.", file.display()))?;
    let folder = bind(&workspace.target.join("wasm-bindgen"), name, linked)?;
    Ok(Module {
        name,
        js: fs::read(folder.join(format!("{name}.js")))?,
        wasm: fs::read(folder.join(format!("{name}_bg.wasm")))?,
    })
}

/// Runs wasm-bindgen, once for each content; returns the folder with its two files.
///
/// The content names the version of wasm-bindgen too: its macro writes it in, and another version refuses it.
fn bind(cache: &Path, name: &str, linked: Vec<u8>) -> Result<PathBuf> {
    let hash = format!("{:x}", Sha256::digest(&linked));
    let folder = cache.join(format!("{name}-{}", &hash[..16]));
    if folder.join("done").exists() {
        return Ok(folder);
    }
    remove_older(cache, name)?;
    let mut bindgen = Bindgen::new();
    bindgen
        .web(true)
        .and_then(|bindgen| {
            bindgen
                .input_bytes(name, linked)
                .out_name(name)
                .typescript(false)
                .remove_name_section(true)
                .remove_producers_section(true)
                .generate_output()
        })
        .and_then(|mut output| {
            let inline = output.snippets().iter().filter(|(_, texts)| !texts.is_empty()).map(|(package, _)| package);
            if let Some(file) = output.local_modules().keys().chain(inline).next() {
                return Err(anyhow!(
                    "`{name}` brings a JavaScript file of its own ({file}). It would need an \
                     address that never changes; write it into public/ instead."
                ));
            }
            output.emit(&folder)
        })
        .with_context(|| format!("wasm-bindgen could not bind `{name}`."))?;
    fs::write(folder.join("done"), "")?;
    Ok(folder)
}

fn remove_older(cache: &Path, name: &str) -> Result<()> {
    fs::create_dir_all(cache)?;
    for entry in fs::read_dir(cache)? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with(&format!("{name}-")) {
            fs::remove_dir_all(entry.path())?;
        }
    }
    Ok(())
}

/// Adds the WebAssembly target to the toolchain if it is not there.
///
/// # Errors
/// With what to install, when rustup is not there either.
pub fn ensure_target() -> Result<()> {
    let sysroot = output(Command::new("rustc").args(["--print", "sysroot"]))?;
    if Path::new(&sysroot).join("lib/rustlib").join(TARGET).join("lib").is_dir() {
        return Ok(());
    }
    println!("Adding the target {TARGET} to the toolchain");
    match Command::new("rustup").args(["target", "add", TARGET]).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => bail!("`rustup target add {TARGET}` failed ({status})."),
        Err(error) if error.kind() == io::ErrorKind::NotFound => bail!(
            "The islands need Rust's standard library for {TARGET}. rustup, which adds it, is not installed: install \
             rustup, or the package of your system that holds this target."
        ),
        Err(error) => Err(error).context("Could not start rustup."),
    }
}

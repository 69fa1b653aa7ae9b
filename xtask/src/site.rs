//! `site/`: everything a browser downloads, named by its content and compressed once, here.

use crate::{
    slim,
    wasm::{self, Module},
    workspace::Workspace,
};
use anyhow::{Context, Result, bail};
use flate2::{Compression, write::GzEncoder};
use sha2::{Digest, Sha256};
use std::{
    collections::BTreeMap,
    fs,
    io::Write,
    path::{Path, PathBuf},
};

/// Files by their path, with `/` between folders whatever the system.
type Files = BTreeMap<String, Vec<u8>>;

/// Browsers and systems ask for these by their name, so a hash cannot be part of it.
const KEEP_THEIR_NAME: [&str; 3] = ["sw.js", "manifest.webmanifest", "favicon.ico"];

/// In these, `__ASSETS__`, `__VERSION__` and `@asset(NAME)` stand for what is known only now.
const FILLED_IN: [&str; 2] = ["sw.js", "manifest.webmanifest"];

/// What compresses: the other kinds (pictures, sound) are compressed already.
const TEXT: [&str; 9] = ["css", "html", "ico", "js", "json", "svg", "txt", "wasm", "webmanifest"];

/// The most that a phone may have to download for a module, WebAssembly and JavaScript, in bytes of brotli.
const BUDGETS: [(&str, usize); 2] = [("decoder", 30 * 1024), ("maker", 30 * 1024)];

/// Compiles the islands and the other modules, and brings `site/` up to date, touching nothing when nothing changed.
///
/// # Errors
/// When a module does not compile or is larger than its budget, or a file of `public/` names an asset that does not
/// exist.
pub fn build(workspace: &Workspace) -> Result<()> {
    wasm::ensure_target()?;
    let islands = wasm::ENTRIES.into_iter().map(|name| wasm::islands(workspace, name));
    let alone = wasm::ALONE.into_iter().map(|name| wasm::alone(workspace, name));
    let modules = islands.chain(alone).collect::<Result<Vec<_>>>()?;
    let folder = workspace.site();
    let public = workspace.root.join("public");
    let public = slim(read(&public).with_context(|| format!("Could not read {}.", public.display()))?)?;
    let before = if folder.is_dir() { read(&folder)? } else { Files::new() };
    let site = assemble(public, &modules, &before)?;
    if site == before {
        println!("The site is up to date: {}", folder.display());
    } else {
        replace(&folder, &site)?;
        println!("The site is assembled: {}", folder.display());
    }
    for module in &modules {
        let packed = Size::of(module, &site);
        println!(
            "{}, brotli: {} bytes ({} WebAssembly, {} JavaScript)",
            module.name,
            packed.all(),
            packed.wasm,
            packed.js
        );
        within_budget(module.name, packed.all())?;
    }
    Ok(())
}

/// With our own scripts and style sheet as they are sent.
fn slim(mut public: Files) -> Result<Files> {
    for (path, content) in &mut public {
        let slim = match Path::new(path).extension().and_then(|ending| ending.to_str()) {
            Some("js") => slim::script,
            Some("css") => slim::style,
            _ => continue,
        };
        let text = std::str::from_utf8(content).with_context(|| format!("public/{path} is not UTF-8."))?;
        *content = slim(path, text)?.into_bytes();
    }
    Ok(public)
}

/// What belongs into `site/`. What `before` has in compressed form already is taken from there.
fn assemble(public: Files, modules: &[Module], before: &Files) -> Result<Files> {
    let (fixed, mut assets): (Files, Files) = public.into_iter().partition(|(path, _)| keeps_its_name(path));
    for Module { name, js, wasm } in modules {
        assets.insert(format!("{name}.js"), js.clone());
        assets.insert(format!("{name}_bg.wasm"), wasm.clone());
    }

    let addresses: BTreeMap<&str, String> =
        assets.iter().map(|(path, content)| (path.as_str(), address(path, content))).collect();
    let version = version(assets.iter().chain(&fixed));

    let mut plain = Files::new();
    for (path, content) in fixed {
        let content =
            if FILLED_IN.contains(&path.as_str()) { fill_in(&path, content, &addresses, &version)? } else { content };
        plain.insert(path, content);
    }
    plain.insert("manifest.json".into(), serde_json::to_vec_pretty(&addresses)?);
    plain.insert("version".into(), version.into_bytes());
    let named: Vec<(String, Vec<u8>)> = addresses
        .iter()
        .filter_map(|(path, address)| Some((address.strip_prefix('/')?.to_owned(), assets.get(*path)?.clone())))
        .collect();
    plain.extend(named);

    let mut site = Files::new();
    for (path, content) in plain {
        // The server alone reads these two.
        if is_text(&path) && path != "manifest.json" {
            let known = before.get(&path) == Some(&content);
            for (ending, compress) in [("br", brotli as fn(&[u8]) -> Result<Vec<u8>>), ("gz", gzip)] {
                let compressed = format!("{path}.{ending}");
                let bytes = match before.get(&compressed) {
                    Some(bytes) if known => bytes.clone(),
                    _ => compress(&content)?,
                };
                site.insert(compressed, bytes);
            }
        }
        site.insert(path, content);
    }
    Ok(site)
}

fn keeps_its_name(path: &str) -> bool {
    KEEP_THEIR_NAME.contains(&path) || path.starts_with("icons/") || path.starts_with("fonts/")
}

fn is_text(path: &str) -> bool {
    Path::new(path).extension().and_then(|ending| ending.to_str()).is_some_and(|ending| TEXT.contains(&ending))
}

/// `/assets/style.0123456789abcdef.css`: another content is another address, so browsers may keep it for ever.
fn address(path: &str, content: &[u8]) -> String {
    let hash = hash(content);
    match path.rsplit_once('.') {
        Some((stem, ending)) => format!("/assets/{stem}.{hash}.{ending}"),
        None => format!("/assets/{path}.{hash}"),
    }
}

fn hash(content: &[u8]) -> String {
    let mut hash = format!("{:x}", Sha256::digest(content));
    hash.truncate(16);
    hash
}

/// Differs as soon as any file, or its name, does.
fn version<'a>(files: impl Iterator<Item = (&'a String, &'a Vec<u8>)>) -> String {
    let all: Vec<String> = files.map(|(path, content)| format!("{path} {:x}", Sha256::digest(content))).collect();
    hash(all.join("\n").as_bytes())
}

fn fill_in(path: &str, content: Vec<u8>, addresses: &BTreeMap<&str, String>, version: &str) -> Result<Vec<u8>> {
    let text = String::from_utf8(content).with_context(|| format!("public/{path} is not UTF-8."))?;
    let list = serde_json::to_string(&addresses.values().collect::<Vec<_>>())?;
    let text = text.replace("__ASSETS__", &list).replace("__VERSION__", version);
    let mut filled = String::new();
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once("@asset(") {
        let Some((name, after)) = after.split_once(')') else { bail!("public/{path}: `@asset(` is never closed.") };
        let Some(address) = addresses.get(name) else { bail!("public/{path}: there is no asset `{name}`.") };
        filled.push_str(before);
        filled.push_str(address);
        rest = after;
    }
    filled.push_str(rest);
    Ok(filled.into_bytes())
}

fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let settings = brotli::enc::BrotliEncoderParams { quality: 11, size_hint: content.len(), ..Default::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &content[..], &mut compressed, &settings)?;
    Ok(compressed)
}

fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    Ok(encoder.finish()?)
}

/// Every file below the folder, except hidden ones, which editors and systems leave there.
fn read(folder: &Path) -> Result<Files> {
    let mut files = Files::new();
    let mut folders: Vec<(PathBuf, String)> = vec![(folder.to_owned(), String::new())];
    while let Some((folder, prefix)) = folders.pop() {
        for entry in fs::read_dir(&folder)? {
            let entry = entry?;
            let Ok(name) = entry.file_name().into_string() else {
                bail!("{} is not a name every system can hold.", entry.path().display())
            };
            let path = format!("{prefix}{name}");
            if name.starts_with('.') {
                continue;
            }
            if entry.path().is_dir() {
                folders.push((entry.path(), format!("{path}/")));
            } else {
                files.insert(path, fs::read(entry.path())?);
            }
        }
    }
    Ok(files)
}

/// Writes the site beside its place, then swaps: whoever reads meanwhile sees the old one or the new one, no mixture.
fn replace(folder: &Path, site: &Files) -> Result<()> {
    let root = folder.parent().context("The site's folder has no parent.")?;
    let aside = tempfile::Builder::new().prefix(".site-").tempdir_in(root)?;
    let fresh = aside.path().join("new");
    for (path, content) in site {
        let file = fresh.join(path);
        fs::create_dir_all(file.parent().unwrap_or(&fresh))?;
        fs::write(file, content)?;
    }
    if folder.exists() {
        fs::rename(folder, aside.path().join("old"))?;
    }
    fs::rename(&fresh, folder)?;
    Ok(())
}

/// What a phone downloads for a module, in bytes of brotli.
struct Size {
    wasm: usize,
    js: usize,
}

impl Size {
    fn of(Module { name, js, wasm }: &Module, site: &Files) -> Self {
        let compressed = |file: String, content: &[u8]| {
            let path = format!("{}.br", address(&file, content).trim_start_matches('/'));
            site.get(&path).map_or(0, Vec::len)
        };
        Self { wasm: compressed(format!("{name}_bg.wasm"), wasm), js: compressed(format!("{name}.js"), js) }
    }

    fn all(&self) -> usize {
        self.wasm + self.js
    }
}

fn within_budget(name: &str, size: usize) -> Result<()> {
    match BUDGETS.iter().find(|(module, _)| *module == name) {
        Some((_, most)) if size > *most => {
            bail!("The module `{name}` has {size} bytes; its budget is {most} (brotli).")
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn public(files: &[(&str, &str)]) -> Files {
        files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect()
    }

    fn text<'a>(site: &'a Files, path: &str) -> &'a str {
        std::str::from_utf8(&site[path]).unwrap()
    }

    #[test]
    fn names_assets_by_their_content_and_keeps_fixed_names() {
        let files = [
            ("style.css", "body{}"),
            ("icons/icon.png", "picture"),
            ("favicon.ico", "icon"),
            ("sw.js", "const v='__VERSION__', all=__ASSETS__, css='@asset(style.css)';"),
        ];
        let module = Module { name: "staff", js: b"js".to_vec(), wasm: b"wasm".to_vec() };
        let site = assemble(public(&files), &[module], &Files::new()).unwrap();
        let manifest: BTreeMap<String, String> = serde_json::from_slice(&site["manifest.json"]).unwrap();
        assert_eq!(manifest.keys().collect::<Vec<_>>(), ["staff.js", "staff_bg.wasm", "style.css"]);
        // printf 'body{}' | sha256sum
        assert_eq!(manifest["style.css"], "/assets/style.7c98040a54165758.css");
        for address in manifest.values() {
            for ending in ["", ".br", ".gz"] {
                assert!(site.contains_key(&format!("{}{ending}", &address[1..])), "{address}{ending}");
            }
        }
        assert_eq!(text(&site, "icons/icon.png"), "picture");
        assert!(!site.contains_key("icons/icon.png.br"));
        let version = text(&site, "version");
        let list = serde_json::to_string(&manifest.values().collect::<Vec<_>>()).unwrap();
        let css = &manifest["style.css"];
        assert_eq!(text(&site, "sw.js"), format!("const v='{version}', all={list}, css='{css}';"));
        assert!(site.contains_key("sw.js.br") && site.contains_key("sw.js.gz"));
    }

    #[test]
    fn refuses_an_asset_that_does_not_exist() {
        let error = assemble(public(&[("sw.js", "@asset(gone.css)")]), &[], &Files::new()).unwrap_err();
        assert_eq!(error.to_string(), "public/sw.js: there is no asset `gone.css`.");
    }

    #[test]
    fn any_change_is_another_version() {
        let version =
            |files: &[(&str, &str)]| text(&assemble(public(files), &[], &Files::new()).unwrap(), "version").to_owned();
        let before = version(&[("a.css", "a"), ("icons/i.png", "i")]);
        assert_eq!(before.len(), 16);
        assert_eq!(before, version(&[("icons/i.png", "i"), ("a.css", "a")]));
        assert_ne!(before, version(&[("a.css", "b"), ("icons/i.png", "i")]));
        assert_ne!(before, version(&[("a.css", "a"), ("icons/i.png", "j")]));
        assert_ne!(before, version(&[("a.css", "a"), ("icons/j.png", "i")]));
    }

    #[test]
    fn compresses_only_what_is_new() {
        let mut before = assemble(public(&[("a.css", "a"), ("b.css", "b")]), &[], &Files::new()).unwrap();
        let (kept, path) = (b"from before".to_vec(), before.keys().find(|path| path.ends_with(".css.br")).cloned());
        before.insert(path.clone().unwrap(), kept.clone());
        let after = assemble(public(&[("a.css", "a"), ("b.css", "changed")]), &[], &before).unwrap();
        assert_eq!(after[&path.unwrap()], kept);
        assert_eq!(after.values().filter(|content| **content == kept).count(), 1);
    }

    #[test]
    fn compressed_files_hold_the_original() {
        use std::io::Read;
        let text = "Steg ".repeat(100);
        let mut plain = String::new();
        flate2::read::GzDecoder::new(&gzip(text.as_bytes()).unwrap()[..]).read_to_string(&mut plain).unwrap();
        assert_eq!(plain, text);
        let mut plain = Vec::new();
        brotli::BrotliDecompress(&mut &brotli(text.as_bytes()).unwrap()[..], &mut plain).unwrap();
        assert_eq!(plain, text.as_bytes());
    }

    #[test]
    fn a_module_beyond_its_budget_is_refused() {
        let wasm: Vec<u8> = (0..40 * 1024_u32).flat_map(|n| n.wrapping_mul(2_654_435_769).to_be_bytes()).collect();
        let module = Module { name: "decoder", js: b"js".to_vec(), wasm };
        let site = assemble(Files::new(), std::slice::from_ref(&module), &Files::new()).unwrap();
        let packed = Size::of(&module, &site);
        assert!(packed.wasm > 30 * 1024 && packed.js > 0, "{} and {}", packed.wasm, packed.js);
        assert!(within_budget(module.name, packed.all()).is_err());
        assert!(within_budget(module.name, 30 * 1024).is_ok());
        assert!(BUDGETS.iter().all(|(name, _)| wasm::ALONE.contains(name) || wasm::ENTRIES.contains(name)));
    }

    #[test]
    fn replaces_the_folder_as_a_whole() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("site");
        replace(&folder, &public(&[("old", "1")])).unwrap();
        let new = public(&[("assets/new.css", "2"), ("manifest.json", "{}")]);
        replace(&folder, &new).unwrap();
        assert_eq!(read(&folder).unwrap(), new);
        assert_eq!(fs::read_dir(root.path()).unwrap().count(), 1, "something was left beside it");
    }
}

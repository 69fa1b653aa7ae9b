//! What `deny.toml` allows, checked without network against every package of the lock file.
//!
//! The file is cargo-deny's, so that cargo-deny can be used as well; of its rules, these are checked here:
//! `licenses.allow`, `licenses.exceptions` and `bans.deny`.

use crate::{
    run::run,
    workspace::{Workspace, cargo_path},
};
use anyhow::{Context, Result, bail};
use cargo_metadata::{Metadata, MetadataCommand};
use serde::Deserialize;
use spdx::{Expression, Licensee, ParseMode};
use std::{collections::BTreeMap, fs};

#[derive(Deserialize)]
struct Deny {
    licenses: Licences,
    bans: Bans,
}

#[derive(Deserialize)]
struct Licences {
    allow: Vec<String>,
    #[serde(default)]
    exceptions: Vec<Exception>,
}

/// One package may have licences that others may not.
#[derive(Deserialize)]
struct Exception {
    #[serde(rename = "crate")]
    name: String,
    allow: Vec<String>,
}

#[derive(Deserialize)]
struct Bans {
    deny: Vec<Ban>,
}

#[derive(Deserialize)]
struct Ban {
    #[serde(rename = "crate")]
    name: String,
    reason: String,
}

/// A package as the lock file holds it.
struct Package {
    name: String,
    version: String,
    licence: Option<String>,
}

/// `deny.toml`, parsed.
struct Rules {
    allowed: Vec<Licensee>,
    exceptions: BTreeMap<String, Vec<Licensee>>,
    bans: BTreeMap<String, String>,
}

/// # Errors
/// With every package that is not allowed, and why.
pub fn check(workspace: &Workspace) -> Result<()> {
    let file = workspace.root.join("deny.toml");
    let text = fs::read_to_string(&file).with_context(|| format!("Could not read {}.", file.display()))?;
    let rules = Rules::parse(&text).with_context(|| format!("{} is not understood.", file.display()))?;
    let packages = packages(workspace)?;
    let wrong = rules.wrong(&packages);
    if !wrong.is_empty() {
        bail!("{} does not allow:\n  {}", file.display(), wrong.join("\n  "));
    }
    println!("{} packages, all of them allowed", packages.len());
    Ok(())
}

impl Rules {
    fn parse(text: &str) -> Result<Self> {
        let Deny { licenses, bans } = toml::from_str(text)?;
        let exceptions =
            licenses.exceptions.into_iter().map(|Exception { name, allow }| Ok((name, licensees(&allow)?)));
        Ok(Self {
            allowed: licensees(&licenses.allow)?,
            exceptions: exceptions.collect::<Result<_>>()?,
            bans: bans.deny.into_iter().map(|Ban { name, reason }| (name, reason)).collect(),
        })
    }

    /// A sentence for each package, and each exception, that should not be there.
    fn wrong(&self, packages: &[Package]) -> Vec<String> {
        let unused = self.exceptions.keys().filter(|name| packages.iter().all(|package| package.name != **name));
        let unused = unused.map(|name| format!("{name}: has an exception, but is not used any more"));
        packages
            .iter()
            .filter_map(|package| Some(format!("{} {}: {}", package.name, package.version, self.objection(package)?)))
            .chain(unused)
            .collect()
    }

    fn objection(&self, package: &Package) -> Option<String> {
        if let Some(reason) = self.bans.get(&package.name) {
            return Some(format!("banned ({reason})"));
        }
        let Some(licence) = &package.licence else { return Some("names no licence".into()) };
        // Older packages write "MIT/Apache-2.0".
        let Ok(expression) = Expression::parse_mode(licence, ParseMode::LAX) else {
            return Some(format!("its licence `{licence}` is no SPDX expression"));
        };
        let exceptions = self.exceptions.get(&package.name);
        let allowed = || self.allowed.iter().chain(exceptions.into_iter().flatten());
        let fits = expression.evaluate(|required| allowed().any(|licensee| licensee.satisfies(required)));
        (!fits).then(|| format!("its licence `{licence}` is not allowed"))
    }
}

fn licensees(names: &[String]) -> Result<Vec<Licensee>> {
    let parse = |name: &String| Licensee::parse(name).with_context(|| format!("`{name}` is no SPDX licence."));
    names.iter().map(parse).collect()
}

/// Everything in the lock file except the workspace's own members.
fn packages(workspace: &Workspace) -> Result<Vec<Package>> {
    let at_hand = metadata(workspace);
    let metadata = if at_hand.is_ok() {
        at_hand
    } else {
        // A fresh clone holds the packages of its own system only; the others' licences count as well.
        run(&mut workspace.cargo(&["fetch", "--locked", "--quiet"]))?;
        metadata(workspace)
    }?;
    let own = &metadata.workspace_members;
    let others = metadata.packages.iter().filter(|package| !own.contains(&package.id));
    Ok(others
        .map(|package| Package {
            name: package.name.to_string(),
            version: package.version.to_string(),
            licence: package.license.clone(),
        })
        .collect())
}

fn metadata(workspace: &Workspace) -> Result<Metadata> {
    let options = ["--offline", "--locked"].map(str::to_owned);
    let mut command = MetadataCommand::new();
    command.cargo_path(cargo_path()).current_dir(&workspace.root).other_options(options);
    command.exec().context("Could not read the lock file's packages.")
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULES: &str = r#"
        [licenses]
        allow = ["MIT", "Apache-2.0"]
        exceptions = [{ crate = "special", allow = ["MPL-2.0"] }]
        [bans]
        deny = [{ crate = "openssl", reason = "rustls is used" }]
    "#;

    fn wrong(name: &str, licence: Option<&str>) -> Option<String> {
        let rules = Rules::parse(RULES).unwrap();
        rules.objection(&Package { name: name.into(), version: "1.0.0".into(), licence: licence.map(str::to_owned) })
    }

    #[test]
    fn one_allowed_choice_is_enough_but_all_parts_are_needed() {
        assert_eq!(wrong("a", Some("MIT OR GPL-3.0-only")), None);
        assert_eq!(wrong("a", Some("MIT/Apache-2.0")), None);
        assert_eq!(wrong("a", Some("Apache-2.0 WITH LLVM-exception OR MIT")), None);
        assert!(wrong("a", Some("MIT AND GPL-3.0-only")).is_some());
        assert!(wrong("a", Some("Apache-2.0 WITH LLVM-exception")).is_some());
    }

    #[test]
    fn an_exception_is_for_one_package() {
        assert_eq!(wrong("special", Some("MPL-2.0")), None);
        assert_eq!(wrong("special", Some("MPL-2.0 AND MIT")), None);
        assert!(wrong("another", Some("MPL-2.0")).is_some());
    }

    #[test]
    fn what_cannot_be_judged_is_not_allowed() {
        assert_eq!(wrong("a", None).as_deref(), Some("names no licence"));
        assert!(wrong("a", Some("see the file")).is_some());
    }

    #[test]
    fn a_banned_package_is_refused_whatever_its_licence() {
        assert_eq!(wrong("openssl", Some("MIT")).as_deref(), Some("banned (rustls is used)"));
    }

    #[test]
    fn an_exception_must_still_be_needed() {
        let found = Rules::parse(RULES).unwrap().wrong(&[]);
        assert_eq!(found, ["special: has an exception, but is not used any more"]);
    }

    #[test]
    fn the_repositorys_rules_are_understood() {
        Rules::parse(include_str!("../../deny.toml")).unwrap();
    }
}

//! The locales, as files: complete, parsable, used, and alike in their variables.

#![allow(
    clippy::missing_panics_doc,
    clippy::panic,
    clippy::unwrap_used,
    clippy::return_self_not_must_use,
    reason = "a test that cannot go on panics"
)]

use app::{
    messages::phrases::Book,
    readability::{Gate, check},
};
use fluent_syntax::{ast, parser};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

const SOURCE: &str = "sv";

/// The variables of each message, by id.
type Messages = BTreeMap<String, BTreeSet<String>>;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.extension().is_some_and(|extension| extension == ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn tags() -> Vec<String> {
    let entries = fs::read_dir(root().join("locales")).unwrap();
    let mut tags: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    tags.sort();
    tags
}

fn variables(pattern: &ast::Pattern<String>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            match expression {
                ast::Expression::Inline(inline) => inline_variables(inline, found),
                ast::Expression::Select { selector, variants } => {
                    inline_variables(selector, found);
                    for variant in variants {
                        variables(&variant.value, found);
                    }
                }
            }
        }
    }
}

/// What a reader may get of a pattern: each variant is a text of its own, and a variable stands as a short word.
fn texts(pattern: &ast::Pattern<String>, found: &mut Vec<String>) {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => text.push_str(value),
            ast::PatternElement::Placeable { expression: ast::Expression::Select { variants, .. } } => {
                for variant in variants {
                    texts(&variant.value, found);
                }
            }
            ast::PatternElement::Placeable { .. } => text.push('X'),
        }
    }
    found.push(text);
}

fn inline_variables(inline: &ast::InlineExpression<String>, found: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            found.insert(id.name.clone());
        }
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                inline_variables(argument, found);
            }
        }
        _ => {}
    }
}

/// Every message of a locale; panics at what cannot be parsed, stands twice, or has no text.
fn messages(tag: &str) -> Messages {
    let mut all = Messages::new();
    for path in files(&root().join("locales").join(tag), "ftl") {
        let text = fs::read_to_string(&path).unwrap();
        let resource = parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in resource.body {
            match entry {
                ast::Entry::Message(message) => {
                    let id = message.id.name;
                    let pattern = message.value.unwrap_or_else(|| panic!("{}: {id} has no text", path.display()));
                    let mut found = BTreeSet::new();
                    variables(&pattern, &mut found);
                    assert!(all.insert(id.clone(), found).is_none(), "{}: {id} stands twice", path.display());
                }
                ast::Entry::Junk { content } => panic!("{}: {content}", path.display()),
                _ => {}
            }
        }
    }
    all
}

/// The ids in `t!(…, "id"` of the code.
fn used_in_code() -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    for folder in ["app/src", "server/src"] {
        for path in files(&root().join(folder), "rs") {
            let code = fs::read_to_string(&path).unwrap();
            for (at, _) in code.match_indices("t!(") {
                // `t!` and not the end of another macro's name, nor the macro's own documentation.
                let before = code[..at].chars().next_back().unwrap_or(' ');
                if before.is_alphanumeric() || before == '_' || before == '[' || before == '`' {
                    continue;
                }
                let rest = &code[at + 3..];
                let Some((_, rest)) = rest.split_once('"') else { continue };
                let Some((id, _)) = rest.split_once('"') else { continue };
                used.insert(id.to_owned());
            }
        }
    }
    used
}

#[test]
fn every_language_of_steg_is_there() {
    let tags = tags();
    for tag in ["sv", "sv-simple", "en", "ar", "so", "ti", "prs", "fa", "uk", "fi"] {
        assert!(tags.iter().any(|there| there == tag), "{tag} is missing");
    }
    let loaded: BTreeSet<_> = app::i18n::Locale::all().iter().map(|locale| locale.tag.clone()).collect();
    assert_eq!(loaded, tags.into_iter().collect(), "a folder cannot be loaded: see its locale.toml");
}

#[test]
fn every_locale_has_every_message_and_no_other() {
    let source = messages(SOURCE);
    for tag in tags() {
        let other = messages(&tag);
        let missing: Vec<_> = source.keys().filter(|id| !other.contains_key(*id)).collect();
        let extra: Vec<_> = other.keys().filter(|id| !source.contains_key(*id)).collect();
        assert!(missing.is_empty() && extra.is_empty(), "{tag}: missing {missing:?}, extra {extra:?}");
    }
}

#[test]
fn a_message_has_the_same_variables_in_every_locale() {
    let source = messages(SOURCE);
    for tag in tags() {
        let other = messages(&tag);
        let differing: Vec<_> =
            source.iter().filter(|(id, variables)| other.get(*id).is_some_and(|there| there != *variables)).collect();
        assert!(differing.is_empty(), "{tag}: {differing:?}");
    }
}

#[test]
fn every_message_is_used_and_every_used_message_exists() {
    let source: BTreeSet<_> = messages(SOURCE).into_keys().collect();
    let mut used = used_in_code();
    used.extend(phrase_book().ids());
    let unused: Vec<_> = source.difference(&used).collect();
    let unknown: Vec<_> = used.difference(&source).collect();
    assert!(unused.is_empty() && unknown.is_empty(), "unused {unused:?}, unknown {unknown:?}");
}

/// The phrase book, whose ids no `t!` names; panics at what in its file is no part of it.
fn phrase_book() -> Book {
    let text = fs::read_to_string(root().join("locales").join(SOURCE).join("phrases.ftl")).unwrap();
    let (book, faults) = Book::parse(text);
    assert!(faults.is_empty(), "{faults:?}");
    book
}

#[test]
fn the_phrase_book_says_what_counsellors_write_all_day() {
    let book = phrase_book();
    let phrases = book.groups.iter().map(|group| group.phrases.len()).sum::<usize>();
    assert!(phrases >= 40, "{phrases} phrases");
    assert!(book.groups.iter().all(|group| !group.phrases.is_empty()));
    assert!(book.quick.len() >= 6, "{:?}", book.quick);
    assert_eq!(&book, app::messages::phrases::book());
}

#[test]
fn a_translation_says_that_it_is_a_draft_until_somebody_has_reviewed_it() {
    for tag in tags().into_iter().filter(|tag| tag != SOURCE) {
        let folder = root().join("locales").join(&tag);
        let reviewed = fs::read_to_string(folder.join("locale.toml")).unwrap().contains("reviewed_by");
        for path in files(&folder, "ftl") {
            let draft = fs::read_to_string(&path).unwrap().starts_with("# Draft");
            assert!(draft != reviewed, "{}: drafts begin with a line `# Draft: …`", path.display());
        }
    }
}

#[test]
fn easy_swedish_passes_its_gate_file_by_file() {
    let mut report = Vec::new();
    for path in files(&root().join("locales/sv-simple"), "ftl") {
        let resource = parser::parse(fs::read_to_string(&path).unwrap()).unwrap_or_else(|(partly, _)| partly);
        let mut all = Vec::new();
        for entry in resource.body {
            if let ast::Entry::Message(ast::Message { value: Some(pattern), .. }) = entry {
                texts(&pattern, &mut all);
            }
        }
        for fault in check(all.iter().map(String::as_str), Gate::EASY) {
            report.push(format!("{}: {fault:?}", path.display()));
        }
    }
    assert!(report.is_empty(), "{}", report.join("\n"));
}

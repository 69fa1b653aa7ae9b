//! The phrase book: what counsellors write all day, as Fluent messages with typed parameters.
//!
//! It is read from the Swedish `phrases.ftl`: a line `## group: NAME` begins a group (its name is the message
//! `phrase-group-NAME`), `phrase-KEY` is a phrase, `quick-KEY` a participant's quick answer. Which parameters a phrase
//! has is what stands in its text. The locale tests refuse what cannot be read here.

use super::Param;
use crate::i18n::{L10n, locale};
use fluent_syntax::{ast, parser};
use std::sync::LazyLock;

const PHRASE: &str = "phrase-";
const GROUP: &str = "phrase-group-";
const QUICK: &str = "quick-";

/// One template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// What it is stored under, for ever: `phrase-KEY` without the first word.
    pub key: String,
    /// What has to be filled in, in the order of the Swedish text.
    pub params: Vec<Param>,
}

/// Phrases about one matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    pub key: String,
    pub phrases: Vec<Phrase>,
}

/// A participant's answer in one tap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quick {
    pub key: String,
}

/// All of them, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Book {
    pub groups: Vec<Group>,
    pub quick: Vec<Quick>,
}

/// The phrase book of this version.
pub fn book() -> &'static Book {
    static BOOK: LazyLock<Book> =
        LazyLock::new(|| Book::parse(locale::file(locale::SOURCE, "phrases.ftl").unwrap_or_default()).0);
    &BOOK
}

impl Book {
    /// The book in a Fluent file, and what in it is none: a phrase outside of a group, with a parameter of no known
    /// type, or with none of the three beginnings.
    pub fn parse(ftl: String) -> (Self, Vec<String>) {
        let (mut book, mut faults) = (Self::default(), Vec::new());
        let (Ok(resource) | Err((resource, _))) = parser::parse(ftl);
        for entry in resource.body {
            match entry {
                ast::Entry::GroupComment(comment) => {
                    if let Some(key) = comment.content.first().and_then(|line| line.strip_prefix("group: ")) {
                        book.groups.push(Group { key: key.trim().to_owned(), phrases: Vec::new() });
                    }
                }
                ast::Entry::Message(ast::Message { id, value: Some(pattern), .. }) => {
                    if let Err(fault) = book.add(&id.name, &pattern) {
                        faults.push(fault);
                    }
                }
                _ => {}
            }
        }
        (book, faults)
    }

    fn add(&mut self, id: &str, pattern: &ast::Pattern<String>) -> Result<(), String> {
        if id.starts_with(GROUP) {
            return Ok(());
        }
        if let Some(key) = id.strip_prefix(QUICK) {
            self.quick.push(Quick { key: key.to_owned() });
            return Ok(());
        }
        let key = id.strip_prefix(PHRASE).ok_or_else(|| format!("{id} is no phrase"))?;
        let mut params = Vec::new();
        for name in variables(pattern) {
            let param = Param::parse(name).ok_or_else(|| format!("{id}: ${name} is of no known type"))?;
            if !params.contains(&param) {
                params.push(param);
            }
        }
        let group = self.groups.last_mut().ok_or_else(|| format!("{id} is in no group"))?;
        group.phrases.push(Phrase { key: key.to_owned(), params });
        Ok(())
    }

    /// The phrase with this key.
    pub fn phrase(&self, key: &str) -> Option<&Phrase> {
        self.groups.iter().flat_map(|group| &group.phrases).find(|phrase| phrase.key == key)
    }

    /// The quick answer with this key.
    pub fn quick(&self, key: &str) -> Option<&Quick> {
        self.quick.iter().find(|quick| quick.key == key)
    }

    /// The ids of every message that the book consists of: no `t!` names them.
    pub fn ids(&self) -> Vec<String> {
        let groups = self.groups.iter().flat_map(|group| {
            let phrases = group.phrases.iter().map(Phrase::id);
            std::iter::once(format!("{GROUP}{}", group.key)).chain(phrases)
        });
        groups.chain(self.quick.iter().map(Quick::id)).collect()
    }
}

impl Phrase {
    /// The Fluent message's id.
    pub fn id(&self) -> String {
        format!("{PHRASE}{}", self.key)
    }
}

impl Quick {
    /// The Fluent message's id.
    pub fn id(&self) -> String {
        format!("{QUICK}{}", self.key)
    }

    /// The answer in the reader's words.
    pub fn said(&self, l: &L10n) -> String {
        l.message(&self.id(), None)
    }
}

impl Group {
    pub fn name(&self, l: &L10n) -> String {
        l.message(&format!("{GROUP}{}", self.key), None)
    }
}

/// The variables that stand in a text by themselves. One behind a selector is none of ours, and given away as such.
fn variables(pattern: &ast::Pattern<String>) -> Vec<&str> {
    pattern
        .elements
        .iter()
        .filter_map(|element| match element {
            ast::PatternElement::Placeable {
                expression: ast::Expression::Inline(ast::InlineExpression::VariableReference { id }),
            } => Some(id.name.as_str()),
            ast::PatternElement::Placeable { .. } => Some("{…}"),
            ast::PatternElement::TextElement { .. } => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "\
### The book.

## group: changes

phrase-group-changes = Ändringar
phrase-moved = { $activity } på { $day } är flyttad. Kom till { $site } klockan { $time }. { $activity } blir bra.
phrase-thanks = Tack!

## group: papers

phrase-group-papers = Papper
phrase-bring = Ta med { $document }.

## Quick answers.

quick-yes = Ja
";

    #[test]
    fn the_file_is_the_book() {
        let (book, faults) = Book::parse(FILE.to_owned());
        assert!(faults.is_empty(), "{faults:?}");
        let groups: Vec<_> = book.groups.iter().map(|group| (group.key.as_str(), group.phrases.len())).collect();
        assert_eq!(groups, [("changes", 2), ("papers", 1)]);
        let moved = book.phrase("moved").unwrap();
        assert_eq!(moved.params, [Param::Activity, Param::Day, Param::Site, Param::Time]);
        assert!(book.phrase("group-changes").is_none());
        assert_eq!(book.quick, [Quick { key: "yes".to_owned() }]);
        assert_eq!(
            book.ids(),
            [
                "phrase-group-changes",
                "phrase-moved",
                "phrase-thanks",
                "phrase-group-papers",
                "phrase-bring",
                "quick-yes"
            ]
        );
    }

    #[test]
    fn what_cannot_be_filled_in_is_no_phrase() {
        let faults = |ftl: &str| Book::parse(ftl.to_owned()).1;
        assert_eq!(faults("phrase-a = A\n"), ["phrase-a is in no group"]);
        assert_eq!(faults("## group: x\n\nphrase-a = { $mood }\n"), ["phrase-a: $mood is of no known type"]);
        assert_eq!(
            faults("## group: x\n\nphrase-a = { $day ->\n *[a] A\n }\n"),
            ["phrase-a: ${…} is of no known type"]
        );
        assert_eq!(faults("## group: x\n\nhello = Hej\n"), ["hello is no phrase"]);
    }
}

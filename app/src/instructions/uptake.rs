//! How a participant gets on with the instructions of each activity, as her counsellor sees it.

use crate::{account::Level, i18n::Texts, ids::ActivityId};
use chrono::{DateTime, Utc};

/// One version of a text that a participant said she understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    pub activity: ActivityId,
    pub name: Texts,
    pub language: String,
    pub level: Level,
    /// 1 is the first.
    pub version: u32,
    /// The newest version of the same text.
    pub newest: u32,
    pub at: DateTime<Utc>,
}

/// A language in which she would like to read about an activity, and cannot yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wished {
    pub activity: ActivityId,
    pub name: Texts,
    pub language: String,
}

/// What a counsellor sees of how a participant gets on with the instructions of one activity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Uptake {
    pub activity: ActivityId,
    pub name: Texts,
    /// What she said last.
    pub understood: Option<Read>,
    /// Languages she has asked for and that are not there yet.
    pub wishes: Vec<String>,
}

/// Of each activity what she said last, and what she wishes: first what she has read, in the order of `read`.
pub fn by_activity(read: Vec<Read>, wished: Vec<Wished>) -> Vec<Uptake> {
    let mut all: Vec<Uptake> = Vec::new();
    for read in read {
        match all.iter_mut().find(|one| one.activity == read.activity) {
            Some(one) if one.understood.as_ref().is_some_and(|known| known.at >= read.at) => {}
            Some(one) => one.understood = Some(read),
            None => all.push(Uptake {
                activity: read.activity.clone(),
                name: read.name.clone(),
                understood: Some(read),
                wishes: Vec::new(),
            }),
        }
    }
    for Wished { activity, name, language } in wished {
        match all.iter_mut().find(|one| one.activity == activity) {
            Some(one) => one.wishes.push(language),
            None => all.push(Uptake { activity, name, understood: None, wishes: vec![language] }),
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeDelta;

    fn activity(n: u32) -> ActivityId {
        ActivityId::parse(&format!("00000000-0000-7000-8000-{n:012}")).unwrap()
    }

    fn read(n: u32, version: u32, minutes: i64) -> Read {
        let at = DateTime::UNIX_EPOCH + TimeDelta::minutes(minutes);
        let (language, level) = ("sv".to_owned(), Level::Easy);
        Read { activity: activity(n), name: Texts::default(), language, level, version, newest: 2, at }
    }

    fn wished(n: u32, language: &str) -> Wished {
        Wished { activity: activity(n), name: Texts::default(), language: language.to_owned() }
    }

    #[test]
    fn what_she_said_last_counts_and_wishes_stand_with_their_activity() {
        let all = by_activity(
            vec![read(1, 1, 5), read(1, 2, 9), read(2, 1, 3)],
            vec![wished(2, "so"), wished(3, "ti"), wished(2, "uk")],
        );
        let said: Vec<_> = all.iter().map(|one| one.understood.as_ref().map(|read| read.version)).collect();
        assert_eq!(said, [Some(2), Some(1), None]);
        let wishes: Vec<_> = all.iter().map(|one| one.wishes.join(" ")).collect();
        assert_eq!(wishes, ["", "so uk", "ti"]);
    }
}

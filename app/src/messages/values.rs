//! What is filled into a phrase: a closed set of types, each checked, each rendered in the reader's language.

use crate::{
    free_text::{TextFault, free_text},
    i18n::{Args, L10n, Texts},
    ids::{ActivityId, PersonId, SiteId},
};
use chrono::{NaiveDate, NaiveTime, TimeDelta};
use serde::{Deserialize, Serialize};

use super::{Param, ValueFault};

/// Longest name of a document, in characters.
pub const DOCUMENT: usize = 80;

/// A day further off than this, before or after, is a slip of the hand.
const FAR: TimeDelta = TimeDelta::days(366);

/// What was filled in. Names are kept as they were that day: a message says later what it said then.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Values {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activity: Option<Named<ActivityId, Texts>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub site: Option<Named<SiteId, String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<Clock>,
    /// A member of the staff.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<Named<PersonId, String>>,
    /// In the counsellor's own words, never translated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
}

/// Something of the record, and what it was called when the message was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named<Id, Name> {
    pub id: Id,
    pub name: Name,
}

/// A time of day, `HH:MM`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Clock(NaiveTime);

impl Clock {
    /// Also with seconds, as some browsers send a time.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        NaiveTime::parse_from_str(text, "%H:%M").or_else(|_| NaiveTime::parse_from_str(text, "%H:%M:%S")).ok().map(Self)
    }
}

impl std::fmt::Display for Clock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0.format("%H:%M"))
    }
}

impl TryFrom<String> for Clock {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or("no time of day")
    }
}

impl From<Clock> for String {
    fn from(clock: Clock) -> Self {
        clock.to_string()
    }
}

/// What can be chosen for the participants a phrase is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choices {
    /// The participants' activities.
    pub activities: Vec<Named<ActivityId, Texts>>,
    pub sites: Vec<Named<SiteId, String>>,
    /// The staff; the writer herself first.
    pub staff: Vec<Named<PersonId, String>>,
    /// The municipality's.
    pub today: NaiveDate,
}

impl Values {
    /// The values that a form filled in, or what is wrong with which of them. Fields that the phrase does not have are
    /// not looked at.
    ///
    /// # Errors
    /// Every parameter that is missing, unreadable, or not among the choices.
    pub fn fill(
        params: &[Param],
        field: impl Fn(Param) -> String,
        choices: &Choices,
    ) -> Result<Self, Vec<(Param, ValueFault)>> {
        let (mut values, mut faults) = (Self::default(), Vec::new());
        for param in params {
            if let Err(fault) = values.put(*param, &field(*param), choices) {
                faults.push((*param, fault));
            }
        }
        if faults.is_empty() { Ok(values) } else { Err(faults) }
    }

    fn put(&mut self, param: Param, typed: &str, choices: &Choices) -> Result<(), ValueFault> {
        let typed = typed.trim();
        if typed.is_empty() {
            return Err(ValueFault::Missing);
        }
        match param {
            Param::Activity => {
                self.activity = Some(chosen(&choices.activities, ActivityId::parse(typed).ok().as_ref())?);
            }
            Param::Site => self.site = Some(chosen(&choices.sites, SiteId::parse(typed).ok().as_ref())?),
            Param::Person => self.person = Some(chosen(&choices.staff, PersonId::parse(typed).ok().as_ref())?),
            Param::Day => {
                let day = NaiveDate::parse_from_str(typed, "%Y-%m-%d").map_err(|_| ValueFault::NotADay)?;
                if (day - choices.today).abs() > FAR {
                    return Err(ValueFault::FarOff);
                }
                self.day = Some(day);
            }
            Param::Time => self.time = Some(Clock::parse(typed).ok_or(ValueFault::NotATime)?),
            Param::Document => {
                let line = typed.replace(['\n', '\r', '\t'], " ");
                self.document = Some(free_text(&line, DOCUMENT).map_err(|fault| match fault {
                    TextFault::Empty => ValueFault::Missing,
                    TextFault::TooLong(by) => ValueFault::TooLong { by },
                    TextFault::Unreadable => ValueFault::NotAText,
                })?);
            }
        }
        Ok(())
    }

    /// What a form's field holds when it has this value.
    pub fn field(&self, param: Param) -> Option<String> {
        match param {
            Param::Activity => self.activity.as_ref().map(|activity| activity.id.to_string()),
            Param::Site => self.site.as_ref().map(|site| site.id.to_string()),
            Param::Day => self.day.map(|day| day.to_string()),
            Param::Time => self.time.map(|time| time.to_string()),
            Param::Person => self.person.as_ref().map(|person| person.id.to_string()),
            Param::Document => self.document.clone(),
        }
    }

    /// The value in the reader's language.
    pub fn said(&self, l: &L10n, param: Param) -> Option<String> {
        match param {
            Param::Activity => {
                let name = &self.activity.as_ref()?.name;
                name.for_reader(l.tag()).map(|said| said.text.to_owned())
            }
            Param::Site => self.site.as_ref().map(|site| site.name.clone()),
            Param::Day => self.day.map(|day| l.day(day)),
            Param::Time => self.time.map(|time| time.to_string()),
            Param::Person => self.person.as_ref().map(|person| person.name.clone()),
            Param::Document => self.document.clone(),
        }
    }

    /// For a message with these parameters; `None` when one of them is missing.
    pub fn args(&self, l: &L10n, params: &[Param]) -> Option<Args<'static>> {
        let mut args = Args::new();
        for param in params {
            args.set(param.as_str(), self.said(l, *param)?);
        }
        Some(args)
    }
}

fn chosen<Id: PartialEq, N>(choices: &[Named<Id, N>], id: Option<&Id>) -> Result<Named<Id, N>, ValueFault>
where
    Named<Id, N>: Clone,
{
    choices.iter().find(|choice| Some(&choice.id) == id).cloned().ok_or(ValueFault::NotAChoice)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn id(n: u8) -> String {
        format!("0198c0de-0000-7000-8000-0000000000{n:02}")
    }

    fn choices() -> Choices {
        let name = [("sv", "Träverkstad"), ("ar", "ورشة النجارة")].into_iter().collect();
        Choices {
            activities: vec![Named { id: ActivityId::parse(&id(1)).unwrap(), name }],
            sites: vec![Named { id: SiteId::parse(&id(2)).unwrap(), name: "Verkstaden".to_owned() }],
            staff: vec![Named { id: PersonId::parse(&id(3)).unwrap(), name: "Karin".to_owned() }],
            today: day("2026-11-23"),
        }
    }

    fn fill(param: Param, typed: &str) -> Result<Values, Vec<(Param, ValueFault)>> {
        Values::fill(&[param], |_| typed.to_owned(), &choices())
    }

    #[test]
    fn each_value_is_of_its_type() {
        for (param, typed, fault) in [
            (Param::Activity, "x", ValueFault::NotAChoice),
            (Param::Activity, &*id(2), ValueFault::NotAChoice),
            (Param::Site, &*id(1), ValueFault::NotAChoice),
            (Param::Person, &*id(1), ValueFault::NotAChoice),
            (Param::Day, "23/11", ValueFault::NotADay),
            (Param::Day, "2026-02-30", ValueFault::NotADay),
            (Param::Day, "2062-11-23", ValueFault::FarOff),
            (Param::Time, "25:00", ValueFault::NotATime),
            (Param::Time, "9", ValueFault::NotATime),
            (Param::Document, "a\0", ValueFault::NotAText),
            (Param::Document, &*"a".repeat(82), ValueFault::TooLong { by: 2 }),
        ] {
            assert_eq!(fill(param, typed), Err(vec![(param, fault)]), "{typed}");
        }
        for param in Param::ALL {
            assert_eq!(fill(param, " \n"), Err(vec![(param, ValueFault::Missing)]));
        }
    }

    #[test]
    fn a_value_is_said_in_the_readers_language() {
        let l = |tag| L10n::new(Locale::get(tag).unwrap(), chrono_tz::Europe::Stockholm);
        let said = |param, typed: &str, tag| fill(param, typed).unwrap().said(&l(tag), param).unwrap();
        assert_eq!(said(Param::Activity, &id(1), "ar"), "ورشة النجارة");
        assert_eq!(said(Param::Activity, &id(1), "fi"), "Träverkstad");
        assert_eq!(said(Param::Day, "2026-11-24", "sv-simple"), "tisdag 24 november");
        assert_eq!(said(Param::Time, "09:30:00", "ar"), "09:30");
        assert_eq!(said(Param::Document, " Läkar\nintyg ", "ar"), "Läkar intyg");
    }
}

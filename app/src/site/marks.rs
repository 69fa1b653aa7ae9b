//! What a supervisor wants of a roll: read from the form, and turned into what must be written.

use crate::{
    attendance::{Account, Event, Outcome, Planned, Rules, if_confirmed},
    denied::Denied,
    ids::PersonId,
};
use std::collections::{BTreeMap, HashMap};

/// What one press of a button on the roll asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// The marks that the supervisor changed on the page.
    pub set: HashMap<PersonId, Outcome>,
    /// Whose mark is taken back.
    pub undo: Option<PersonId>,
    /// Whose word is confirmed as she said it.
    pub confirm: Option<PersonId>,
    /// Everyone without a mark is here.
    pub whole: bool,
}

impl Marks {
    /// Reads the fields of the form. `rows` holds `mark-ID` for the mark chosen for a person, and `was-ID` for the one
    /// that the page showed: a mark that the supervisor did not touch must not undo what a colleague has marked
    /// meanwhile. (Not `marks[ID]`: browsers send brackets as `%5B`, which the forms' decoder does not take for
    /// brackets.)
    ///
    /// # Errors
    /// [`Denied::BadForm`] for what no form of ours sends: a strange field, no id, or an outcome that is not a
    /// supervisor's to say.
    pub fn parse(
        rows: &BTreeMap<String, String>,
        undo: Option<&str>,
        confirm: Option<&str>,
        whole: bool,
    ) -> Result<Self, Denied> {
        let person = |id: &str| PersonId::parse(id).map_err(|_| Denied::BadForm);
        let mut set = HashMap::new();
        for (name, word) in rows {
            let Some(id) = name.strip_prefix("mark-") else {
                name.strip_prefix("was-").ok_or(Denied::BadForm).and_then(person)?;
                continue;
            };
            let outcome = Outcome::parse(word).filter(|outcome| Outcome::SUPERVISOR.contains(outcome));
            let (id, outcome) = (person(id)?, outcome.ok_or(Denied::BadForm)?);
            if rows.get(&format!("was-{id}")) != Some(word) {
                set.insert(id, outcome);
            }
        }
        Ok(Self { set, undo: undo.map(person).transpose()?, confirm: confirm.map(person).transpose()?, whole })
    }

    /// Everyone these marks name, in no order.
    pub fn people(&self) -> impl Iterator<Item = &PersonId> {
        self.set.keys().chain(&self.undo).chain(&self.confirm)
    }

    /// The mark this person is to have: `None` when hers stays as it is, `Some(None)` when it is taken back.
    ///
    /// "Everyone is here" believes each check-in as it was said (late stays late), and leaves out who has told us that
    /// she cannot come and did not check in.
    pub fn wanted(
        &self,
        person: &PersonId,
        planned: Planned,
        events: &[Event],
        account: &Account,
        rules: Rules,
    ) -> Option<Option<Outcome>> {
        let now = account.confirmed.as_ref().and_then(|event| event.outcome);
        let said = || if_confirmed(planned, events, rules);
        let wanted = if self.undo.as_ref() == Some(person) {
            None
        } else if let Some(outcome) = self.set.get(person) {
            Some(*outcome)
        } else if now.is_none() && self.confirm.as_ref() == Some(person) {
            Some(said()?)
        } else if now.is_none() && self.whole && account.decided.is_none() {
            match said() {
                None if account.reported.is_some() => return None,
                said => Some(said.unwrap_or(Outcome::Present)),
            }
        } else {
            return None;
        };
        (wanted != now).then_some(wanted)
    }
}

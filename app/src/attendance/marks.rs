//! Which of a supervisor's marks counts: the one that was made last, which need not be the one that came last.
#![cfg(feature = "ssr")]

use super::{Event, Kind};
use chrono::TimeDelta;

/// What was marked within this time of its arrival did not wait on a phone.
const AT_ONCE: TimeDelta = TimeDelta::minutes(2);

/// The marks among the entries of one participant at one occasion, in the order in which they came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marked<'a> {
    /// The one that counts; without an outcome it takes back what was marked before.
    pub standing: Option<&'a Event>,
    /// Those that came when a later one stood already: they change nothing.
    pub overtaken: Vec<&'a Event>,
}

/// Reads the marks.
pub fn marked<'a>(events: impl IntoIterator<Item = &'a Event>) -> Marked<'a> {
    let mut marked = Marked::default();
    for mark in events.into_iter().filter(|event| event.kind == Kind::Mark) {
        match marked.standing {
            Some(standing) if mark.replaces.as_ref() != Some(&standing.id) && was_before(mark, standing) => {
                marked.overtaken.push(mark);
            }
            _ => marked.standing = Some(mark),
        }
    }
    marked
}

/// Whether this mark, which came after the other, was made before it.
///
/// Where the server's clock was set back between the two, their moments say nothing: what waited on a phone is then
/// not taken for the later one, and what did not wait is.
pub fn was_before(mark: &Event, standing: &Event) -> bool {
    if standing.received_at <= mark.received_at { mark.at < standing.at } else { mark.received_at - mark.at > AT_ONCE }
}

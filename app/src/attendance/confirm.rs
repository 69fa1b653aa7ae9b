//! What a participant's own check-in would come to if a supervisor confirmed it.
#![cfg(feature = "ssr")]

use super::{Event, Evidence, Kind, Outcome, Planned, Rules, account};

/// The outcome of her check-in and check-out as she said them, however weak their evidence; `None` when she said
/// nothing. Marks and decisions are left out.
pub fn if_confirmed(planned: Planned, events: &[Event], rules: Rules) -> Option<Outcome> {
    let said: Vec<Event> = events
        .iter()
        .filter(|event| matches!(event.kind, Kind::CheckIn | Kind::CheckOut))
        .map(|event| Event { evidence: Evidence::SupervisorMark, ..event.clone() })
        .collect();
    account(Planned { cancelled: false, ..planned }, &said, rules).outcome
}

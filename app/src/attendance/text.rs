//! The words of the log as a reader reads them, each with its pictogram: colour never speaks alone.

use super::{Event, Evidence, Outcome, Reason};
use crate::{
    i18n::L10n,
    t,
    ui::{Icon, Kind},
};
use chrono::{DateTime, Utc};

/// What came of an occasion: "Present".
pub fn outcome(l: &L10n, outcome: Outcome) -> String {
    match outcome {
        Outcome::Present => t!(l, "outcome-present"),
        Outcome::Late => t!(l, "outcome-late"),
        Outcome::LeftEarly => t!(l, "outcome-left-early"),
        Outcome::NotThere => t!(l, "outcome-not-there"),
        Outcome::AbsentAccepted => t!(l, "outcome-absent-accepted"),
        Outcome::AbsentNotAccepted => t!(l, "outcome-absent-not-accepted"),
        Outcome::Sick => t!(l, "outcome-sick"),
        Outcome::CancelledByUs => t!(l, "outcome-cancelled-by-us"),
    }
}

/// The pictogram and the kind of an outcome's state. `None` is unmarked: see [`unmarked`].
pub fn outcome_mark(outcome: Outcome) -> (Icon, Kind) {
    match outcome {
        Outcome::Present => (Icon::Check, Kind::Good),
        Outcome::Late => (Icon::Late, Kind::Warn),
        Outcome::LeftEarly => (Icon::LeftEarly, Kind::Warn),
        Outcome::NotThere => (Icon::Absent, Kind::Warn),
        Outcome::AbsentAccepted => (Icon::Absent, Kind::Info),
        Outcome::AbsentNotAccepted => (Icon::Absent, Kind::Bad),
        Outcome::Sick => (Icon::Sick, Kind::Info),
        Outcome::CancelledByUs => (Icon::Cancelled, Kind::Info),
    }
}

/// An occasion of which nothing is recorded: "Nothing recorded".
pub fn unmarked(l: &L10n) -> String {
    t!(l, "outcome-unmarked")
}

/// How an entry is known: "Code scanned at the site".
pub fn evidence(l: &L10n, evidence: Evidence) -> String {
    match evidence {
        Evidence::SiteCode => t!(l, "evidence-site-code"),
        Evidence::StaffScan => t!(l, "evidence-staff-scan"),
        Evidence::SupervisorMark => t!(l, "evidence-supervisor-mark"),
        Evidence::TypedCode => t!(l, "evidence-typed-code"),
        Evidence::SiteCodeLater => t!(l, "evidence-site-code-later"),
        Evidence::PrintedCard => t!(l, "evidence-printed-card"),
        Evidence::Paper => t!(l, "evidence-paper"),
        Evidence::OwnWord => t!(l, "evidence-own-word"),
    }
}

/// How this presence is known: a scan by staff that is only a word is not the participant's own.
pub fn known(l: &L10n, event: &Event) -> String {
    if event.evidence == Evidence::OwnWord && event.is_of_staff() {
        scan_uncertain(l)
    } else {
        evidence(l, event.evidence)
    }
}

/// Of a scan by staff that came too late to be believed, or whose time is not certain.
pub fn scan_uncertain(l: &L10n) -> String {
    t!(l, "evidence-scan-uncertain")
}

/// Of a mark that came when a later one stood already: what it says, and that it changes nothing.
pub fn overtaken(l: &L10n, outcome_then: Outcome, at: DateTime<Utc>) -> String {
    t!(l, "mark-overtaken", outcome = outcome(l, outcome_then), at = l.day_and_time(at))
}

/// What a class of evidence means, in one sentence.
pub fn evidence_means(l: &L10n, evidence: Evidence) -> String {
    match evidence {
        Evidence::SiteCode => t!(l, "evidence-site-code-means"),
        Evidence::StaffScan => t!(l, "evidence-staff-scan-means"),
        Evidence::SupervisorMark => t!(l, "evidence-supervisor-mark-means"),
        Evidence::TypedCode => t!(l, "evidence-typed-code-means"),
        Evidence::SiteCodeLater => t!(l, "evidence-site-code-later-means"),
        Evidence::PrintedCard => t!(l, "evidence-printed-card-means"),
        Evidence::Paper => t!(l, "evidence-paper-means"),
        Evidence::OwnWord => t!(l, "evidence-own-word-means"),
    }
}

/// Why she says that she cannot come: "My child is sick"; or what is wrong with an entry: "I was there".
pub fn reason(l: &L10n, reason: Reason) -> String {
    match reason {
        Reason::Sick => t!(l, "reason-sick"),
        Reason::ChildSick => t!(l, "reason-child-sick"),
        Reason::OtherAuthority => t!(l, "reason-other-authority"),
        Reason::JobInterview => t!(l, "reason-job-interview"),
        Reason::Funeral => t!(l, "reason-funeral"),
        Reason::Other => t!(l, "reason-other"),
        Reason::WasThere => t!(l, "reason-was-there"),
        Reason::CameInTime => t!(l, "reason-came-in-time"),
        Reason::StayedToTheEnd => t!(l, "reason-stayed-to-the-end"),
        Reason::HadTold => t!(l, "reason-had-told"),
        Reason::NotMe => t!(l, "reason-not-me"),
    }
}

//! What the log is read as, at its boundaries.

use super::*;

const START: i64 = 1_800_000_000;

fn at(minutes: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(START + minutes * 60, 0).unwrap()
}

fn event(kind: Kind, minutes: i64, evidence: Evidence, outcome: Option<Outcome>) -> Event {
    let id = |n: i64| format!("00000000-0000-7000-8000-{n:012x}");
    Event {
        id: EventId::parse(&id(minutes + 1000)).unwrap(),
        participant: PersonId::parse(&id(1)).unwrap(),
        occasion: None,
        site: None,
        kind,
        outcome,
        evidence,
        reason: None,
        at: at(minutes),
        received_at: at(minutes),
        author: PersonId::parse(&id(1)).unwrap(),
        replaces: None,
        device: None,
        words: None,
        seq: Some(minutes),
    }
}

fn read(events: &[Event]) -> Account {
    let planned = Planned { starts_at: at(0), ends_at: at(180), cancelled: false };
    account(planned, events, Rules { late_after: TimeDelta::minutes(15) })
}

fn strongest(account: &Account) -> Option<Evidence> {
    account.strongest().map(|event| event.evidence)
}

#[test]
fn nothing_becomes_present_or_absent_by_itself() {
    assert_eq!(read(&[]), Account::default());
}

#[test]
fn fifteen_minutes_after_the_start_is_in_time_and_one_more_is_late() {
    let came = |minutes| read(&[event(Kind::CheckIn, minutes, Evidence::SiteCode, None)]);
    assert_eq!((came(15).outcome, came(15).credited), (Some(Outcome::Present), 180));
    assert_eq!((came(16).outcome, came(16).credited), (Some(Outcome::Late), 164));
}

#[test]
fn leaving_early_is_credited_until_then() {
    let left = read(&[
        event(Kind::CheckIn, 0, Evidence::SiteCode, None),
        event(Kind::CheckOut, 120, Evidence::SiteCode, None),
    ]);
    assert_eq!((left.outcome, left.credited), (Some(Outcome::LeftEarly), 120));
}

#[test]
fn going_out_and_in_again_is_not_leaving_early() {
    let entry = |kind, minutes| event(kind, minutes, Evidence::SiteCode, None);
    let of = |entries: &[Event]| {
        let account = read(entries);
        (account.outcome, account.credited, account.said_out.map(|event| (event.at - at(0)).num_minutes()))
    };
    let (came, out, back) = (entry(Kind::CheckIn, 0), entry(Kind::CheckOut, 60), entry(Kind::CheckIn, 90));
    // A break is not deducted; that she came back is not that she left.
    assert_eq!(of(&[came.clone(), out.clone(), back.clone()]), (Some(Outcome::Present), 180, None));
    // In any order of arrival.
    assert_eq!(of(&[back.clone(), came.clone(), out.clone()]), (Some(Outcome::Present), 180, None));
    // The last check-out counts again when it is the last word.
    let home = entry(Kind::CheckOut, 120);
    assert_eq!(of(&[came.clone(), out.clone(), back.clone(), home]), (Some(Outcome::LeftEarly), 120, Some(120)));
    let home = entry(Kind::CheckOut, 180);
    assert_eq!(of(&[came.clone(), out.clone(), back.clone(), home]), (Some(Outcome::Present), 180, Some(180)));
    // What follows after the end is for something else.
    for minutes in [180, 200] {
        let after = entry(Kind::CheckIn, minutes);
        assert_eq!(of(&[came.clone(), out.clone(), after]), (Some(Outcome::LeftEarly), 60, Some(60)));
    }
    let last = entry(Kind::CheckIn, 179);
    assert_eq!(of(&[came.clone(), out.clone(), last]), (Some(Outcome::Present), 180, None));
    // Late stays late: from her first check-in.
    let late = entry(Kind::CheckIn, 30);
    assert_eq!(of(&[late, out, back]), (Some(Outcome::Late), 150, None));
}

#[test]
fn her_own_word_that_she_came_back_decides_nothing() {
    let entries = [
        event(Kind::CheckIn, 0, Evidence::SiteCode, None),
        event(Kind::CheckOut, 60, Evidence::SiteCode, None),
        event(Kind::CheckIn, 90, Evidence::OwnWord, None),
    ];
    assert_eq!((read(&entries).outcome, read(&entries).credited), (Some(Outcome::LeftEarly), 60));
    // A code sent later does, and a supervisor should look at it.
    let later = event(Kind::CheckIn, 91, Evidence::SiteCodeLater, None);
    let account = read(&[entries[0].clone(), entries[1].clone(), later]);
    assert_eq!((account.outcome, account.credited, account.needs_confirmation), (Some(Outcome::Present), 180, true));
}

#[test]
fn the_counsellor_weighs_more_than_the_supervisor_and_she_more_than_a_check_in() {
    let came = event(Kind::CheckIn, 0, Evidence::SiteCode, None);
    let not_there = event(Kind::Mark, 60, Evidence::SupervisorMark, Some(Outcome::NotThere));
    let decided = event(Kind::Decision, 200, Evidence::SupervisorMark, Some(Outcome::AbsentAccepted));
    assert_eq!(read(&[came.clone(), not_there.clone()]).outcome, Some(Outcome::NotThere));
    assert_eq!(read(&[decided, not_there.clone(), came.clone()]).outcome, Some(Outcome::AbsentAccepted));
    let taken_back = event(Kind::Mark, 70, Evidence::SupervisorMark, None);
    assert_eq!(read(&[came, not_there, taken_back]).outcome, Some(Outcome::Present));
}

#[test]
fn a_second_check_in_changes_nothing() {
    let first = event(Kind::CheckIn, 0, Evidence::SiteCode, None);
    let again = event(Kind::CheckIn, 40, Evidence::TypedCode, None);
    assert_eq!(read(&[again, first.clone()]).outcome, read(&[first]).outcome);
}

#[test]
fn an_own_word_is_shown_and_decides_nothing() {
    let account = read(&[event(Kind::CheckIn, 0, Evidence::OwnWord, None)]);
    assert_eq!((account.outcome, account.needs_confirmation), (None, true));
}

#[test]
fn what_the_municipality_cancelled_never_counts_against_her() {
    let planned = Planned { starts_at: at(0), ends_at: at(180), cancelled: true };
    let account = account(planned, &[], Rules { late_after: TimeDelta::minutes(15) });
    assert_eq!((account.outcome, account.credited), (Some(Outcome::CancelledByUs), 180));
}

#[test]
fn a_minute_or_a_second_too_many_is_late_and_too_early_to_leave() {
    let came = |seconds| {
        let mut event = event(Kind::CheckIn, 0, Evidence::SiteCode, None);
        event.at += TimeDelta::seconds(seconds);
        read(&[event]).outcome
    };
    assert_eq!([came(900), came(901)], [Some(Outcome::Present), Some(Outcome::Late)]);
    let left = |minutes| {
        let came = event(Kind::CheckIn, -30, Evidence::SiteCode, None);
        let left = read(&[came, event(Kind::CheckOut, minutes, Evidence::SiteCode, None)]);
        (left.outcome, left.credited)
    };
    assert_eq!(left(165), (Some(Outcome::Present), 180));
    assert_eq!(left(164), (Some(Outcome::LeftEarly), 164));
    assert_eq!(left(400), (Some(Outcome::Present), 180));
    // Out before it begins: nothing is credited, and nothing runs below zero.
    assert_eq!(left(-10), (Some(Outcome::LeftEarly), 0));
}

#[test]
fn the_municipalitys_minutes_decide_what_is_late() {
    let planned = Planned { starts_at: at(0), ends_at: at(180), cancelled: false };
    let came = [event(Kind::CheckIn, 6, Evidence::SiteCode, None)];
    let with = |minutes| account(planned, &came, Rules { late_after: TimeDelta::minutes(minutes) }).outcome;
    assert_eq!([with(5), with(6)], [Some(Outcome::Late), Some(Outcome::Present)]);
    assert_eq!(with(0), Some(Outcome::Late));
}

#[test]
fn the_clocks_change_neither_shortens_nor_lengthens_what_is_credited() {
    use chrono::TimeZone as _;
    let stockholm = |day: u32, month: u32, hour: u32| {
        chrono_tz::Europe::Stockholm.with_ymd_and_hms(2026, month, day, hour, 0, 0).earliest().unwrap().to_utc()
    };
    // 01:00 to 04:00 on the wall: two hours when the clocks go forward, four when they go back.
    for (month, day, minutes) in [(3, 29, 120), (10, 25, 240)] {
        let planned =
            Planned { starts_at: stockholm(day, month, 1), ends_at: stockholm(day, month, 4), cancelled: false };
        let came = |late: i64| {
            let mut event = event(Kind::CheckIn, 0, Evidence::SiteCode, None);
            event.at = planned.starts_at + TimeDelta::minutes(late);
            let account = account(planned, &[event], Rules { late_after: TimeDelta::minutes(15) });
            (account.outcome, account.credited)
        };
        assert_eq!(came(15), (Some(Outcome::Present), minutes));
        assert_eq!(came(16), (Some(Outcome::Late), minutes - 16));
    }
}

#[test]
fn what_staff_recorded_is_the_supervisors_voice() {
    for evidence in [Evidence::StaffScan, Evidence::PrintedCard, Evidence::Paper] {
        let account = read(&[event(Kind::CheckIn, 5, evidence, None), event(Kind::CheckOut, 100, evidence, None)]);
        assert_eq!((account.said_in.clone(), account.said_out.clone()), (None, None), "{evidence:?}");
        assert_eq!(account.seen_in.as_ref().map(|event| event.at), Some(at(5)));
        assert_eq!((account.outcome, account.credited), (Some(Outcome::LeftEarly), 100));
        assert_eq!((account.needs_confirmation, strongest(&account)), (false, Some(evidence)));
    }
}

#[test]
fn a_time_that_was_put_right_counts_no_more() {
    let first = event(Kind::CheckIn, 30, Evidence::Paper, None);
    let mut right = event(Kind::CheckIn, 60, Evidence::Paper, None);
    right.replaces = Some(first.id.clone());
    let account = read(&[first, right]);
    assert_eq!((account.seen_in.map(|event| event.at), account.presences.len()), (Some(at(60)), 1));
    assert_eq!((account.outcome, account.credited), (Some(Outcome::Late), 120));
}

#[test]
fn all_evidence_is_kept_and_the_strongest_is_named() {
    let card = event(Kind::CheckIn, 2, Evidence::PrintedCard, None);
    let typed = event(Kind::CheckIn, 5, Evidence::TypedCode, None);
    let account = read(&[typed, card]);
    assert_eq!(account.presences.len(), 2);
    assert_eq!(strongest(&account), Some(Evidence::TypedCode));
    assert_eq!((account.seen_in.is_some(), account.said_in.is_some()), (true, true));
    let not_there = event(Kind::Mark, 60, Evidence::SupervisorMark, Some(Outcome::NotThere));
    assert_eq!(strongest(&read(&[not_there])), None);
}

#[test]
fn an_own_word_before_a_code_neither_hides_it_nor_moves_it() {
    let word = event(Kind::CheckIn, 0, Evidence::OwnWord, None);
    let code = event(Kind::CheckIn, 20, Evidence::SiteCode, None);
    let account = read(&[word, code]);
    assert_eq!((account.outcome, account.credited), (Some(Outcome::Late), 160));
    assert_eq!(account.said_in.map(|event| event.evidence), Some(Evidence::SiteCode));
    assert!(!account.needs_confirmation);
}

#[test]
fn a_code_sent_later_waits_only_while_something_hangs_on_it() {
    let later = event(Kind::CheckIn, 0, Evidence::SiteCodeLater, None);
    let scan = |minutes| event(Kind::CheckIn, minutes, Evidence::StaffScan, None);
    assert!(read(std::slice::from_ref(&later)).needs_confirmation);
    assert!(!read(&[later.clone(), scan(10)]).needs_confirmation);
    // Without it she would have come late.
    assert!(read(&[later, scan(20)]).needs_confirmation);
}

#[test]
fn when_she_says_that_she_left_is_shown_and_takes_nothing_away() {
    let came = event(Kind::CheckIn, 0, Evidence::SiteCode, None);
    let word = event(Kind::CheckOut, 90, Evidence::OwnWord, None);
    let account = read(&[came.clone(), word.clone()]);
    assert_eq!((account.outcome, account.credited), (Some(Outcome::Present), 180));
    assert_eq!(account.said_out.as_ref().map(|event| event.at), Some(at(90)));
    // Where the supervisor says that she left early, her word says when.
    let mark = event(Kind::Mark, 200, Evidence::SupervisorMark, Some(Outcome::LeftEarly));
    assert_eq!(read(&[came, word, mark]).credited, 90);
}

#[test]
fn a_contest_waits_until_a_decision_and_again_when_that_is_taken_back() {
    let said = |kind, minutes, outcome, words: Option<&str>| {
        let mut event = event(kind, minutes, Evidence::OwnWord, outcome);
        event.words = words.map(str::to_owned);
        event
    };
    let decided = |minutes, words| said(Kind::Decision, minutes, Some(Outcome::Present), words);
    let before = decided(1, None);
    let contest = said(Kind::Contest, 2, None, None);
    let answer = decided(3, Some("I looked"));
    let again = decided(4, None);
    let undo = said(Kind::Decision, 5, None, None);
    let answer_to = |events: &[Event]| {
        let account = read(events);
        (account.open_contest().is_some(), account.contests[0].answer.as_ref().map(|event| event.at))
    };
    assert_eq!(answer_to(&[before.clone(), contest.clone()]), (true, None));
    assert_eq!(answer_to(&[before.clone(), contest.clone(), answer.clone()]), (false, Some(at(3))));
    assert_eq!(answer_to(&[contest.clone(), answer.clone(), again.clone()]), (false, Some(at(3))));
    assert_eq!(answer_to(&[contest.clone(), answer.clone(), again, undo.clone()]), (true, None));
    // She contests the answer: the first contest keeps it, whatever becomes of the second.
    let second = said(Kind::Contest, 6, None, None);
    let all = [contest, answer, second, decided(7, Some("No")), said(Kind::Decision, 8, None, None)];
    assert_eq!(answer_to(&all), (true, Some(at(3))));
}

/// A mark made at a minute, that came at another.
fn sent_mark(made: i64, came: i64, outcome: Option<Outcome>) -> Event {
    let mut mark = event(Kind::Mark, came, Evidence::SupervisorMark, outcome);
    mark.at = at(made);
    mark
}

#[test]
fn a_mark_that_came_after_a_later_one_is_kept_and_changes_nothing() {
    let later = sent_mark(60, 60, Some(Outcome::Late));
    let earlier = sent_mark(30, 90, Some(Outcome::NotThere));
    let account = read(&[earlier.clone(), later.clone()]);
    assert_eq!((account.outcome, account.overtaken), (Some(Outcome::Late), vec![earlier.clone()]));
    // Also when the later one took everything back, and when another came in between.
    let taken_back = sent_mark(60, 60, None);
    assert_eq!(read(&[taken_back, earlier.clone()]).outcome, None);
    let between = sent_mark(45, 100, Some(Outcome::Present));
    let account = read(&[later.clone(), earlier.clone(), between]);
    assert_eq!((account.outcome, account.overtaken.len()), (Some(Outcome::Late), 2));
    // A mark that names the one it corrects was made knowing it.
    let corrects = Event { replaces: Some(later.id.clone()), ..earlier };
    assert_eq!(read(&[later, corrects]).outcome, Some(Outcome::NotThere));
}

#[test]
fn after_the_clock_was_set_back_only_what_waited_is_not_taken_for_the_later_mark() {
    let before = sent_mark(60, 60, Some(Outcome::Late));
    let after = |made, outcome| {
        let mut mark = sent_mark(made, 20, outcome);
        mark.seq = Some(61);
        mark
    };
    assert_eq!(read(&[before.clone(), after(20, Some(Outcome::Present))]).outcome, Some(Outcome::Present));
    assert_eq!(read(&[before.clone(), after(18, None)]).outcome, None);
    assert_eq!(read(&[before, after(17, Some(Outcome::Present))]).outcome, Some(Outcome::Late));
}

#[test]
fn a_scan_that_is_only_a_word_is_the_supervisors_voice_and_decides_nothing() {
    let staff = PersonId::parse("00000000-0000-7000-8000-000000000002").unwrap();
    let scan = Event { author: staff.clone(), ..event(Kind::CheckIn, 0, Evidence::OwnWord, None) };
    let account = read(std::slice::from_ref(&scan));
    assert_eq!((account.outcome, account.needs_confirmation), (None, true));
    assert_eq!((account.said_in.is_some(), account.seen_in.is_some()), (false, true));
    // One that counts is the one to show.
    let card = Event { author: staff.clone(), ..event(Kind::CheckIn, 30, Evidence::PrintedCard, None) };
    let account = read(&[scan, card]);
    assert_eq!(account.seen_in.map(|event| event.at), Some(at(30)));
    // Her own word is hers, also when staff said at which occasion.
    let mut placed = Event { author: staff, ..event(Kind::CheckIn, 0, Evidence::OwnWord, None) };
    placed.replaces = Some(EventId::parse("00000000-0000-7000-8000-000000000009").unwrap());
    assert!(read(&[placed]).said_in.is_some());
}

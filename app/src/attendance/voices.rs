//! What each of the three said of an entry, kept apart: the participant, the supervisor, the counsellor.

use super::{Account, Entry, Event, Evidence, Kind as What, text};
use crate::{
    i18n::{L10n, l10n},
    t,
    ui::{Icon, Pict},
};
use leptos::prelude::*;

/// The three voices; who has said nothing stands there too.
#[component]
pub fn Voices(entry: Entry) -> impl IntoView {
    let l = l10n();
    let Entry { account, confirmed_by, decided_by, seen_by, .. } = entry;
    let own = own_voice(&l, &account);
    let supervisor = supervisors_voice(&l, &account, seen_by, confirmed_by);
    let decided = account.decided.as_ref().map(|event| judged(&l, event, decided_by));
    let voice = |icon: Icon, who: String, said: Vec<AnyView>, unsaid: String| {
        let nothing = said.is_empty();
        view! {
            <li class=nothing.then_some("none")>
                <Pict icon />
                <div>
                    <b>{who}</b>
                    {if nothing { view! { <p>{unsaid}</p> }.into_any() } else { said.into_any() }}
                </div>
            </li>
        }
    };
    view! {
        <ul class="voices" role="list">
            {voice(Icon::Person, t!(l, "voice-you"), own, t!(l, "voice-you-nothing"))}
            {voice(Icon::Confirmed, t!(l, "voice-supervisor"), supervisor, t!(l, "voice-supervisor-nothing"))}
            {voice(
                Icon::Decided,
                t!(l, "voice-counsellor"),
                decided.into_iter().collect(),
                t!(l, "voice-counsellor-nothing"),
            )}
        </ul>
    }
}

fn own_voice(l: &L10n, account: &Account) -> Vec<AnyView> {
    let mut own: Vec<AnyView> = account
        .presences
        .iter()
        .filter(|event| !event.is_of_staff())
        .map(|event| {
            let at = l.time(event.at);
            let what = match (event.kind, event.evidence) {
                (What::CheckOut, Evidence::OwnWord) => t!(l, "voice-said-left", at = at),
                (What::CheckOut, _) => t!(l, "voice-checked-out", at = at),
                _ => t!(l, "voice-checked-in", at = at),
            };
            said(l, what, event)
        })
        .collect();
    if account.not_remembered {
        own.push(view! { <p>{t!(l, "voice-not-remembered")}</p> }.into_any());
    }
    if let Some(reason) = account.reported.as_ref().and_then(|event| event.reason) {
        own.push(view! { <p>{t!(l, "voice-reported", reason = text::reason(l, reason))}</p> }.into_any());
    }
    if account.needs_confirmation && account.said_in.is_some() {
        own.push(to_confirm(l));
    }
    own
}

/// What staff recorded when they saw her, and the mark.
fn supervisors_voice(l: &L10n, account: &Account, seen_by: Option<String>, marked_by: Option<String>) -> Vec<AnyView> {
    let seen = account.presences.iter().filter(|event| event.is_of_staff());
    let mut said: Vec<AnyView> = seen
        .map(|event| {
            let at = l.time(event.at);
            let what = if event.kind == What::CheckOut {
                t!(l, "voice-seen-out", at = at)
            } else {
                t!(l, "voice-seen-in", at = at)
            };
            let by = seen_by.clone().map(|by| view! { <bdi>{by}</bdi> " · " });
            view! { <p>{what}</p> <small>{by} {text::known(l, event)}</small> {later(l, event)} }.into_any()
        })
        .collect();
    if account.needs_confirmation && account.said_in.is_none() {
        said.push(to_confirm(l));
    }
    said.extend(account.confirmed.as_ref().map(|event| judged(l, event, marked_by)));
    said.extend(account.overtaken.iter().filter_map(|mark| {
        let text = text::overtaken(l, mark.outcome?, mark.at);
        Some(view! { <small dir="auto">{text}</small> }.into_any())
    }));
    said
}

fn to_confirm(l: &L10n) -> AnyView {
    view! { <small>{t!(l, "voice-to-confirm")}</small> }.into_any()
}

/// A mark or a decision: what, by whom, when.
fn judged(l: &L10n, event: &Event, by: Option<String>) -> AnyView {
    let outcome = event.outcome.map(|outcome| text::outcome(l, outcome)).unwrap_or_default();
    let at = l.day_and_time(event.at);
    let paper = from_paper(l, event).map(|how| view! { <small>{how}</small> });
    view! { <p>{outcome}</p> <small><bdi>{by}</bdi> " · " <span dir="auto">{at}</span></small> {paper} }.into_any()
}

/// That a mark was typed in from a list on paper.
fn from_paper(l: &L10n, event: &Event) -> Option<String> {
    let paper = event.kind == What::Mark && event.evidence == Evidence::Paper;
    paper.then(|| text::evidence(l, event.evidence))
}

/// One thing that she said, with how it is known; sent later, also when it arrived.
fn said(l: &L10n, what: String, event: &Event) -> AnyView {
    view! { <p>{what}</p> <small>{text::evidence(l, event.evidence)}</small> {later(l, event)} }.into_any()
}

/// When it arrived, of what was sent later.
fn later(l: &L10n, event: &Event) -> Option<impl IntoView + use<>> {
    event
        .is_sent_later()
        .then(|| view! { <small>{t!(l, "voice-received", at = l.day_and_time(event.received_at))}</small> })
}

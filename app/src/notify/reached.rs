//! Under a counsellor's thread: whether her reader was told of what she has not read.

use super::{Notify, Outcome, ToldOf, Way};
use crate::{
    i18n::{L10n, l10n},
    ids::PersonId,
    t,
    ui::{Icon, Kind, Pict, State, door, load::begun},
};
use leptos::prelude::*;

/// One line for each of the newest unread messages to this participant.
#[component]
pub fn Reached(participant: PersonId) -> impl IntoView {
    let l = l10n();
    let told = begun(async move {
        match door::<dyn Notify>() {
            Ok(notify) => notify.told_of(&participant).await.unwrap_or_default(),
            Err(_) => Vec::new(),
        }
    });
    Suspend::new(async move {
        let told = told.await.unwrap_or_default();
        (!told.is_empty()).then(|| {
            view! {
                <section id="reached">
                    <h2>{t!(l, "notify-reached")}</h2>
                    <ul class="list card" role="list">{told.into_iter().map(|one| line(&l, one)).collect_view()}</ul>
                </section>
            }
        })
    })
}

fn line(l: &L10n, one: ToldOf) -> impl IntoView + use<> {
    let (icon, kind, text) = match &one.outcome {
        Outcome::Waiting => (Icon::Clock, Kind::Info, t!(l, "notify-waiting")),
        Outcome::Told(ways) => (Icon::Check, Kind::Good, t!(l, "notify-told", ways = names(l, ways))),
        Outcome::NoWay => (Icon::Info, Kind::Info, t!(l, "notify-no-way")),
        Outcome::NotReached => (Icon::Alert, Kind::Bad, t!(l, "notify-not-reached")),
    };
    view! {
        <li class="row">
            <span class="pict"><Pict icon=Icon::Message /></span>
            <div><b>{l.day_and_time(one.sent_at)}</b></div>
            <State icon kind text />
        </li>
    }
}

/// "App, SMS".
fn names(l: &L10n, ways: &[Way]) -> String {
    ways.iter().map(|way| name(l, *way)).collect::<Vec<_>>().join(", ")
}

/// What a way is called.
pub fn name(l: &L10n, way: Way) -> String {
    match way {
        Way::Push => t!(l, "notify-push"),
        Way::Email => t!(l, "notify-email"),
        Way::Sms => t!(l, "notify-sms"),
    }
}

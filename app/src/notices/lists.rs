//! For staff: notices in a list, each with where it stands.

use super::{Notice, Notices, State};
use crate::{
    i18n::l10n,
    ids::PersonId,
    t,
    ui::{self, Icon, Kind, Pict, door, load},
};
use leptos::prelude::*;

/// Where it stands, as pictogram and words.
pub fn state_of(state: State) -> impl IntoView {
    let l = l10n();
    let (icon, kind, text) = match state {
        State::Unopened => (Icon::Message, Kind::Warn, t!(l, "notices-state-unopened")),
        State::Opened(at) => (Icon::Eye, Kind::Warn, t!(l, "notices-state-opened", at = l.day_and_time(at))),
        State::Help(at) => (Icon::Question, Kind::Bad, t!(l, "notices-state-help", at = l.day_and_time(at))),
        State::Helped => (Icon::Speech, Kind::Warn, t!(l, "notices-state-helped")),
        State::Understood(at) => (Icon::Check, Kind::Good, t!(l, "notices-state-understood", at = l.day_and_time(at))),
    };
    view! { <ui::State icon kind text /> }
}

/// A list of notices; with the participants' names where they are of several.
#[component]
pub fn NoticeRows(notices: Vec<Notice>, names: bool) -> impl IntoView {
    let l = l10n();
    view! {
        <ul class="list card" role="list">
            {notices
                .into_iter()
                .map(|notice| {
                    let state = state_of(notice.state());
                    let sent = t!(l, "notices-sent", at = l.day_and_time(notice.sent_at));
                    let name = names.then(|| view! { <b><bdi>{notice.participant_name}</bdi></b> });
                    view! {
                        <li>
                            <a class="row" href=format!("/desk/notices/{}", notice.message)>
                                <span class="pict"><Pict icon=Icon::Info /></span>
                                <div>{name}<small>{sent}</small>{state}</div>
                                <Pict icon=Icon::Onward />
                            </a>
                        </li>
                    }
                })
                .collect_view()}
        </ul>
    }
}

/// On the list of what to follow up.
#[component]
pub fn NoticesToFollowUp(notices: Vec<Notice>) -> impl IntoView {
    let l = l10n();
    (!notices.is_empty()).then(|| {
        view! {
            <section id="notices">
                <h2>{t!(l, "notices-to-follow-up", count = notices.len())}</h2>
                <NoticeRows notices names=true />
            </section>
        }
    })
}

/// On a participant's page for her counsellor; nothing when she got none.
#[component]
pub fn NoticesOf(participant: PersonId) -> impl IntoView {
    load(async move { door::<dyn Notices>()?.of_participant(&participant).await }, |notices: Vec<Notice>| {
        let l = l10n();
        (!notices.is_empty()).then(|| {
            view! {
                <section id="notices">
                    <h2>{t!(l, "notices-all")}</h2>
                    <NoticeRows notices names=false />
                </section>
            }
        })
    })
}

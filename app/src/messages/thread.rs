//! What two people have written to each other, newest at the bottom.

use super::{Language, Message};
use crate::{
    i18n::{L10n, l10n},
    t,
    ui::{Empty, Icon, Pict},
};
use chrono::{DateTime, Utc};
use leptos::prelude::*;

/// With more messages than this the newest one is out of sight when the page opens.
const A_SCREEN: usize = 5;

/// The messages, with the ways to older ones and to the newest.
#[component]
pub fn Thread(
    messages: Vec<Message>,
    /// There are older ones.
    more: bool,
    /// The address that shows them all.
    all: String,
) -> impl IntoView {
    let l = l10n();
    if messages.is_empty() {
        return view! { <Empty icon=Icon::Message text=t!(l, "messages-none") /> }.into_any();
    }
    let newest =
        (messages.len() > A_SCREEN).then(|| view! { <a class="quiet" href="#end">{t!(l, "messages-newest")}</a> });
    let older = more.then(|| view! { <a class="quiet" href=all>{t!(l, "messages-older")}</a> });
    view! {
        <p class="tools">{older}{newest}</p>
        <crate::clips::listen::ListenWords />
        <ol class="thread" role="list" data-listen="each">
            {messages.into_iter().map(|message| view! { <Item message /> }).collect_view()}
        </ol>
    }
    .into_any()
}

#[component]
fn Item(message: Message) -> impl IntoView {
    let l = l10n();
    let author = if message.mine { t!(l, "messages-you") } else { message.author };
    let receipt = match (message.ours, message.read_at) {
        (true, Some(at)) => {
            view! { <span><Pict icon=Icon::Check /> {t!(l, "messages-read", at = l.day_and_time(at))}</span> }
                .into_any()
        }
        (true, None) => view! { <span>{t!(l, "messages-not-read")}</span> }.into_any(),
        (false, None) => view! { <b>{t!(l, "messages-new")}</b> }.into_any(),
        (false, Some(_)) => ().into_any(),
    };
    view! {
        <li class=if message.ours { "mine" } else { "theirs" }>
            <p dir="auto" lang=message.language.clone()>{message.text}</p>
            <small>
                <bdi>{author}</bdi>
                <When at=message.sent_at />
                {other_language(&l, &message.language)}
                {receipt}
            </small>
        </li>
    }
}

/// Day and time, the time from left to right.
#[component]
pub fn When(at: DateTime<Utc>) -> impl IntoView {
    let l = l10n();
    view! { <span>{l.day_short(l.local_day(at))}" "<span class="num">{l.time(at)}</span></span> }
}

/// The name of the language a text is in, in itself, when it is not the page's.
fn other_language(l: &L10n, lang: &str) -> Option<impl IntoView + use<>> {
    let (lang, name) = Language::all().into_iter().find(|(known, _)| *known == lang && l.locale().lang != lang)?;
    Some(view! { <span lang=lang dir="auto">{name}</span> })
}

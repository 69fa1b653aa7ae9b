//! What two people have written to each other, newest at the bottom.

use super::{
    Language, Message,
    content::{Content, said},
    visit,
};
use crate::{
    i18n::{L10n, l10n},
    notices::{
        Notice,
        thread::{Mark, notices},
    },
    t,
    translation::{
        Beside,
        below::{Below, beside},
    },
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
    let foreign = messages
        .iter()
        .find(|message| !message.mine && written_in(message).is_some_and(|language| language != l.locale().lang));
    let beside = beside(foreign.map(|message| message.id.clone()));
    let notices = notices(messages.first().map(|message| message.id.clone()), visit::opened());
    let items = Suspend::new(async move {
        let (beside, notices) = (beside.await, notices.await);
        messages
            .into_iter()
            .map(|message| {
                let notice = notices.iter().find(|notice| notice.message == message.id).cloned();
                view! { <Item message beside=beside.clone() notice /> }
            })
            .collect_view()
    });
    view! {
        <p class="tools">{older}{newest}</p>
        <ol class="thread" role="list">{items}</ol>
    }
    .into_any()
}

/// The language of what was written freely; a phrase is in the reader's own.
fn written_in(message: &Message) -> Option<&str> {
    match &message.content {
        Content::Free { language, .. } => Some(language),
        _ => None,
    }
}

#[component]
fn Item(message: Message, beside: Beside, notice: Option<Notice>) -> impl IntoView {
    let l = l10n();
    let below = written_in(&message).filter(|_| !message.mine).map(|language| {
        view! { <Below message=message.id.clone() language=language.to_owned() beside /> }
    });
    let author = if message.mine { t!(l, "messages-you") } else { message.author };
    let words = said(&l, &message.content);
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
            <p dir=words.dir lang=words.lang.clone()>{words.text}</p>
            <small>
                <bdi>{author}</bdi>
                <When at=message.sent_at />
                {other_language(&l, &words.lang)}
                {receipt}
            </small>
            {below}
            {notice.map(|notice| view! { <Mark notice /> })}
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

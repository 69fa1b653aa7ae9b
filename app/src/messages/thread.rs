//! What has been written in a thread, newest at the bottom, and who came into it and left.

use super::{
    Correspondence, Guest, Language, Message,
    content::{Content, Words, said},
    visit,
};
use crate::{
    account::words::role,
    i18n::{L10n, l10n, negotiate},
    notices::{
        Marked,
        thread::{Mark, notices},
    },
    t,
    translation::{
        Beside,
        below::{Below, beside},
    },
    ui::{Empty, Icon, Pict},
};
use chrono::{DateTime, TimeDelta, Utc};
use leptos::prelude::*;

/// With more messages than this the newest one is out of sight when the page opens.
const A_SCREEN: usize = 5;

/// What lay on a phone for longer than this says when it was written, besides when it arrived.
const LATE: TimeDelta = TimeDelta::minutes(2);

/// The messages, with the ways to older ones and to the newest.
#[component]
pub fn Thread(
    thread: Correspondence,
    /// The address that shows them all.
    all: String,
    /// One of the staff reads, not the participant herself.
    #[prop(optional)]
    staff: bool,
) -> impl IntoView {
    let l = l10n();
    let Correspondence { messages, more, guests, participant_reads, .. } = thread;
    if messages.is_empty() && guests.is_empty() {
        return view! { <Empty icon=Icon::Message text=t!(l, "messages-none") /> }.into_any();
    }
    // What happened before the oldest message of this page is shown with those before it.
    let since = more.then(|| messages.first().map(|message| message.sent_at)).flatten();
    let newest =
        (messages.len() > A_SCREEN).then(|| view! { <a class="quiet" href="#end">{t!(l, "messages-newest")}</a> });
    let older = more.then(|| view! { <a class="quiet" href=all>{t!(l, "messages-older")}</a> });
    let foreign = messages
        .iter()
        .find(|message| !message.mine && written_in(message).is_some_and(|language| language != l.locale().lang));
    let beside = beside(foreign.map(|message| message.id.clone()));
    let notices = notices(messages.first().map(|message| message.id.clone()), visit::opened());
    let mut items: Vec<(DateTime<Utc>, AnyView)> = notes(&l, &guests);
    items.retain(|(at, _)| since.is_none_or(|since| *at >= since));
    let reads = staff.then_some(participant_reads);
    let items = Suspend::new(async move {
        let (beside, notices) = (beside.await, notices.await);
        items.extend(messages.into_iter().map(|message| {
            let notice = notices.iter().find(|notice| notice.message == message.id).cloned();
            let at = message.sent_at;
            (at, view! { <Item message reads=reads.clone() beside=beside.clone() notice /> }.into_any())
        }));
        items.sort_by_key(|(at, _)| *at);
        items.into_iter().map(|(_, item)| item).collect_view()
    });
    view! {
        <p class="tools">{older}{newest}</p>
        <crate::clips::listen::ListenWords />
        <ol class="thread" role="list" data-listen="each">{items}</ol>
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

/// Who was invited and by whom, and when that ended: both sides read the same.
fn notes(l: &L10n, guests: &[Guest]) -> Vec<(DateTime<Utc>, AnyView)> {
    let note = |at: DateTime<Utc>, text: String| {
        let view = view! {
            <li class="note">
                <small><Pict icon=Icon::People /><span>{text}</span><When at /></small>
            </li>
        };
        (at, view.into_any())
    };
    let mut notes = Vec::new();
    for guest in guests {
        let (name, by) = (guest.name.clone(), guest.invited_by.clone());
        let text = if guest.earlier {
            t!(l, "talk-invited-earlier", by = by, name = name.clone(), role = role(l, guest.role))
        } else {
            t!(l, "talk-invited", by = by, name = name.clone(), role = role(l, guest.role))
        };
        notes.push(note(guest.invited_at, text));
        notes.extend(guest.ended_at.map(|at| note(at, t!(l, "talk-invitation-ended", name = name))));
    }
    notes
}

#[component]
fn Item(
    message: Message,
    /// To one of the staff: the locale that the participant reads in.
    reads: Option<String>,
    beside: Beside,
    notice: Option<Marked>,
) -> impl IntoView {
    let l = l10n();
    let below = written_in(&message).filter(|_| !message.mine).map(|language| {
        view! { <Below message=message.id.clone() language=language.to_owned() beside /> }
    });
    let author = if message.mine { t!(l, "messages-you") } else { message.author };
    let words = said(&l, &message.content);
    let receipt = match (message.ours, message.read_at) {
        (true, Some(at)) => {
            view! { <span><Pict icon=Icon::Check />" "{t!(l, "messages-read", at = l.day_and_time(at))}</span> }
                .into_any()
        }
        (true, None) => view! { <span><Pict icon=Icon::Send />" "{t!(l, "messages-not-read")}</span> }.into_any(),
        (false, None) => view! { <b>{t!(l, "messages-new")}</b> }.into_any(),
        (false, Some(_)) => ().into_any(),
    };
    let written = message.claimed_at.filter(|at| message.sent_at - *at > LATE).map(|at| {
        view! { <span>{t!(l, "talk-written", at = l.day_and_time(at))}</span> }
    });
    // By this the phone knows that what it had to send is here.
    let id = (message.mine && reads.is_none()).then(|| format!("m-{}", message.id));
    let besides = besides(&l, &message.content, &words, reads.as_deref());
    let language = other_language(&l, &words.lang);
    view! {
        <li class=if message.ours { "mine" } else { "theirs" } id=id>
            <p dir=words.dir lang=words.lang>{words.text}</p>
            {besides}
            <small>
                <bdi>{author}</bdi>
                <When at=message.sent_at />
                {written}
                {language}
                {receipt}
            </small>
            {below}
            {notice.map(|notice| view! { <Mark notice /> })}
        </li>
    }
}

/// The same in another language: what she tapped; the Swedish, for whoever reads a phrase in another language; for the
/// staff, what the participant reads.
fn besides(l: &L10n, content: &Content, shown: &Words, reads: Option<&str>) -> Option<AnyView> {
    let other = |words: &Words| words.lang != shown.lang || plain(&words.text) != plain(&shown.text);
    if let Some(original) = content.original().filter(other) {
        let name = name_of(&original.lang);
        let label = t!(l, "talk-original");
        return Some(
            view! {
                <small>{label} " " <q dir=original.dir lang=original.lang.clone()>{original.text}</q> {name}</small>
            }
            .into_any(),
        );
    }
    let (summary, words) = match reads {
        None => (t!(l, "talk-in-swedish"), content.in_swedish()),
        Some(_) if matches!(content, Content::Free { .. }) => return None,
        Some(tag) => (t!(l, "talk-as-read"), Some(said(&L10n::new(negotiate([tag]), l.zone()), content))),
    };
    let words = words.filter(other)?;
    Some(
        view! { <details><summary>{summary}</summary><p dir=words.dir lang=words.lang>{words.text}</p></details> }
            .into_any(),
    )
}

/// Without the marks that keep a value's direction apart.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// Day and time, the time from left to right.
#[component]
pub fn When(at: DateTime<Utc>) -> impl IntoView {
    let l = l10n();
    view! { <span>{l.day_short(l.local_day(at))}" "<span class="num">{l.time(at)}</span></span> }
}

/// The name of the language a text is in, in itself, when it is not the page's.
pub fn other_language(l: &L10n, lang: &str) -> Option<AnyView> {
    if l.locale().lang == lang { None } else { name_of(lang) }
}

/// A language's name in itself, in its own direction.
pub fn name_of(lang: &str) -> Option<AnyView> {
    let (lang, name) = Language::all().into_iter().find(|(known, _)| *known == lang)?;
    Some(view! { <span lang=lang dir="auto">{name}</span> }.into_any())
}

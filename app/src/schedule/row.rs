//! One occasion in a list, and the pieces it shares with the card on Today.

use super::Occasion;
use crate::{
    i18n::{L10n, Locale, Texts, l10n},
    t,
    ui::{Icon, Kind, Pict, State},
};
use chrono::NaiveDate;
use leptos::prelude::*;

/// A text of the municipality in the reader's language, or in the nearest there is, which then says its own.
#[component]
pub fn Written(texts: Texts) -> impl IntoView {
    let l = l10n();
    texts.for_reader(l.tag()).map(|said| {
        let (lang, dir) = marks(&l, said.tag);
        view! { <span lang=lang dir=dir>{said.text.to_owned()}</span> }
    })
}

/// `lang` and `dir` of a piece in the language `tag`: none when the page is in that language already.
pub fn marks(l: &L10n, tag: &str) -> (Option<String>, Option<&'static str>) {
    match Locale::get(tag) {
        Some(locale) if locale.lang == l.locale().lang => (None, None),
        Some(locale) => (Some(locale.lang.clone()), Some(locale.dir())),
        None => (Some(tag.to_owned()), Some("auto")),
    }
}

/// A choice that is named by the municipality, in the reader's language or marked as what it is.
#[component]
pub fn WrittenOption(texts: Texts, #[prop(into)] value: String, #[prop(optional)] selected: bool) -> impl IntoView {
    let l = l10n();
    texts.for_reader(l.tag()).map(|said| {
        let (lang, dir) = marks(&l, said.tag);
        view! { <option value=value lang=lang dir=dir selected=selected>{said.text.to_owned()}</option> }
    })
}

/// "Today", "Tomorrow", or the day itself.
pub fn day_word(l: &L10n, day: NaiveDate, today: NaiveDate) -> String {
    if day == today {
        t!(l, "day-today")
    } else if Some(day) == today.succ_opt() {
        t!(l, "day-tomorrow")
    } else {
        l.day_short(day)
    }
}

/// The text with its first letter as at the beginning of a sentence: CLDR writes "måndag 23 november".
pub fn heading(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Why it does not take place, and that it does not count against her.
#[component]
pub fn WhyCancelled(occasion: Occasion) -> impl IntoView {
    let l = l10n();
    occasion.cancelled.map(|why| view! { <small>{why.text(&l)} " " {t!(l, "cancelled-no-harm")}</small> })
}

/// Where and when it was to be before it was moved.
#[component]
pub fn MovedFrom(occasion: Occasion) -> impl IntoView {
    let l = l10n();
    let time = occasion
        .moved_from_start
        .map(|at| view! { {l.day_short(l.local_day(at))} " " <span class="time">{l.time(at)}</span> });
    let site = occasion.moved_from_site.clone().map(|site| view! { <bdi>{site}</bdi> });
    let both = (time.is_some() && site.is_some()).then_some(" · ");
    occasion.is_moved().then(|| view! { <small>{t!(l, "moved-from")} " " {time} {both} {site}</small> })
}

/// An occasion in a list; leads to its instructions. With `today` its day is said too.
#[component]
pub fn OccasionRow(occasion: Occasion, #[prop(optional)] today: Option<NaiveDate>) -> impl IntoView {
    let l = l10n();
    let cancelled = occasion.cancelled.is_some();
    let moved = occasion.is_moved() && !cancelled;
    // On a line of its own: "cancelled tomorrow" would say something else.
    let state = if cancelled {
        Some(view! { <State icon=Icon::Cancelled kind=Kind::Bad text=t!(l, "cancelled") /> })
    } else {
        moved.then(|| view! { <State icon=Icon::Moved kind=Kind::Warn text=t!(l, "moved") /> })
    };
    let name = view! { <Written texts=occasion.name.clone() /> };
    let day = today.map(|today| format!("{} ", day_word(&l, l.local_day(occasion.starts_at), today)));
    view! {
        <li class=cancelled.then_some("off")>
            <a class="row" href=format!("/instructions/{}", occasion.activity)>
                <span class="pict"><Pict icon=Icon::named(&occasion.pictogram) /></span>
                <div>
                    <b>{if cancelled { view! { <s>{name}</s> }.into_any() } else { name.into_any() }}</b>
                    {state.map(|state| view! { <div>{state}</div> })}
                    {day}
                    <span class="time">{l.times(occasion.starts_at, occasion.ends_at)}</span>
                    " · "
                    <bdi>{occasion.site_name.clone()}</bdi>
                    {moved.then(|| view! { <MovedFrom occasion=occasion.clone() /> })}
                    <WhyCancelled occasion=occasion.clone() />
                </div>
                <Pict icon=Icon::Onward />
            </a>
        </li>
    }
}

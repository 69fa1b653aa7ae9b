//! A notice as the counsellor sees it: what was written, what the participant reads, and all that happened.

use super::{By, Event, Kind as Happened, Notice, Notices, NoticesError, api::Note, lists::state_of};
use crate::{
    account::words,
    denied::{Denied, Explain as _},
    i18n::{L10n, Locale, l10n},
    ids::{MessageId, NoticeEventId},
    messages::{Language, content::said},
    t,
    ui::{BackLink, Kind, Labelled, Page, Table, asked, door, goes_to, load, now, query, typed},
};
use leptos::prelude::*;

#[component]
pub fn DeskNoticePage() -> impl IntoView {
    let id = leptos_router::hooks::use_params_map().read_untracked().get("id").unwrap_or_default();
    let needed = async move {
        let id = MessageId::parse(&id).map_err(|_| Denied::NotFound)?;
        door::<dyn Notices>()?.of_mine(&id).await
    };
    load(needed, |notice: Notice| view! { <Record notice /> })
}

#[component]
fn Record(notice: Notice) -> impl IntoView {
    let l = l10n();
    let reader = Locale::get(&notice.participant_language).unwrap_or(Locale::source());
    let hers = said(&L10n::new(reader, l.zone()), &notice.content);
    let written = notice.content.text().to_owned();
    let written_lang = notice.content.language().to_owned();
    let both = (hers.text != written).then(|| {
        view! {
            <h2>{t!(l, "notices-she-reads", language = reader.name.clone())}</h2>
            <p class="said" lang=hers.lang.clone() dir=hers.dir>{hers.text.clone()}</p>
        }
    });
    let back = format!("/desk/messages?with={}", notice.participant);
    let saved = asked("saved").then(|| crate::ui::notice(Kind::Good, t!(l, "notices-saved")));
    view! {
        <Page title=t!(l, "notices-title") class="narrow">
            <BackLink href=back text=notice.participant_name.clone() />
            <p>{state_of(notice.state())}" "<small>{t!(l, "notices-sent", at = l.day_and_time(notice.sent_at))}</small></p>
            <section class="card pad stack">
                <p class="said" lang=written_lang dir="auto">{written}</p>
                {both}
            </section>
            <section>
                <h2>{t!(l, "notices-happened")}</h2>
                <Events notice=notice.clone() />
            </section>
            <section id="explained">
                <h2>{t!(l, "notices-explain")}</h2>
                {saved}
                <ExplainForm notice />
            </section>
        </Page>
    }
}

#[component]
fn Events(notice: Notice) -> impl IntoView {
    let l = l10n();
    if notice.events.is_empty() {
        return view! { <p>{t!(l, "notices-nothing-yet")}</p> }.into_any();
    }
    let rows = notice
        .events
        .iter()
        .map(|event| {
            let replaced = notice.is_replaced(event);
            let correct = (event.kind == Happened::Explained && !replaced).then(|| {
                let href = format!("/desk/notices/{}?correct={}#explained", notice.message, event.id);
                view! { <a href=href>{t!(l, "notices-correct")}</a> }
            });
            let note = if replaced {
                Some(t!(l, "notices-is-corrected"))
            } else {
                event.replaces.is_some().then(|| t!(l, "notices-is-correction"))
            };
            view! {
                <tr>
                    <th scope="row" dir="auto">{l.day_and_time(event.at)}</th>
                    <td>{what(&l, event)}{note.map(|note| view! { <small>" "{note}</small> })}</td>
                    <td>{event.language.as_deref().map(Locale::name_of)}</td>
                    <td>{event.level.map(|level| words::level(&l, level))}</td>
                    <td>{correct}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <Table label=t!(l, "notices-event")>
            <thead>
                <tr>
                    <th scope="col">{t!(l, "notices-when")}</th>
                    <th scope="col">{t!(l, "notices-event")}</th>
                    <th scope="col">{t!(l, "notices-language")}</th>
                    <th scope="col">{t!(l, "notices-level")}</th>
                    <td></td>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </Table>
    }
    .into_any()
}

fn what(l: &L10n, event: &Event) -> String {
    match (event.kind, &event.explained) {
        (Happened::Shown, _) => t!(l, "notices-event-shown"),
        (Happened::Opened, _) => t!(l, "notices-event-opened"),
        (Happened::Played, _) => t!(l, "notices-event-played"),
        (Happened::Understood, _) => t!(l, "notices-event-understood"),
        (Happened::Help, _) => t!(l, "notices-event-help"),
        (Happened::Explained, Some(explained)) => {
            t!(l, "notices-event-explained", day = l.day(explained.on), by = by(l, explained.by))
        }
        (Happened::Explained, None) => t!(l, "notices-explain"),
    }
}

fn by(l: &L10n, by: By) -> String {
    match by {
        By::Interpreter => t!(l, "notices-by-interpreter"),
        By::Phone => t!(l, "notices-by-phone"),
        By::Colleague => t!(l, "notices-by-colleague"),
        By::Companion => t!(l, "notices-by-companion"),
        By::Nobody => t!(l, "notices-by-nobody"),
    }
}

#[component]
fn ExplainForm(notice: Notice) -> impl IntoView {
    let l = l10n();
    let refused = ServerAction::<Note>::new().value().get_untracked().and_then(Result::err);
    let typed = typed::<Note>();
    let explain =
        |wanted: &[NoticesError]| refused.filter(|error| wanted.contains(error)).map(|error| error.explain(&l));
    let (at_by, at_day) = (explain(&[NoticesError::NoBy]), explain(&[NoticesError::BadDay]));
    let at_language = explain(&[NoticesError::UnknownLanguage]);
    let other = refused
        .filter(|error| matches!(error, NoticesError::Corrected | NoticesError::Denied(_)))
        .map(|error| crate::ui::notice(Kind::Bad, error.explain(&l)));
    let corrected = query("correct")
        .and_then(|id| NoticeEventId::parse(&id).ok())
        .and_then(|id| notice.events.iter().find(|event| event.id == id && !notice.is_replaced(event)).cloned());
    let before = corrected.as_ref().and_then(|event| event.explained.clone());
    let chosen = typed.field("by").or_else(|| before.as_ref().map(|before| before.by.as_str().to_owned()));
    let day = typed
        .field("on")
        .unwrap_or_else(|| before.as_ref().map_or_else(|| l.local_day(now()), |before| before.on).to_string());
    let reader = Locale::get(&notice.participant_language).unwrap_or(Locale::source());
    let language = typed
        .field("language")
        .unwrap_or_else(|| before.as_ref().map_or_else(|| reader.lang.clone(), |before| before.language.clone()));
    let options = By::ALL
        .into_iter()
        .map(|one| {
            let selected = chosen.as_deref() == Some(one.as_str());
            view! { <option value=one.as_str() selected=selected>{by(&l, one)}</option> }
        })
        .collect_view();
    let languages = Language::all()
        .into_iter()
        .map(|(lang, name)| view! { <option value=lang lang=lang selected=lang == language>{name}</option> })
        .collect_view();
    let none = t!(l, "notices-by-choose");
    let correcting = corrected.map(|event| {
        view! {
            {crate::ui::notice(Kind::Info, t!(l, "notices-correcting"))}
            <input type="hidden" name="replaces" value=event.id.to_string() />
        }
    });
    view! {
        <form method="post" action={goes_to::<Note>()} class="stack">
            {other}
            {correcting}
            <input type="hidden" name="message" value=notice.message.to_string() />
            <Labelled id="by" label=t!(l, "notices-by") error=at_by.clone()>
                <select id="by" name="by" required aria-invalid=at_by.is_some().then_some("true")>
                    <option value="">{none}</option>
                    {options}
                </select>
            </Labelled>
            <Labelled id="on" label=t!(l, "notices-on") error=at_day.clone()>
                <input id="on" name="on" type="date" required value=day aria-invalid=at_day.is_some().then_some("true") />
            </Labelled>
            <Labelled id="in" label=t!(l, "notices-explained-in") error=at_language>
                <select id="in" name="language">{languages}</select>
            </Labelled>
            <button>{t!(l, "notices-explained-save")}</button>
        </form>
    }
}

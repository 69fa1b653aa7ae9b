//! A participant's own record, by week.

use super::{
    Attendance, Entry, RecordWeek, ReportForm, Visit, Week, contest_page::Contests, evidence::EvidenceHelp,
    leaving_page, text, voices::Voices,
};
pub use super::{contest_page::ContestPage, leaving_page::LeftPage, report_page::ReportPage};
use crate::{
    i18n::l10n,
    t,
    ui::{BackLink, Empty, Icon, Kind, Meter, Notice, Page, Pict, State, door, load, now},
};
use leptos::prelude::*;

#[component]
pub fn AttendancePage() -> impl IntoView {
    let week = query("week").as_deref().and_then(Week::parse);
    load(async move { door::<dyn Attendance>()?.week(week).await }, |record: RecordWeek| {
        let l = l10n();
        let nothing = record.entries.is_empty() && record.visits.is_empty();
        view! {
            <Page title=t!(l, "attendance-title")>
                <p><BackLink href="/" text=t!(l, "to-start") /></p>
                <Weeks shown=record.week current=record.current />
                <section class="card pad">
                    <Meter
                        label=t!(l, "attendance-hours-label")
                        text=t!(l, "attendance-hours", done = l.hours(record.credited), goal = l.hours(record.goal))
                        value=record.credited
                        max=record.goal
                    />
                </section>
                {nothing.then(|| view! { <Empty icon=Icon::Record text=t!(l, "attendance-empty") /> })}
                <section class="stack">
                    {record.visits.into_iter().map(|visit| view! { <VisitCard visit /> }).collect_view()}
                    {record.entries.into_iter().map(|entry| view! { <EntryCard entry /> }).collect_view()}
                </section>
                {(!nothing).then(|| view! { <EvidenceHelp /> })}
                <section>
                    <h2>{t!(l, "attendance-wrong-title")}</h2>
                    <p>{t!(l, "attendance-wrong")}</p>
                    <p><a class="second" href="/messages"><Pict icon=Icon::Message />{t!(l, "attendance-write")}</a></p>
                </section>
            </Page>
        }
    })
}

/// The value of a field of this page's address.
pub(super) fn query(name: &str) -> Option<String> {
    let parts = use_context::<http::request::Parts>()?;
    let query = parts.uri.query()?;
    query.split('&').find_map(|pair| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        (key == name).then(|| value.to_owned())
    })
}

#[component]
fn Weeks(shown: Week, current: Week) -> impl IntoView {
    let l = l10n();
    let days = format!("{}–{}", l.day_short(shown.monday()), l.day_short(shown.sunday()));
    let to = |week: Week| format!("/attendance?week={}", week.address());
    view! {
        <h2 class="day">{t!(l, "attendance-week", week = shown.number())} <small>{days}</small></h2>
        <nav class="tools" aria-label=t!(l, "attendance-weeks-label")>
            <a class="second small" href=to(shown.previous())>{t!(l, "attendance-earlier")}</a>
            {(shown < current)
                .then(|| view! { <a class="second small" href=to(shown.next())>{t!(l, "attendance-later")}</a> })}
            {(shown != current)
                .then(|| view! { <a class="second small" href="/attendance">{t!(l, "attendance-this-week")}</a> })}
        </nav>
    }
}

#[component]
fn EntryCard(entry: Entry) -> impl IntoView {
    let l = l10n();
    let Entry { occasion, account, answered_by, can_contest, asks_when_left, .. } = entry.clone();
    let coming = occasion.starts_at > now() && account.outcome.is_none();
    let (icon, kind, word) = match account.outcome {
        Some(outcome) => {
            let (icon, kind) = text::outcome_mark(outcome);
            (icon, kind, text::outcome(&l, outcome))
        }
        None if coming => (Icon::Clock, Kind::Info, t!(l, "attendance-coming")),
        None => (Icon::Unmarked, Kind::Info, text::unmarked(&l)),
    };
    let name = occasion.name.for_reader(l.tag()).map(|said| (said.text.to_owned(), said.tag.to_owned()));
    let (name, tag) = name.unwrap_or_default();
    let cancelled = occasion.cancelled.map(|why| {
        let what = format!("{} {}", t!(l, "attendance-cancelled"), why.text(&l));
        let calm = t!(l, "attendance-not-against-you");
        view! { <Notice kind=Kind::Info><p>{what}</p><p>{calm}</p></Notice> }
    });
    let can_report = occasion.cancelled.is_none()
        && account.presences.is_empty()
        && account.decided.is_none()
        && ReportForm::is_open(&occasion, now());
    let report = can_report.then(|| {
        let href = format!("/attendance/absence/{}", occasion.id);
        let word = if account.reported.is_some() {
            t!(l, "attendance-report-change")
        } else if coming {
            t!(l, "attendance-cannot-come")
        } else {
            t!(l, "attendance-could-not-come")
        };
        view! { <a class="quiet" href=href>{word}</a> }
    });
    let left = asks_when_left.then(|| {
        let href = leaving_page::address(&occasion.id);
        view! { <a class="second" href=href><Pict icon=Icon::CheckOut />{t!(l, "left-title")}</a> }
    });
    let contest = can_contest.then(|| {
        let href = format!("/attendance/contest/{}", occasion.id);
        view! { <a class="quiet" href=href>{t!(l, "contest-link")}</a> }
    });
    view! {
        <article class="card pad stack">
            <div class="what">
                <span class="pict"><Pict icon=Icon::named(&occasion.pictogram) /></span>
                <div>
                    <h3 lang=crate::i18n::Locale::get(&tag).map(|locale| locale.lang.clone()) dir="auto">{name}</h3>
                    <p>
                        {l.day(l.local_day(occasion.starts_at))} " "
                        <span class="num">{l.times(occasion.starts_at, occasion.ends_at)}</span> " · "
                        <bdi>{occasion.site_name.clone()}</bdi>
                    </p>
                </div>
            </div>
            <p><State icon kind text=word /></p>
            {(account.credited > 0)
                .then(|| view! { <p class="hint">{t!(l, "attendance-credited", hours = l.hours(account.credited))}</p> })}
            {cancelled}
            <Voices entry />
            <Contests contests=account.contests answered_by />
            {left}
            {report}
            {contest}
        </article>
    }
}

#[component]
fn VisitCard(visit: Visit) -> impl IntoView {
    let l = l10n();
    let Visit { event, site_name } = visit;
    view! {
        <article class="card pad stack">
            <div class="what">
                <span class="pict"><Pict icon=Icon::Pin /></span>
                <div>
                    <h3>{t!(l, "attendance-visit")}</h3>
                    <p>
                        {l.day(l.local_day(event.at))} " " <span class="num">{l.time(event.at)}</span>
                        {site_name.map(|name| view! { " · " <bdi>{name}</bdi> })}
                    </p>
                </div>
            </div>
            <p>{t!(l, "attendance-visit-why")}</p>
            <small>{text::known(&l, &event)}</small>
        </article>
    }
}

//! "I cannot come": why, in one choice.

use super::{Attendance, AttendanceError, Reason, ReportForm, api::Report, page::query, text};
use crate::{
    denied::{Denied, Explain as _},
    i18n::l10n,
    ids::OccasionId,
    schedule::Occasion,
    t,
    ui::{BackLink, Icon, Kind, Notice, Page, Pict, door, load, now},
};
use leptos::{form::ActionForm, prelude::*};
use leptos_router::hooks::use_params_map;

#[component]
pub fn ReportPage() -> impl IntoView {
    let report = ServerAction::<Report>::new();
    let refused = report.value().get_untracked().and_then(Result::err);
    let occasion = use_params_map().with_untracked(|map| map.get("occasion")).unwrap_or_default();
    let needed = async move {
        let occasion = OccasionId::parse(&occasion).map_err(|_| Denied::NotFound)?;
        door::<dyn Attendance>()?.report_form(&occasion).await
    };
    load(needed, move |form: ReportForm| {
        let l = l10n();
        let over = form.occasion.ends_at <= now();
        let title = if over { t!(l, "report-title-past") } else { t!(l, "report-title") };
        let reported = form.reported.as_ref().and_then(|event| event.reason);
        let done = query("done").is_some() && refused.is_none();
        let closed = if form.occasion.cancelled.is_some() {
            Some(AttendanceError::Cancelled)
        } else {
            (!form.open).then_some(AttendanceError::NotNow)
        };
        view! {
            <Page title=title>
                <p><BackLink href="/attendance" text=t!(l, "attendance-title") /></p>
                <What occasion=form.occasion.clone() />
                {reported
                    .map(|reason| {
                        let recorded = t!(l, "report-recorded", reason = text::reason(&l, reason));
                        let at = form.reported.as_ref().map(|event| l.day_and_time(event.at)).unwrap_or_default();
                        let (when, who) = (t!(l, "report-recorded-at", at = at), t!(l, "report-who-decides"));
                        view! {
                            <Notice kind=if done { Kind::Good } else { Kind::Info }>
                                <p><b>{recorded}</b></p>
                                <p>{when}</p>
                                <p>{who}</p>
                            </Notice>
                        }
                    })}
                {match closed {
                    Some(why) => {
                        let (why, write) = (why.explain(&l), t!(l, "attendance-write"));
                        view! {
                            <Notice kind=Kind::Info><p>{why}</p></Notice>
                            <p><a class="second" href="/messages"><Pict icon=Icon::Message />{write}</a></p>
                        }
                        .into_any()
                    }
                    None => view! { <Reasons report form reported refused /> }.into_any(),
                }}
            </Page>
        }
    })
}

/// Which occasion a page is about.
#[component]
pub(super) fn What(occasion: Occasion) -> impl IntoView {
    let l = l10n();
    let (name, tag) =
        occasion.name.for_reader(l.tag()).map(|said| (said.text.to_owned(), said.tag.to_owned())).unwrap_or_default();
    view! {
        <section class="card pad">
            <div class="what">
                <span class="pict"><Pict icon=Icon::named(&occasion.pictogram) /></span>
                <div>
                    <h2 lang=crate::i18n::Locale::get(&tag).map(|locale| locale.lang.clone()) dir="auto">{name}</h2>
                    <p>{l.day(l.local_day(occasion.starts_at))}</p>
                    <p class="time">{l.times(occasion.starts_at, occasion.ends_at)}</p>
                </div>
            </div>
        </section>
    }
}

#[component]
fn Reasons(
    report: ServerAction<Report>,
    form: ReportForm,
    reported: Option<Reason>,
    refused: Option<AttendanceError>,
) -> impl IntoView {
    let l = l10n();
    let send = if reported.is_some() { t!(l, "report-change") } else { t!(l, "send") };
    let legend = if reported.is_some() { t!(l, "report-why-change") } else { t!(l, "report-why") };
    let described = if refused.is_some() { "reason-hint reason-error" } else { "reason-hint" };
    view! {
        <ActionForm action=report attr:class="stack">
            <input type="hidden" name="id" value=form.id.to_string() />
            <input type="hidden" name="occasion" value=form.occasion.id.to_string() />
            <fieldset class="choices" aria-describedby=described>
                <legend>{legend}</legend>
                <p class="hint" id="reason-hint">{t!(l, "report-hint")}</p>
                {refused.map(|error| view! { <p class="error" id="reason-error" role="alert"><Pict icon=Icon::Alert /><span>{error.explain(&l)}</span></p> })}
                {Reason::REPORT
                    .iter()
                    .map(|reason| {
                        view! {
                            <label class="choice">
                                <input type="radio" name="reason" value=reason.as_str() checked=reported == Some(*reason) required />
                                <span class="pict"><Pict icon=icon(*reason) /></span>
                                <span>{text::reason(&l, *reason)}</span>
                            </label>
                        }
                    })
                    .collect_view()}
            </fieldset>
            <button class="main">{send}</button>
        </ActionForm>
    }
}

fn icon(reason: Reason) -> Icon {
    match reason {
        Reason::Sick => Icon::Sick,
        Reason::ChildSick => Icon::People,
        Reason::OtherAuthority => Icon::Building,
        Reason::JobInterview => Icon::Search,
        Reason::Funeral => Icon::Leaf,
        // What a contest takes has no place on this page.
        Reason::Other
        | Reason::WasThere
        | Reason::CameInTime
        | Reason::StayedToTheEnd
        | Reason::HadTold
        | Reason::NotMe => Icon::Message,
    }
}

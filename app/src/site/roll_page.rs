//! The roll: who is expected, what each has said, and what the supervisor marks.

use super::{
    Roll, Row, Said, SiteError, Sites, Visit,
    api::{Mark, Place},
    page::ActivityName,
    roll_more::{CardLinks, PaperLinks, Strangers},
    roll_queue::RollQueue,
    visitors::{AddVisitor, PlaceVisitor, Visitors, Waiting},
};
use crate::{
    attendance::{DoubtLines, Evidence, Outcome, evidence::EvidenceHelp, text},
    denied::{Denied, Explain as _},
    i18n::{L10n, l10n},
    ids::{OccasionId, SiteId},
    schedule::Occasion,
    t,
    ui::{BackLink, Empty, Icon, Kind, Notice, Page, Pict, State, door, load},
};
use leptos::{form::ActionForm, prelude::*};
use leptos_router::hooks::use_params_map;

#[component]
pub fn RollPage() -> impl IntoView {
    let mark = ServerAction::<Mark>::new();
    let refused = mark.value().get_untracked().and_then(Result::err);
    let refused = refused.or_else(|| ServerAction::<Place>::new().value().get_untracked().and_then(Result::err));
    let refused = refused.or_else(|| ServerAction::<AddVisitor>::new().value().get_untracked().and_then(Result::err));
    let refused = refused.or_else(|| ServerAction::<PlaceVisitor>::new().value().get_untracked().and_then(Result::err));
    let site = use_params_map().with_untracked(|map| map.get("site")).unwrap_or_default();
    let (occasion, saved) = asked();
    let needed = async move {
        let site = SiteId::parse(&site).map_err(|_| Denied::NotFound)?;
        let occasion = occasion.map(|id| OccasionId::parse(&id)).transpose().map_err(|_| Denied::NotFound)?;
        let roll = door::<dyn Sites>()?.roll(&site, occasion.as_ref()).await?;
        Ok::<_, Denied>((roll, door::<dyn Visitors>()?.waiting(&site).await?))
    };
    load(needed, move |(roll, waiting): (Roll, Waiting)| {
        let l = l10n();
        let saved = (saved && refused.is_none()).then(|| t!(l, "roll-saved"));
        let refused = refused.map(|error: SiteError| error.explain(&l));
        view! {
            <Page title=t!(l, "roll-title")>
                <p><BackLink href="/site" text=t!(l, "nav-site") /></p>
                {saved.map(|text| view! { <Notice kind=Kind::Good><p>{text}</p></Notice> })}
                {refused.map(|text| view! { <Notice kind=Kind::Bad><p>{text}</p></Notice> })}
                <Head roll=roll.clone() />
                <Rows mark roll=roll.clone() />
                <Visits roll=roll.clone() />
                <Strangers roll=roll.clone() waiting />
                <CardLinks roll=roll.clone() />
                <PaperLinks roll=roll.clone() />
                {(!roll.rows.is_empty()).then(|| view! { <EvidenceHelp /> })}
                <Others roll />
            </Page>
        }
    })
}

/// The occasion that the address names, and whether this page follows on a save.
fn asked() -> (Option<String>, bool) {
    let query = use_context::<http::request::Parts>().and_then(|parts| parts.uri.query().map(str::to_owned));
    let query = query.unwrap_or_default();
    let occasion = query.split('&').find_map(|pair| pair.strip_prefix("occasion=")).map(str::to_owned);
    (occasion, query.split('&').any(|pair| pair == "saved"))
}

#[component]
fn Head(roll: Roll) -> impl IntoView {
    let l = l10n();
    let Roll { site_name, occasion, that_day, .. } = roll;
    let here = occasion.as_ref().map(|occasion| occasion.id.clone());
    let several = that_day.len() > 1;
    view! {
        {match occasion {
            Some(occasion) => {
                let cancelled = occasion.cancelled.map(|why| {
                    let text = format!("{} {}", why.text(&l), t!(l, "roll-cancelled"));
                    view! { <Notice kind=Kind::Info><p>{text}</p></Notice> }
                });
                view! {
                    <section class="what">
                        <span class="pict"><Pict icon=Icon::named(&occasion.pictogram) /></span>
                        <div>
                            <h2><ActivityName occasion=occasion.clone() /></h2>
                            <p class="time">{l.times(occasion.starts_at, occasion.ends_at)}</p>
                            <p>{l.day(l.local_day(occasion.starts_at))} " · " <bdi>{site_name}</bdi></p>
                        </div>
                    </section>
                    {cancelled}
                }
                .into_any()
            }
            None => view! { <Empty icon=Icon::Calendar text=t!(l, "roll-nothing-today") /> }.into_any(),
        }}
        {several
            .then(|| {
                view! {
                    <nav class="tools" aria-label=t!(l, "roll-groups-label")>
                        {that_day
                            .into_iter()
                            .map(|occasion| {
                                let current = (here.as_ref() == Some(&occasion.id)).then_some("page");
                                let (href, at) = (address(&occasion), l.time(occasion.starts_at));
                                view! {
                                    <a class="second small" href=href aria-current=current>
                                        <span class="num">{at}</span>
                                        <ActivityName occasion />
                                    </a>
                                }
                            })
                            .collect_view()}
                    </nav>
                }
            })}
    }
}

fn address(occasion: &Occasion) -> String {
    format!("/site/{}/roll?occasion={}", occasion.site, occasion.id)
}

#[component]
fn Rows(mark: ServerAction<Mark>, roll: Roll) -> impl IntoView {
    let l = l10n();
    let Roll { site, occasion, rows, .. } = roll;
    let occasion = occasion?;
    if rows.is_empty() {
        return Some(view! { <Empty icon=Icon::People text=t!(l, "roll-nobody") /> }.into_any());
    }
    if occasion.cancelled.is_some() {
        return None;
    }
    let unmarked = rows.iter().any(|row| row.mark.is_none());
    let whole = unmarked.then(|| {
        view! {
            <button class="second" name="whole" data-whole value="1" aria-describedby="whole-hint">
                <Pict icon=Icon::Check />
                {t!(l, "roll-whole")}
            </button>
        }
    });
    Some(
        view! {
            <RollQueue site=site.clone() occasion=occasion.id.clone() />
            <ActionForm action=mark attr:class="stack" attr:data-roll="">
                <input type="hidden" name="site" value=site.to_string() />
                <input type="hidden" name="occasion" value=occasion.id.to_string() />
                // The first button is the one that Enter presses: it must be Save.
                <div class="tools"><button data-save>{t!(l, "save")}</button> {whole}</div>
                {unmarked.then(|| view! { <p class="hint" id="whole-hint">{t!(l, "roll-whole-hint")}</p> })}
                <ul class="roll" role="list">
                    {rows.into_iter().map(|row| view! { <Person row /> }).collect_view()}
                </ul>
                <button class="main" data-save>{t!(l, "save")}</button>
            </ActionForm>
        }
        .into_any(),
    )
}

#[component]
fn Person(row: Row) -> impl IntoView {
    let l = l10n();
    let id = row.participant.to_string();
    let name = row.name.clone();
    let segments = Outcome::SUPERVISOR
        .iter()
        .map(|outcome| {
            let (icon, _) = text::outcome_mark(*outcome);
            view! {
                <label>
                    <input
                        type="radio"
                        name=format!("mark-{id}")
                        value=outcome.as_str()
                        checked=row.mark == Some(*outcome)
                    />
                    <span><Pict icon />{text::outcome(&l, *outcome)}</span>
                </label>
            }
        })
        .collect_view();
    let confirm = row.needs_confirmation.then(|| {
        let label = t!(l, "roll-confirm-name", name = name.clone());
        view! {
            <button
                class="second small"
                name="confirm"
                value=id.clone()
                aria-label=label
                data-confirm=row.if_confirmed.map(Outcome::as_str)
            >
                <Pict icon=Icon::Confirmed />
                {t!(l, "roll-confirm")}
            </button>
        }
    });
    // Without a mark it waits, hidden, for one that is tapped.
    let unmarked = row.mark.is_none();
    let undo = {
        let label = t!(l, "roll-undo-name", name = name.clone());
        view! {
            <button class="second small" name="undo" value=id.clone() aria-label=label data-undo hidden=unmarked>
                <Pict icon=Icon::Undo />
                {t!(l, "roll-undo")}
            </button>
        }
    };
    view! {
        <li
            class=row.needs_confirmation.then_some("doubt")
            data-person=id.clone()
            data-all-here=row.if_all_here.map(Outcome::as_str)
            data-codes=row.codes.join(" ")
        >
            <div>
                <b><bdi data-name>{row.name.clone()}</bdi></b>
                {what_she_said(&l, &row)}
            </div>
            <fieldset class="segments">
                <legend class="unseen" dir="auto">{row.name.clone()}</legend>
                {segments}
            </fieldset>
            {row.mark
                .map(|mark| view! { <input type="hidden" name=format!("was-{id}") value=mark.as_str() /> })}
            <div class="tools">{confirm} {undo}</div>
            <p class="queued" role="status" data-queued></p>
        </li>
    }
}

fn what_she_said(l: &L10n, row: &Row) -> impl IntoView + use<> {
    let said =
        row.presences.iter().map(|said| view! { <small>{presence(l, *said)}</small> {how(l, *said)} }).collect_view();
    let nothing = row.presences.is_empty() && !row.told;
    view! {
        {said}
        {row.told.then(|| view! { <small>{t!(l, "roll-told")}</small> })}
        {nothing.then(|| view! { <small>{t!(l, "roll-said-nothing")}</small> })}
        {row.needs_confirmation
            .then(|| view! { <State icon=Icon::Alert kind=Kind::Warn text=t!(l, "roll-needs-confirmation") /> })}
        <DoubtLines doubts=row.doubts.clone() />
        {row.typed_by
            .clone()
            .map(|by| view! { <small>{text::evidence(l, Evidence::Paper)} " · " <bdi>{by}</bdi></small> })}
        {row.overtaken
            .iter()
            .map(|(outcome, at)| view! { <small dir="auto">{text::overtaken(l, *outcome, *at)}</small> })
            .collect_view()}
        {row.decided.then(|| view! { <small>{t!(l, "roll-decided")}</small> })}
    }
}

/// What it says, and when; what staff recorded is not what she said.
fn presence(l: &L10n, said: Said) -> String {
    let at = l.time(said.at);
    match (said.of_staff, said.out) {
        (false, false) => t!(l, "roll-said-in", at = at),
        (false, true) => t!(l, "roll-said-out", at = at),
        (true, false) => t!(l, "roll-seen-in", at = at),
        (true, true) => t!(l, "roll-seen-out", at = at),
    }
}

/// How it is known; of a code sent later, also when it arrived.
fn how(l: &L10n, said: Said) -> impl IntoView + use<> {
    let uncertain = said.of_staff && said.evidence == Evidence::OwnWord;
    let later = (uncertain || said.evidence == Evidence::SiteCodeLater)
        .then(|| view! { <small>{t!(l, "roll-received", at = l.day_and_time(said.received_at))}</small> });
    let how = if uncertain { text::scan_uncertain(l) } else { text::evidence(l, said.evidence) };
    view! { <small>{how}</small> {later} }
}

#[component]
fn Visits(roll: Roll) -> impl IntoView {
    let l = l10n();
    let Roll { site, visits, that_day, occasion, .. } = roll;
    if visits.is_empty() {
        return None;
    }
    let choices: Vec<Occasion> = that_day.into_iter().filter(|occasion| occasion.cancelled.is_none()).collect();
    let here = occasion.map(|occasion| occasion.id);
    Some(view! {
        <section>
            <h2>{t!(l, "roll-visits")}</h2>
            <p>{t!(l, "roll-visits-why")}</p>
            <ul class="roll" role="list">
                {visits
                    .into_iter()
                    .map(|visit| {
                        view! { <VisitRow visit site=site.clone() choices=choices.clone() here=here.clone() /> }
                    })
                    .collect_view()}
            </ul>
        </section>
    })
}

#[component]
fn VisitRow(visit: Visit, site: SiteId, choices: Vec<Occasion>, here: Option<OccasionId>) -> impl IntoView {
    let l = l10n();
    let said = visit.said;
    let what = presence(&l, said);
    let select = format!("place-{}", visit.id);
    let form = (!choices.is_empty()).then(|| {
        view! {
            <form method="post" action="/form/site/place" class="filters">
                <input type="hidden" name="site" value=site.to_string() />
                <input type="hidden" name="visit" value=visit.id.to_string() />
                <div class="field">
                    <label for=select.clone()>{t!(l, "roll-visit-group")}</label>
                    <select id=select name="occasion">
                        {choices
                            .into_iter()
                            .map(|occasion| {
                                let text = format!("{} {}", l.times(occasion.starts_at, occasion.ends_at), occasion.title(&l));
                                let selected = here.as_ref() == Some(&occasion.id);
                                view! { <option value=occasion.id.to_string() selected=selected>{text}</option> }
                            })
                            .collect_view()}
                    </select>
                </div>
                <button>{t!(l, "roll-visit-place")}</button>
            </form>
        }
    });
    view! {
        <li class="doubt">
            <div>
                <b><bdi>{visit.name}</bdi></b>
                <small>{what}</small>
                {how(&l, said)}
            </div>
            {form}
        </li>
    }
}

#[component]
fn Others(roll: Roll) -> impl IntoView {
    let l = l10n();
    if roll.others.is_empty() {
        return None;
    }
    Some(view! {
        <details>
            <summary>{t!(l, "roll-others")}</summary>
            <ul class="list card" role="list">
                {roll
                    .others
                    .into_iter()
                    .map(|occasion| {
                        view! {
                            <li class=occasion.cancelled.is_some().then_some("off")>
                                <a class="row" href=address(&occasion)>
                                    <span class="pict"><Pict icon=Icon::named(&occasion.pictogram) /></span>
                                    <div>
                                        <b><ActivityName occasion=occasion.clone() /></b>
                                        <small>
                                            {l.day(l.local_day(occasion.starts_at))} " "
                                            <span class="time">{l.times(occasion.starts_at, occasion.ends_at)}</span>
                                        </small>
                                    </div>
                                </a>
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        </details>
    })
}

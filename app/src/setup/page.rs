//! The municipality's page.

use super::{
    Name, Overview, Setup, SetupError, SiteLeaders, StaffMember, Unassigned,
    api::{AddStaff, AddSupervisor, RemoveSupervisor},
};
use crate::{
    account::{Role, page::query, words},
    denied::{Denied, Explain as _},
    i18n::{Texts, isolated, l10n, locale::Locale},
    site::{ScreenInUse, api::ScreenOff, page::ScreenList},
    t,
    ui::{Field, Icon, Kind, Labelled, Page, Pict, Table, door, load, notice},
};
use leptos::prelude::*;

#[component]
pub fn SetupPage() -> impl IntoView {
    let staff_refused = ServerAction::<AddStaff>::new().value().get_untracked().and_then(Result::err);
    let added = ServerAction::<AddSupervisor>::new().value().get_untracked().and_then(Result::err);
    let removed = ServerAction::<RemoveSupervisor>::new().value().get_untracked().and_then(Result::err);
    let site_refused = added.or(removed);
    let screen_refused = ServerAction::<ScreenOff>::new().value().get_untracked().and_then(Result::err);
    let saved = query("saved").is_some();
    load(async { door::<dyn Setup>()?.overview().await }, move |overview: Overview| {
        let l = l10n();
        let supervisors: Vec<_> = overview.staff.iter().filter(|one| one.role == Role::Supervisor).cloned().collect();
        view! {
            <Page title=isolated(&overview.municipality)>
                {saved.then(|| notice(Kind::Good, t!(l, "setup-saved")))}
                <div class="two">
                    <div>
                        <Staff staff=overview.staff />
                        <Unasked people=overview.unassigned />
                        <Sites sites=overview.sites supervisors refused=site_refused />
                        <ScreensInUse screens=overview.screens refused=screen_refused />
                    </div>
                    <div>
                        <section class="card pad">
                            <h2>{t!(l, "setup-programme")}</h2>
                            <p><Municipal texts=overview.programme /></p>
                            <p><small><Municipal texts=overview.legal_ground /></small></p>
                            <dl class="pairs">
                                <dt>{t!(l, "setup-participants")}</dt>
                                <dd class="num">{overview.counts.participants}</dd>
                                <dt>{t!(l, "setup-activities")}</dt>
                                <dd class="num">{overview.counts.activities}</dd>
                                <dt>{t!(l, "setup-occasions")}</dt>
                                <dd class="num">{overview.counts.occasions}</dd>
                            </dl>
                        </section>
                        <NewStaff refused=staff_refused />
                        <p><a class="second" href="/setup/instructions"><Pict icon=Icon::Book />{t!(l, "shipped-title")}</a></p>
                    </div>
                </div>
            </Page>
        }
    })
}

/// A text of the municipality, with its language when it is not the page's.
#[component]
fn Municipal(texts: Texts) -> impl IntoView {
    let l = l10n();
    texts.for_reader(l.tag()).map(|said| {
        let lang = Locale::get(said.tag).map(|locale| locale.lang.clone());
        let other = lang.filter(|lang| *lang != l.locale().lang);
        view! { <span lang=other dir="auto">{said.text.to_owned()}</span> }
    })
}

#[component]
fn Staff(staff: Vec<StaffMember>) -> impl IntoView {
    let l = l10n();
    view! {
        <section id="staff">
            <h2>{t!(l, "setup-staff")}</h2>
            <Table label=t!(l, "setup-staff")>
                <thead>
                    <tr>
                        <th scope="col">{t!(l, "setup-name")}</th>
                        <th scope="col">{t!(l, "setup-role")}</th>
                        <th scope="col">{t!(l, "setup-devices")}</th>
                        <th scope="col"><span class="unseen">{t!(l, "invite-title")}</span></th>
                    </tr>
                </thead>
                <tbody>
                    {staff
                        .into_iter()
                        .map(|one| {
                            let name = format!("staff-{}", one.id);
                            view! {
                                <tr>
                                    <th scope="row" id=name.clone() dir="auto">{one.name}</th>
                                    <td>{words::role(&l, one.role)}</td>
                                    <td class="num">{one.devices}</td>
                                    <td><a href=format!("/setup/invite/{}", one.id) aria-describedby=name>{t!(l, "setup-invite")}</a></td>
                                </tr>
                            }
                        })
                        .collect_view()}
                </tbody>
            </Table>
        </section>
    }
    .into_any()
}

/// Participants whom only the administrator can invite. Nothing when there are none.
#[component]
fn Unasked(people: Vec<Unassigned>) -> impl IntoView {
    let l = l10n();
    (!people.is_empty()).then(|| {
        view! {
            <section id="unassigned">
                <h2>{t!(l, "setup-unassigned")}</h2>
                <p>{t!(l, "setup-unassigned-what")}</p>
                <ul class="list card" role="list">
                    {people
                        .into_iter()
                        .map(|one| {
                            view! {
                                <li>
                                    <a class="row" href=format!("/setup/invite/{}", one.id)>
                                        <span class="pict"><Pict icon=Icon::Person /></span>
                                        <div><b dir="auto">{one.name}</b><small>{t!(l, "setup-invite")}</small></div>
                                    </a>
                                </li>
                            }
                        })
                        .collect_view()}
                </ul>
            </section>
        }
    })
}

#[component]
fn Sites(sites: Vec<SiteLeaders>, supervisors: Vec<StaffMember>, refused: Option<SetupError>) -> impl IntoView {
    let l = l10n();
    view! {
        <section id="sites">
            <h2>{t!(l, "setup-sites")}</h2>
            {refused.map(|error| notice(Kind::Bad, error.explain(&l)))}
            <div class="stack">
                {sites
                    .into_iter()
                    .map(|site| {
                        let supervisors = supervisors.clone();
                        view! { <Site site supervisors /> }
                    })
                    .collect_view()}
            </div>
        </section>
    }
    .into_any()
}

/// Every screen in use, and a way to take one out of use.
#[component]
fn ScreensInUse(screens: Vec<ScreenInUse>, refused: Option<Denied>) -> impl IntoView {
    let l = l10n();
    let none = screens.is_empty();
    view! {
        <section id="screens">
            <h2>{t!(l, "setup-screens")}</h2>
            {refused.map(|error| notice(Kind::Bad, error.explain(&l)))}
            {none.then(|| view! { <p>{t!(l, "setup-screens-none")}</p> })}
            {(!none).then(|| view! { <ScreenList screens with_site=true /> })}
        </section>
    }
    .into_any()
}

#[component]
fn Site(site: SiteLeaders, supervisors: Vec<StaffMember>) -> impl IntoView {
    let l = l10n();
    let nobody = site.supervisors.is_empty();
    let others: Vec<_> =
        supervisors.into_iter().filter(|one| site.supervisors.iter().all(|(id, _)| *id != one.id)).collect();
    let id = site.id.to_string();
    let select = format!("supervisor-of-{id}");
    view! {
        <section class="card pad">
            <h3 dir="auto">{site.name}</h3>
            <p><small dir="auto">{site.address}</small></p>
            {nobody.then(|| notice(Kind::Warn, t!(l, "setup-nobody-leads")))}
            {site
                .supervisors
                .into_iter()
                .map(|(person, name)| {
                    let about = format!("leads-{id}-{person}");
                    view! {
                        <form method="post" action="/form/setup/supervisor-off" class="tools">
                            <input type="hidden" name="site" value=id.clone() />
                            <input type="hidden" name="person" value=person.to_string() />
                            <b id=about.clone() dir="auto">{name}</b>
                            <button class="small" aria-describedby=about>{t!(l, "setup-take-off")}</button>
                        </form>
                    }
                })
                .collect_view()}
            {(!others.is_empty()).then(|| {
                view! {
                    <form method="post" action="/form/setup/supervisor" class="filters">
                        <input type="hidden" name="site" value=id.clone() />
                        <Labelled id=select.clone() label=t!(l, "setup-add-supervisor")>
                            <select id=select.clone() name="person" required>
                                {others
                                    .into_iter()
                                    .map(|one| view! { <option value=one.id.to_string() dir="auto">{one.name}</option> })
                                    .collect_view()}
                            </select>
                        </Labelled>
                        <button>{t!(l, "setup-add")}</button>
                    </form>
                }
            })}
        </section>
    }
    .into_any()
}

#[component]
fn NewStaff(refused: Option<SetupError>) -> impl IntoView {
    let l = l10n();
    let of_name = matches!(refused, Some(SetupError::NameEmpty | SetupError::NameTooLong | SetupError::NameUnseen));
    let (name_error, other_error) = match refused.map(|error| error.explain(&l)) {
        Some(text) if of_name => (Some(text), None),
        text => (None, text),
    };
    let add = t!(l, "setup-add");
    view! {
        <section id="new-staff">
            <h2>{t!(l, "setup-new-staff")}</h2>
            <form method="post" action="/form/setup/staff" class="stack">
                <Field label=t!(l, "setup-name") name="name" required=true maxlength=Name::MAX error=name_error />
                <Labelled id="role" label=t!(l, "setup-role") error=other_error>
                    <select id="role" name="role" required>
                        {Role::ALL
                            .into_iter()
                            .filter(|role| *role != Role::Participant)
                            .map(|role| view! { <option value=role.as_str()>{words::role(&l, role)}</option> })
                            .collect_view()}
                    </select>
                </Labelled>
                <button>{add}</button>
            </form>
        </section>
    }
    .into_any()
}

//! The worklist: every text that is missing, stale or unreviewed, and the languages of the interface.

use super::{Activity, Editor, Place, State, Tongue, matrix::Mark, to_do};
use crate::{
    account::words,
    i18n::{Locale, l10n},
    schedule::row::Written,
    t,
    ui::{Empty, Icon, Labelled, Page, Pict, Table, door, load, query},
};
use leptos::prelude::*;

#[component]
pub fn WorklistPage() -> impl IntoView {
    let wanted = query("language").filter(|tag| Locale::languages().iter().any(|locale| locale.lang == *tag));
    load(async { door::<dyn Editor>()?.activities().await }, move |activities: Vec<Activity>| {
        let l = l10n();
        view! {
            <Page title=t!(l, "worklist-title")>
                <Activities activities=activities.clone() />
                <ToDo activities wanted />
                <Interface />
            </Page>
        }
    })
}

/// The ways to each activity's matrix.
#[component]
fn Activities(activities: Vec<Activity>) -> impl IntoView {
    let l = l10n();
    if activities.is_empty() {
        return view! { <div class="card"><Empty icon=Icon::Book text=t!(l, "worklist-no-activities") /></div> }
            .into_any();
    }
    view! {
        <section>
            <h2>{t!(l, "worklist-activities")}</h2>
            <ul class="list card" role="list">
                {activities
                    .into_iter()
                    .map(|activity| {
                        let left = t!(l, "worklist-left", texts = to_do(&activity).len());
                        view! {
                            <li>
                                <a class="row" href=format!("/instructions-desk/{}", activity.id)>
                                    <div><b><Written texts=activity.name /></b><small>{left}</small></div>
                                    <Pict icon=Icon::Onward />
                                </a>
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        </section>
    }
    .into_any()
}

/// What is to be done, of one language or of all.
#[component]
fn ToDo(activities: Vec<Activity>, wanted: Option<String>) -> impl IntoView {
    let l = l10n();
    let caption = t!(l, "worklist-to-do");
    let rows: Vec<(Activity, Place, State)> = activities
        .iter()
        .flat_map(|activity| to_do(activity).into_iter().map(|(place, state)| (activity.clone(), place, state)))
        .filter(|(_, place, _)| wanted.as_ref().is_none_or(|wanted| *wanted == place.language))
        .collect();
    let count = rows.len();
    let rows = rows.into_iter().map(|(activity, place, state)| view! { <Row activity place state /> }).collect_view();
    let nothing = (count == 0).then(|| t!(l, "worklist-nothing"));
    let head = view! {
        <tr>
            <th scope="col">{t!(l, "worklist-activity")}</th>
            <th scope="col">{t!(l, "matrix-language")}</th>
            <th scope="col">{t!(l, "worklist-level")}</th>
            <th scope="col">{t!(l, "worklist-state")}</th>
        </tr>
    };
    let table = (count > 0).then(|| {
        view! {
            <Table label=caption.clone()>
                <thead>{head}</thead>
                <tbody>{rows}</tbody>
            </Table>
        }
    });
    let show = t!(l, "worklist-show");
    view! {
        <section id="to-do">
            <h2>{caption.clone()}</h2>
            <form method="get" action="/instructions-desk#to-do" class="filters">
                <Labelled id="language" label=t!(l, "matrix-language")>
                    <select id="language" name="language">
                        <option value="">{t!(l, "worklist-all")}</option>
                        {Locale::languages()
                            .into_iter()
                            .map(|locale| {
                                let selected = wanted.as_ref() == Some(&locale.lang);
                                view! { <option value=locale.lang.clone() lang=locale.lang.clone() selected=selected>{locale.name.clone()}</option> }
                            })
                            .collect_view()}
                    </select>
                </Labelled>
                <button class="second">{show}</button>
            </form>
            {nothing.map(|text| view! { <div class="card"><Empty icon=Icon::Check text /></div> })}
            {table}
        </section>
    }
    .into_any()
}

#[component]
fn Row(activity: Activity, place: Place, state: State) -> impl IntoView {
    let l = l10n();
    let href = format!("/instructions-desk/{}/text?{}", activity.id, place.query());
    let locale = Locale::get(&place.language);
    let (lang, dir) = (locale.map(|locale| locale.lang.clone()), locale.map(Locale::dir));
    let waiting = activity.wishes.iter().find(|(language, _)| *language == place.language).map(|(_, people)| *people);
    let waiting = waiting.map(|people| view! { <small>" "{t!(l, "matrix-waiting", people = people)}</small> });
    let name = view! { <Written texts=activity.name /> };
    view! {
        <tr>
            <th scope="row"><a href=href>{name}</a></th>
            <td><span lang=lang dir=dir>{Locale::name_of(&place.language)}</span></td>
            <td>{words::level(&l, place.level)}</td>
            <td><Mark state />{waiting}</td>
        </tr>
    }
    .into_any()
}

/// Every language of the interface: who wrote it, who has reviewed it, its files.
#[component]
fn Interface() -> impl IntoView {
    let l = l10n();
    let caption = t!(l, "interface-title");
    let tongues = Locale::spoken().map(|locale| Tongue {
        tag: locale.tag.clone(),
        drafted_by: locale.drafted_by.clone(),
        reviewed_by: locale.reviewed_by.clone(),
        messages: locale.messages,
    });
    let rows = tongues
        .map(|tongue| {
            let locale = Locale::get(&tongue.tag);
            let (lang, dir) = (locale.map(|locale| locale.lang.clone()), locale.map(Locale::dir));
            let id = format!("interface-{}", tongue.tag);
            let href = format!("/instructions-files/interface/{}.zip", tongue.tag);
            let reviewed = tongue.reviewed_by.map_or_else(
                || view! { <span>{t!(l, "interface-nobody")}</span> }.into_any(),
                |name| view! { <bdi>{name}</bdi> }.into_any(),
            );
            view! {
                <tr>
                    <th scope="row" id=id.clone() lang=lang dir=dir>{Locale::name_of(&tongue.tag)}</th>
                    <td class="num">{tongue.messages}</td>
                    <td lang="en" dir="ltr">{tongue.drafted_by}</td>
                    <td>{reviewed}</td>
                    <td><a href=href download aria-describedby=id>{t!(l, "matrix-download")}</a></td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <section id="interface">
            <h2>{caption.clone()}</h2>
            <p>{t!(l, "interface-what")}</p>
            <Table label=caption.clone()>
                <thead>
                    <tr>
                        <th scope="col">{t!(l, "matrix-language")}</th>
                        <th scope="col">{t!(l, "interface-messages")}</th>
                        <th scope="col">{t!(l, "interface-drafted")}</th>
                        <th scope="col">{t!(l, "interface-reviewed")}</th>
                        <th scope="col">{t!(l, "matrix-files")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </Table>
        </section>
    }
    .into_any()
}

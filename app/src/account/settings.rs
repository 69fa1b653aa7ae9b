//! Settings: language, level, devices, who has looked, and everything that is kept.

use super::{
    Account, Device, Level, Opened, Role, Settings,
    api::{ChooseLanguage, ChooseLevel, SignOutOne},
    page::{LanguageChoices, query},
    words,
};
use crate::{
    denied::{Denied, Explain as _},
    i18n::l10n,
    t,
    ui::{Choice, Empty, Icon, Kind, Page, Pict, State, door, load, notice},
};
use leptos::prelude::*;

#[component]
pub fn SettingsPage() -> impl IntoView {
    let language = ServerAction::<ChooseLanguage>::new().value().get_untracked().and_then(Result::err);
    let level = ServerAction::<ChooseLevel>::new().value().get_untracked().and_then(Result::err);
    let sign_out = ServerAction::<SignOutOne>::new().value().get_untracked().and_then(Result::err);
    let (saved, signed_out) = (query("saved").is_some(), query("signed-out").is_some());
    load(async { door::<dyn Account>()?.settings().await }, move |settings: Settings| {
        let l = l10n();
        let is_participant = settings.role == Role::Participant;
        view! {
            <Page title=t!(l, "settings-title") class="narrow">
                <p>
                    {t!(l, "settings-you-are")}" "<b dir="auto">{settings.name}</b>" · "{words::role(&l, settings.role)}
                </p>
                {saved.then(|| notice(Kind::Good, t!(l, "settings-saved")))}
                {(!is_participant).then(|| view! { <Refused error=level /> })}
                <section id="language">
                    <form method="post" action="/form/account/language" class="stack">
                        <input type="hidden" name="to" value="/settings?saved" />
                        <LanguageChoices chosen=settings.language />
                        <Refused error=language />
                        <button>{t!(l, "save")}</button>
                    </form>
                </section>
                {is_participant
                    .then(|| view! { <LevelForm chosen=settings.level of_stage=settings.level_of_stage refused=level /> })}
                {is_participant
                    .then(|| {
                        view! { <p><a class="second" href="/my-code"><Pict icon=Icon::QrCode />{t!(l, "my-code-show")}</a></p> }
                    })}
                {matches!(settings.role, Role::Participant | Role::Counsellor)
                    .then(|| {
                        view! { <p><a class="second" href="/settings/notifications"><Pict icon=Icon::Message />{t!(l, "notify-title")}</a></p> }
                    })}
                <section id="devices">
                    <h2>{t!(l, "devices-title")}</h2>
                    {signed_out.then(|| notice(Kind::Good, t!(l, "devices-signed-out")))}
                    <Refused error=sign_out />
                    <Devices devices=settings.devices />
                </section>
                {is_participant.then(|| view! { <OpenedBy opened=settings.opened /> })}
                <section id="data">
                    <h2>{t!(l, "data-title")}</h2>
                    <p>{t!(l, "data-what")}</p>
                    <p><a class="second" href="/settings/data.json" download=""><Pict icon=Icon::Download />{t!(l, "data-download")}</a></p>
                </section>
                <p><a href="/accessibility">{t!(l, "statement-link")}</a></p>
            </Page>
        }
    })
}

#[component]
fn Refused(error: Option<Denied>) -> impl IntoView {
    let l = l10n();
    error.map(|error| notice(Kind::Bad, error.explain(&l)))
}

#[component]
fn LevelForm(chosen: Option<Level>, of_stage: Option<Level>, refused: Option<Denied>) -> impl IntoView {
    let l = l10n();
    let hint = of_stage.map(|level| t!(l, "settings-level-now", level = words::level(&l, level)));
    view! {
        <section id="level">
            <form method="post" action="/form/account/level" class="stack">
                <fieldset class="choices">
                    <legend>{t!(l, "settings-level")}</legend>
                    <Choice name="level" value="auto" label=t!(l, "settings-level-auto") hint=hint checked=chosen.is_none() required=true />
                    {Level::ALL
                        .into_iter()
                        .map(|level| {
                            view! {
                                <Choice
                                    name="level"
                                    value=level.as_str()
                                    label=words::level(&l, level)
                                    checked=chosen == Some(level)
                                    required=true
                                />
                            }
                        })
                        .collect_view()}
                </fieldset>
                <Refused error=refused />
                <button>{t!(l, "save")}</button>
            </form>
        </section>
    }
    .into_any()
}

#[component]
fn Devices(devices: Vec<Device>) -> impl IntoView {
    let l = l10n();
    let others = devices.len() > 1;
    view! {
        <ul class="list card" role="list">
            {devices.into_iter().map(|device| view! { <DeviceRow device /> }).collect_view()}
        </ul>
        <div class="tools">
            <form method="post" action="/form/account/sign-out">
                <button><Pict icon=Icon::SignOut />{t!(l, "sign-out")}</button>
            </form>
            {others.then(|| {
                view! {
                    <form method="post" action="/form/account/sign-out-all">
                        <button class="danger">{t!(l, "sign-out-all")}</button>
                    </form>
                }
            })}
        </div>
    }
    .into_any()
}

#[component]
fn DeviceRow(device: Device) -> impl IntoView {
    let l = l10n();
    let label = if device.label == "?" { t!(l, "device-unknown") } else { device.label };
    let since = l.date(l.local_day(device.since));
    let seen = l.day_and_time(device.seen);
    let about = format!("device-{}", device.id);
    view! {
        <li class="row">
            <span class="pict"><Pict icon=Icon::Phone /></span>
            <div>
                <b id=about.clone() dir="auto">{label}</b>
                <small>{t!(l, "device-since", date = since)}</small>
                <small>{t!(l, "device-seen", at = seen)}</small>
            </div>
            {if device.this {
                view! { <State icon=Icon::Check kind=Kind::Good text=t!(l, "device-this") /> }.into_any()
            } else {
                view! {
                    <form method="post" action="/form/account/sign-out-one">
                        <input type="hidden" name="device" value=device.id.to_string() />
                        <button class="small" aria-describedby=about>{t!(l, "sign-out")}</button>
                    </form>
                }
                .into_any()
            }}
        </li>
    }
    .into_any()
}

#[component]
fn OpenedBy(opened: Vec<Opened>) -> impl IntoView {
    let l = l10n();
    let none = opened.is_empty();
    view! {
        <section id="opened">
            <h2>{t!(l, "opened-title")}</h2>
            <p>{t!(l, "opened-why")}</p>
            {none.then(|| view! { <Empty icon=Icon::Eye text=t!(l, "opened-none") /> })}
            {(!none).then(|| {
                view! {
                    <ul class="list card" role="list">
                        {opened
                            .into_iter()
                            .map(|one| {
                                view! {
                                    <li class="row">
                                        <span class="pict"><Pict icon=Icon::Eye /></span>
                                        <div>
                                            <b>{words::opened(&l, &one.page)}</b>
                                            <small><bdi>{one.by}</bdi>" · "{words::role(&l, one.role)}</small>
                                            <small>{l.day_and_time(one.at)}</small>
                                        </div>
                                    </li>
                                }
                            })
                            .collect_view()}
                    </ul>
                }
            })}
        </section>
    }
    .into_any()
}

//! The receipt: what was recorded, where, when, how it is known, whom to ask. It can be shown to a supervisor.

use super::{CheckIn, Direction, Receipt, Recorded, Status};
use crate::{
    attendance::{evidence::EvidenceHelp, text},
    denied::Denied,
    i18n::{L10n, l10n},
    ids::EventId,
    t,
    ui::{Icon, Page, Pict, door, load},
};
use leptos::prelude::*;

#[component]
pub fn ReceiptPage() -> impl IntoView {
    let needed = async {
        let path = crate::ui::frame::path();
        let id = path.rsplit('/').next().and_then(|id| EventId::parse(id).ok());
        let door = door::<dyn CheckIn>()?;
        match id {
            Some(id) => door.receipt(&id).await,
            None => Err(Denied::NotFound.into()),
        }
    };
    load(needed, |receipt: Receipt| {
        let l = l10n();
        let title = match receipt.recorded.direction {
            Direction::In => t!(l, "receipt-title-in"),
            Direction::Out => t!(l, "receipt-title-out"),
        };
        let (card, hint) = (card(&l, &receipt), hint(&l, &receipt));
        view! {
            <Page title=title>
                {card}
                {hint}
                <EvidenceHelp />
                <p><a class="second" href="/">{t!(l, "to-start")}</a></p>
            </Page>
        }
    })
}

fn card(l: &L10n, receipt: &Receipt) -> impl IntoView + use<> {
    let recorded = &receipt.recorded;
    let confirmed = recorded.status() == Status::Recorded;
    let (seal, icon) = match (confirmed, recorded.direction) {
        (false, _) => ("seal warn", Icon::Clock),
        (true, Direction::In) => ("seal", Icon::Check),
        (true, Direction::Out) => ("seal", Icon::CheckOut),
    };
    let heading = match (confirmed, recorded.direction) {
        (false, _) => t!(l, "receipt-to-confirm"),
        (true, Direction::In) => t!(l, "receipt-in"),
        (true, Direction::Out) => t!(l, "receipt-out"),
    };
    let later = later(l, recorded).map(|later| view! { <small>{later}</small> });
    view! {
        <section class="receipt">
            <div class=seal><Pict icon /></div>
            <h2>{heading}</h2>
            <dl class="pairs">
                {activity(l, recorded)}
                <dt>{t!(l, "receipt-where")}</dt>
                <dd>{place(l, recorded)}</dd>
                <dt>{t!(l, "receipt-when")}</dt>
                <dd>
                    {l.day(l.local_day(recorded.at))} " " <span class="time">{l.time(recorded.at)}</span> {later}
                </dd>
                <dt>{t!(l, "receipt-how")}</dt>
                <dd>{text::evidence(l, recorded.evidence)}</dd>
            </dl>
            <p class="from">{ask(l, &receipt.ask)}</p>
        </section>
    }
}

fn activity(l: &L10n, recorded: &Recorded) -> impl IntoView + use<> {
    let value = match &recorded.occasion {
        Some(occasion) => {
            let said = occasion.activity.for_reader(l.tag());
            let lang = said.map(|said| said.tag.to_owned()).filter(|tag| !l.tag().starts_with(tag.as_str()));
            let name = said.map(|said| said.text.to_owned()).unwrap_or_default();
            let times = l.times(occasion.starts_at, occasion.ends_at);
            view! { <dd><bdi lang=lang>{name}</bdi><small><span class="time">{times}</span></small></dd> }.into_any()
        }
        None => view! { <dd>{t!(l, "receipt-visit")}<small>{t!(l, "receipt-visit-why")}</small></dd> }.into_any(),
    };
    view! { <dt>{t!(l, "receipt-what")}</dt>{value} }
}

fn place(l: &L10n, recorded: &Recorded) -> impl IntoView + use<> {
    match &recorded.site {
        Some(_) => view! { <bdi>{recorded.site_name.clone()}</bdi> }.into_any(),
        None => t!(l, "receipt-where-unknown").into_any(),
    }
}

/// How much later a code reached us, when it was sent later.
fn later(l: &L10n, recorded: &Recorded) -> Option<String> {
    (recorded.status() == Status::NeedsConfirmation)
        .then(|| t!(l, "receipt-received", when = l.day_and_time(recorded.received_at)))
}

fn ask(l: &L10n, names: &[String]) -> String {
    match names.split_last() {
        None => t!(l, "receipt-ask"),
        Some((one, [])) => t!(l, "receipt-ask-name", name = one.clone()),
        Some(_) => t!(l, "receipt-ask-name", name = names.join(", ")),
    }
}

/// What comes next: checking out, or the supervisor's confirmation.
fn hint(l: &L10n, receipt: &Receipt) -> impl IntoView + use<> {
    let recorded = &receipt.recorded;
    let confirm =
        (recorded.status() == Status::NeedsConfirmation).then(|| view! { <p>{t!(l, "receipt-confirm-hint")}</p> });
    let leave =
        (recorded.direction == Direction::In && !receipt.left).then(|| view! { <p>{t!(l, "receipt-leave-hint")}</p> });
    view! { {confirm}{leave} }
}

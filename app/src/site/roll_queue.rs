//! What the roll needs to go on without network: the words of its states, for `public/roll.js`, and rapid scanning.
//! Without scripts none of it is shown, and the roll is a form.

use crate::{
    checkin::scanner::Scanner,
    i18n::l10n,
    ids::{OccasionId, SiteId},
    t,
    ui::{Assets, Icon, Kind, Pict, State},
};
use leptos::prelude::*;

/// The states of what waits on this phone, and the scanner.
#[component]
pub fn RollQueue(site: SiteId, occasion: OccasionId) -> impl IntoView {
    let l = l10n();
    let assets = use_context::<Assets>().unwrap_or_default();
    view! {
        <script type="module" src=assets.roll></script>
        <div
            id="roll-queue"
            data-site=site.to_string()
            data-occasion=occasion.to_string()
            data-zone=l.zone().name()
            hidden
        >
            <p class="notice info" role="status" data-unsent hidden>
                <Pict icon=Icon::Phone />
                <span>{t!(l, "roll-unsent")} " " <b class="num" data-count></b></span>
            </p>
            <p class="hint" data-tap>{t!(l, "roll-tap-hint")}</p>
            <template data-state="saved"><State icon=Icon::Phone kind=Kind::Warn text=t!(l, "roll-state-saved") /></template>
            <template data-state="unkept"><State icon=Icon::Alert kind=Kind::Bad text=t!(l, "roll-state-unkept") /></template>
            <template data-state="signed-out">
                <State icon=Icon::Lock kind=Kind::Warn text=t!(l, "roll-state-signed-out") />
            </template>
            <template data-state="recorded"><State icon=Icon::Check kind=Kind::Good text=t!(l, "roll-state-recorded") /></template>
            <template data-state="visit"><State icon=Icon::Check kind=Kind::Good text=t!(l, "roll-state-visit") /></template>
            <template data-state="refused">
                <State icon=Icon::Alert kind=Kind::Bad text=t!(l, "roll-state-refused") />
                <span class="why">
                    <span data-reason="closed">{t!(l, "roll-why-closed")}</span>
                    <span data-reason="cancelled">{t!(l, "roll-why-cancelled")}</span>
                    <span data-reason="unknown_person">{t!(l, "roll-why-unknown-person")}</span>
                    <span data-reason="not_a_code">{t!(l, "roll-why-not-a-code")}</span>
                    <span data-reason="forged">{t!(l, "roll-why-not-a-code")}</span>
                    <span data-reason="future">{t!(l, "roll-why-passed")}</span>
                    <span data-reason="passed">{t!(l, "roll-why-passed")}</span>
                    <span data-reason="revoked">{t!(l, "roll-why-revoked")}</span>
                    <span data-reason="other">{t!(l, "roll-why-other")}</span>
                </span>
                <button type="button" class="second small" data-dismiss>
                    <Pict icon=Icon::Check />{t!(l, "roll-dismiss")}
                </button>
            </template>
            <section class="card pad stack" aria-labelledby="rapid">
                <h2 id="rapid">{t!(l, "roll-scan")}</h2>
                <p>{t!(l, "roll-scan-hint")}</p>
                <fieldset class="segments" data-direction>
                    <legend class="unseen">{t!(l, "roll-scan")}</legend>
                    <label>
                        <input type="radio" name="scan-direction" value="in" />
                        <span><Pict icon=Icon::Check />{t!(l, "roll-scan-in")}</span>
                    </label>
                    <label>
                        <input type="radio" name="scan-direction" value="out" />
                        <span><Pict icon=Icon::CheckOut />{t!(l, "roll-scan-out")}</span>
                    </label>
                </fieldset>
                <Scanner rapid=true />
                <ul class="roll" role="list" aria-live="polite" data-scans></ul>
                <template data-scan>
                    <li>
                        <div>
                            <b><bdi data-name>{t!(l, "roll-scan-unknown")}</bdi></b>
                            <small>
                                <span data-way="in">{t!(l, "roll-scan-in")}</span>
                                <span data-way="out">{t!(l, "roll-scan-out")}</span>
                                " "
                                <time class="time"></time>
                            </small>
                        </div>
                        <p class="queued" data-queued></p>
                    </li>
                </template>
            </section>
        </div>
    }
}

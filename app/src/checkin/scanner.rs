//! The scanner: a button that opens the camera. Any page may hold one; what it reads is told to the page
//! (`public/scanner.js`). Without scripts none of it is shown.

use crate::{
    i18n::l10n,
    t,
    ui::{Assets, Icon, Pict},
};
use leptos::prelude::*;

/// Opens the camera by one tap and reads a code of ours with it, or from a picture.
///
/// What is read is told as the event `steg:scanned`; if nobody takes it, the page goes to the code's address.
#[component]
pub fn Scanner(
    /// Where on this page the code can be typed instead: `#` and the input's id.
    #[prop(optional)]
    typed: Option<&'static str>,
    /// Whether it goes on to the next code by itself.
    #[prop(optional)]
    rapid: bool,
) -> impl IntoView {
    let l = l10n();
    let assets = use_context::<Assets>().unwrap_or_default();
    let typed = typed.map(|typed| {
        view! { <a class="second" href=typed data-typed><Pict icon=Icon::Edit />{t!(l, "scan-type")}</a> }
    });
    view! {
        <div
            class="scanner"
            data-scanner
            data-rapid=rapid.then_some("")
            data-js=assets.scanner
            data-decoder-js=assets.decoder_js
            data-decoder-wasm=assets.decoder_wasm
            data-say-opening=t!(l, "scan-opening")
            data-say-aim=t!(l, "scan-aim")
            data-say-found=t!(l, "scan-found")
            data-say-foreign=t!(l, "scan-foreign")
            data-say-no-camera=t!(l, "scan-no-camera")
            data-say-denied=t!(l, "scan-denied")
            data-say-looking=t!(l, "scan-looking")
            data-say-no-code=t!(l, "scan-no-code")
            data-say-unloaded=t!(l, "scan-unloaded")
            role="group"
            aria-label=t!(l, "scan-open")
            hidden
        >
            <button type="button" class="main" data-open><Pict icon=Icon::Scan />{t!(l, "scan-open")}</button>
            <div class="eye" data-eye hidden><video playsinline muted aria-hidden="true"></video></div>
            <p role="status" data-said></p>
            <div class="tools" data-ways hidden>
                <button type="button" data-torch aria-pressed="false" hidden>
                    <Pict icon=Icon::Torch />{t!(l, "scan-torch")}
                </button>
                {typed}
                <button type="button" data-photo><Pict icon=Icon::Picture />{t!(l, "scan-photo")}</button>
                <input type="file" accept="image/*" data-file hidden />
                <button type="button" data-close><Pict icon=Icon::Cross />{t!(l, "scan-close")}</button>
            </div>
        </div>
    }
}

//! The site's screen in a browser: asks for the next code when the one it shows has had its time.

use leptos::prelude::*;

/// Milliseconds that one code stands on the screen (15 seconds, design of the site's code): the length of the bar.
const STEP_MS: u32 = 15_000;

/// The code, the clock and how long the code still stands. Complete as it leaves the server; awake, it goes on by
/// itself. Texts come in written for the reader.
#[island]
pub fn SiteScreen(
    site: String,
    name: String,
    svg: String,
    digits: String,
    /// Milliseconds until another code stands there.
    changes_in_ms: u32,
    /// "09:05", on the municipality's clocks.
    clock: String,
    scan: String,
    or_type: String,
    qr_label: String,
    time_left: String,
    no_contact: String,
) -> impl IntoView {
    let shown = Shown {
        svg: RwSignal::new(svg),
        digits: RwSignal::new(digits),
        clock: RwSignal::new(clock),
        left_ms: RwSignal::new(changes_in_ms.min(STEP_MS)),
        lost: RwSignal::new(false),
        stale: RwSignal::new(false),
    };
    #[cfg(feature = "staff")]
    awake::keep_up(&site, changes_in_ms, shown);
    #[cfg(not(feature = "staff"))]
    let _ = site;
    view! {
        <div class="place">
            <h1><bdi>{name}</bdi></h1>
            <p class="clock">{move || shown.clock.get()}</p>
        </div>
        <div class="scan" class:stale=move || shown.stale.get()>
            <div class="qr" role="img" aria-label=qr_label inner_html=move || shown.svg.get()></div>
            <div>
                <p>{scan}</p>
                <p>{or_type}</p>
                <p class="digits">{move || spaced(&shown.digits.get())}</p>
                <p class="notice bad" role="status" hidden=move || !shown.lost.get()>{no_contact}</p>
            </div>
        </div>
        <progress class="left" aria-label=time_left max=STEP_MS.to_string() value=move || shown.left_ms.get().to_string()></progress>
    }
}

/// What changes on the screen.
#[derive(Clone, Copy)]
struct Shown {
    svg: RwSignal<String>,
    digits: RwSignal<String>,
    clock: RwSignal<String>,
    left_ms: RwSignal<u32>,
    /// The server did not answer.
    lost: RwSignal<bool>,
    /// The code is so old that the server would take it for one sent later.
    stale: RwSignal<bool>,
}

/// "123 456": six digits are read in two groups.
fn spaced(digits: &str) -> String {
    digits.split_at_checked(3).map_or_else(|| digits.to_owned(), |(first, last)| format!("{first}\u{a0}{last}"))
}

#[cfg(feature = "staff")]
mod awake {
    use super::{STEP_MS, Shown};
    use leptos::prelude::*;
    use std::time::Duration;
    use wasm_bindgen::{JsCast as _, JsValue};
    use wasm_bindgen_futures::{JsFuture, spawn_local};

    /// How often the bar moves, and how soon a failed request is tried again.
    const TICK_MS: u32 = 1_000;
    const RETRY_MS: u32 = 3_000;
    /// A token is fresh for four steps after its own (60 seconds); 15 of them are left to whoever is scanning it.
    const STALE_MS: f64 = 45_000.0;
    /// So that the server's clock has surely passed the change when it is asked.
    const MARGIN_MS: u32 = 100;

    pub fn keep_up(site: &str, changes_in_ms: u32, shown: Shown) {
        let address = format!("/api/v1/sites/{site}/code");
        let changes_at = RwSignal::new(js_sys::Date::now() + f64::from(changes_in_ms));
        // The page may have waited a while before this woke up, so the first code is asked for at once.
        ask(address, changes_at, shown);
        // Without a handle it runs as long as the page stands.
        let tick = move || {
            let left = changes_at.get_untracked() - js_sys::Date::now();
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to a step")]
            shown.left_ms.set(left.clamp(0.0, f64::from(STEP_MS)) as u32);
            let stale = left < -STALE_MS;
            if shown.stale.get_untracked() != stale {
                shown.stale.set(stale);
            }
        };
        set_interval(tick, Duration::from_millis(u64::from(TICK_MS)));
    }

    fn ask(address: String, changes_at: RwSignal<f64>, shown: Shown) {
        spawn_local(async move {
            let wait = if let Some(code) = fetch(&address).await {
                changes_at.set(js_sys::Date::now() + f64::from(code.changes_in_ms));
                // Writing what stands there already would draw it again, and a screen reader would say it again.
                for (signal, value) in [(shown.svg, code.svg), (shown.digits, code.digits), (shown.clock, code.clock)] {
                    if signal.with_untracked(|now| *now != value) {
                        signal.set(value);
                    }
                }
                shown.lost.set(false);
                shown.stale.set(false);
                code.changes_in_ms + MARGIN_MS
            } else {
                shown.lost.set(true);
                RETRY_MS
            };
            set_timeout(move || ask(address, changes_at, shown), Duration::from_millis(u64::from(wait)));
        });
    }

    struct Code {
        svg: String,
        digits: String,
        clock: String,
        changes_in_ms: u32,
    }

    /// `None` for whatever goes wrong: the screen says that there is no contact, and asks again.
    async fn fetch(address: &str) -> Option<Code> {
        let answer = JsFuture::from(window().fetch_with_str(address)).await.ok()?;
        let answer: web_sys::Response = answer.dyn_into().ok()?;
        if !answer.ok() {
            return None;
        }
        let json = JsFuture::from(answer.json().ok()?).await.ok()?;
        let field = |name: &str| js_sys::Reflect::get(&json, &JsValue::from_str(name)).ok();
        let text = |name| field(name)?.as_string();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to a step")]
        let changes_in_ms = field("changes_in_ms")?.as_f64()?.clamp(1.0, f64::from(STEP_MS)) as u32;
        Some(Code { svg: text("svg")?, digits: text("digits")?, clock: text("clock")?, changes_in_ms })
    }
}

//! The site's screen in a browser: an enrolled one makes its codes itself, with or without network; on a device where
//! somebody is signed in it asks for the next code when the one it shows has had its time.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// Milliseconds that one code stands on the screen: the length of the bar.
pub(super) const STEP_MS: u32 = super::code::STEP_SECONDS * 1_000;

/// What the screen may have to say, in the reader's language.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Words {
    pub scan: String,
    pub or_type: String,
    pub qr_label: String,
    pub time_left: String,
    pub no_contact: String,
    pub alone: String,
    pub corrected: String,
    pub unsure: String,
    pub no_keys: String,
    pub ended: String,
    /// Stands before a time.
    pub last_contact: String,
}

/// What the screen says of itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Says {
    /// All is well.
    #[default]
    Nothing,
    /// The server did not answer; there will be no new code without it.
    NoContact,
    /// The server did not answer, and the codes go on.
    Alone,
    /// The device's clock is off, and the codes follow the server's.
    Corrected,
    /// Nobody can say whether the clock is right.
    Unsure,
    /// There is no key for this moment.
    NoKeys,
    /// The screen was taken out of use.
    Ended,
}

impl Says {
    /// For the style sheet and for tests.
    fn name(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::NoContact => "no-contact",
            Self::Alone => "alone",
            Self::Corrected => "corrected",
            Self::Unsure => "unsure",
            Self::NoKeys => "no-keys",
            Self::Ended => "ended",
        }
    }

    /// What it says is no reason not to scan.
    fn codes_count(self) -> bool {
        matches!(self, Self::Nothing | Self::Alone | Self::Corrected)
    }

    fn text(self, words: &Words) -> String {
        match self {
            Self::Nothing => String::new(),
            Self::NoContact => words.no_contact.clone(),
            Self::Alone => words.alone.clone(),
            Self::Corrected => words.corrected.clone(),
            Self::Unsure => words.unsure.clone(),
            Self::NoKeys => words.no_keys.clone(),
            Self::Ended => words.ended.clone(),
        }
    }
}

/// What changes on the screen.
#[derive(Clone, Copy)]
pub(super) struct Shown {
    pub svg: RwSignal<String>,
    pub digits: RwSignal<String>,
    pub clock: RwSignal<String>,
    pub left_ms: RwSignal<u32>,
    pub says: RwSignal<Says>,
    /// "08:05", when the server answered last; empty when that says nothing new.
    pub last_contact: RwSignal<String>,
    /// The code is so old that the server would take it for one sent later.
    pub stale: RwSignal<bool>,
}

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
    /// This device is the site's screen.
    enrolled: bool,
    words: Words,
) -> impl IntoView {
    let shown = Shown {
        svg: RwSignal::new(svg),
        digits: RwSignal::new(digits),
        clock: RwSignal::new(clock),
        left_ms: RwSignal::new(changes_in_ms.min(STEP_MS)),
        says: RwSignal::new(Says::Nothing),
        last_contact: RwSignal::new(String::new()),
        stale: RwSignal::new(false),
    };
    #[cfg(feature = "staff")]
    if enrolled {
        super::awake::go_on(&site, shown);
    } else {
        super::awake::keep_asking(&site, changes_in_ms, shown);
    }
    #[cfg(not(feature = "staff"))]
    let _ = (site, enrolled);
    let Words { scan, or_type, qr_label, time_left, last_contact, .. } = words.clone();
    let without_code = move || matches!(shown.says.get(), Says::NoKeys | Says::Ended);
    view! {
        <div class="place">
            <h1><bdi>{name}</bdi></h1>
            <p class="clock">{move || shown.clock.get()}</p>
        </div>
        <div class="scan" class:stale=move || shown.stale.get() data-says=move || shown.says.get().name()>
            <div class="qr" role="img" aria-label=qr_label hidden=without_code inner_html=move || shown.svg.get()></div>
            <div>
                <div hidden=without_code>
                    <p>{scan}</p>
                    <p>{or_type}</p>
                    <p class="digits">{move || spaced(&shown.digits.get())}</p>
                </div>
                <div class="notice" class:warn=move || shown.says.get().codes_count() class:bad=move || !shown.says.get().codes_count() role="status" hidden=move || shown.says.get() == Says::Nothing>
                    <div>
                        <p>{move || shown.says.get().text(&words)}</p>
                        <p hidden=move || shown.last_contact.get().is_empty()>{last_contact}" "<span class="time" dir="ltr">{move || shown.last_contact.get()}</span></p>
                    </div>
                </div>
            </div>
        </div>
        <progress class="left" hidden=without_code aria-label=time_left max=STEP_MS.to_string() value=move || shown.left_ms.get().to_string()></progress>
    }
}

/// "123 456": six digits are read in two groups.
fn spaced(digits: &str) -> String {
    digits.split_at_checked(3).map_or_else(|| digits.to_owned(), |(first, last)| format!("{first}\u{a0}{last}"))
}

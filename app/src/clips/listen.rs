//! What `public/listen.js` needs on a page to read it aloud: its buttons and words, and the clips of the steps.
//!
//! A text that can be read carries `data-listen`, its steps `data-step`; of a list with `data-listen="each"` each entry's
//! first paragraph is a text of its own.
//! The script finds the language by `lang` and shows the buttons where there is a voice or a clip for it.

use super::{Clip, SoundId};
use crate::{
    i18n::l10n,
    instructions::Piece,
    t,
    ui::{Assets, Icon, Pict},
};
use leptos::prelude::*;

/// What is recorded for the activity of this page.
#[derive(Clone, Debug, Default)]
pub struct Recorded(pub Vec<Clip>);

/// What is heard of one text: its steps' keys and sounds.
#[derive(Clone, Debug, Default)]
pub struct Heard(Vec<(String, SoundId)>);

impl Recorded {
    /// What is heard of this text now.
    pub fn of(piece: &Piece) -> Heard {
        let Recorded(clips) = use_context().unwrap_or_default();
        let heard = clips.iter().filter(|clip| piece.steps.iter().any(|step| clip.reads(piece, step)));
        Heard(heard.map(|clip| (clip.step.clone(), clip.sound.clone())).collect())
    }
}

impl Heard {
    /// This step's recording, which plays without scripts.
    pub fn clip(&self, step: &str) -> Option<impl IntoView + use<>> {
        let sound = self.0.iter().find(|(key, _)| key == step).map(|(_, sound)| sound.address())?;
        Some(view! { <audio controls preload="none" src=sound aria-label=t!(l10n(), "listen-clip")></audio> })
    }
}

/// The buttons and words of reading aloud, once on a page.
#[component]
pub fn ListenWords() -> impl IntoView {
    let l = l10n();
    let assets = use_context::<Assets>().unwrap_or_default();
    let button = |does: &'static str, icon: Icon, word: String| {
        view! { <button type="button" class="small" data-do=does hidden><Pict icon /><span>{word}</span></button> }
    };
    view! {
        <template id="listen" data-js=assets.listen>
            <div class="tools listen" role="group" aria-label=t!(l, "listen-label")>
                {button("play", Icon::Play, t!(l, "listen-play"))}
                {button("pause", Icon::Pause, t!(l, "listen-pause"))}
                {button("stop", Icon::Stop, t!(l, "listen-stop"))}
                {button("back", Icon::Back, t!(l, "listen-back"))}
                {button("next", Icon::Onward, t!(l, "listen-next"))}
                {button("slow", Icon::Slow, t!(l, "listen-slow"))}
                <p role="status">
                    <span data-fault="failed" hidden>{t!(l, "listen-failed")}</span>
                    <span data-fault="refused" hidden>{t!(l, "listen-refused")}</span>
                    <span data-fault="silent" hidden>{t!(l, "listen-silent")}</span>
                </p>
            </div>
        </template>
    }
}

//! The form that keeps a step's recording: a file, or what `public/recorder.js` records.

use super::Place;
use crate::{
    i18n::l10n,
    t,
    ui::{Assets, Icon, Labelled, Pict, described_by},
};
use leptos::prelude::*;

/// What a file picker offers; what is kept is decided by the content.
const ACCEPTED: &str = "audio/mp4,audio/aac,audio/ogg,audio/webm,audio/opus,.m4a,.mp4,.aac,.ogg,.opus,.webm";

/// A file is kept without scripts; with them one can also record.
#[component]
pub fn Recorder(
    place: Place,
    /// What the step says: somebody may write meanwhile.
    said: String,
    /// The step's place in its text.
    at: usize,
    error: Option<String>,
) -> impl IntoView {
    let l = l10n();
    let id = format!("clip-{at}");
    let described = described_by(&id, false, error.is_some());
    let invalid = error.is_some().then_some("true");
    view! {
        <form method="post" enctype="multipart/form-data" action="/form/clips/keep" class="stack" data-recorder="">
            <input type="hidden" name="activity" value=place.activity.to_string() />
            <input type="hidden" name="language" value=place.language />
            <input type="hidden" name="level" value=place.level.as_str() />
            <input type="hidden" name="step" value=place.step />
            <input type="hidden" name="said" value=said />
            <input type="hidden" name="at" value=at.to_string() />
            <div class="tools" data-recording="" hidden>
                <button type="button" class="small" data-do="record"><Pict icon=Icon::Mic />{t!(l, "clips-record")}</button>
                <button type="button" class="small" data-do="end" hidden><Pict icon=Icon::Stop />{t!(l, "clips-record-end")}</button>
                <button type="button" class="small" data-do="hear" hidden><Pict icon=Icon::Play />{t!(l, "listen-play")}</button>
                <span class="time" data-time=""></span>
            </div>
            <p role="status" data-said=""></p>
            <Labelled id=id.clone() label=t!(l, "clips-file") error=error>
                <input id=id type="file" name="clip" accept=ACCEPTED required aria-describedby=described aria-invalid=invalid />
            </Labelled>
            <button class="small">{t!(l, "clips-save")}</button>
        </form>
    }
}

/// What the script says, once on a page.
#[component]
pub fn RecorderWords() -> impl IntoView {
    let l = l10n();
    let assets = use_context::<Assets>().unwrap_or_default();
    view! {
        <template id="recorder" data-js=assets.recorder>
            <p data-say="recording">{t!(l, "clips-recording")}</p>
            <p data-say="done">{t!(l, "clips-recorded")}</p>
            <p data-say="refused">{t!(l, "clips-record-refused")}</p>
            <p data-say="missing">{t!(l, "clips-record-missing")}</p>
            <p data-say="large">{t!(l, "clips-fault-large")}</p>
        </template>
    }
}

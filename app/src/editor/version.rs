//! One version of a text, as it was; and the way to make it the newest again.

use super::{
    Editor, Version,
    matrix::{SaidBy, place_name},
    page::version_name,
};
use crate::{
    denied::Denied,
    i18n::{Texts, l10n},
    ids::{ActivityId, TextId},
    instructions::{Piece, page::Text},
    schedule::row::Written,
    t,
    ui::{BackLink, Page, door, load},
};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

#[component]
pub fn VersionPage() -> impl IntoView {
    let params = use_params_map().get_untracked();
    let (activity, text) = (params.get("activity").unwrap_or_default(), params.get("text").unwrap_or_default());
    let activity = ActivityId::parse(&activity);
    let of = activity.clone();
    let needed = async move {
        let activity = of.map_err(|_| Denied::NotFound)?;
        let text = TextId::parse(&text).map_err(|_| Denied::NotFound)?;
        door::<dyn Editor>()?.version(&activity, &text).await
    };
    load(needed, move |(name, version): (Texts, Version)| {
        let l = l10n();
        let Version { kept, title, steps } = version;
        let of = activity.map(|activity| activity.to_string()).unwrap_or_default();
        let back = format!("/instructions-desk/{of}/text?{}", kept.place.query());
        let (language, level) = (kept.place.language.clone(), kept.place.level);
        let piece = Piece { id: kept.id.clone(), language, level, title, steps, reviewed: kept.reviewed.is_some() };
        view! {
            <Page title=version_name(&l, &kept)>
                <BackLink href=back text=place_name(&l, &kept.place) />
                <p><b><Written texts=name /></b></p>
                <SaidBy kept=kept.clone() />
                <div class="card pad phone"><Text piece /></div>
                <form method="post" action="/form/editor/again" class="tools">
                    <input type="hidden" name="activity" value=of />
                    <input type="hidden" name="text" value=kept.id.to_string() />
                    <button>{t!(l, "editor-again")}</button>
                </form>
            </Page>
        }
    })
}

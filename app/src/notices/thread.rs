//! In a thread: that a message is a notice, and where it stands.

use super::{Marked, Notices, Stands, State, lists::state_of};
use crate::{
    account::Role,
    i18n::l10n,
    ids::MessageId,
    t,
    ui::{self, Icon, Kind, Pict, door, frame::me, load::begun},
};
use leptos::prelude::*;

/// The notices of the thread that this message stands in.
pub fn notices(one_of: Option<MessageId>, opened: bool) -> impl Future<Output = Vec<Marked>> + Send + 'static {
    let found = begun(async move {
        match one_of {
            Some(message) => door::<dyn Notices>()?.in_thread(&message, opened).await,
            None => Ok(Vec::new()),
        }
    });
    // The thread can be read without them.
    async move { found.await.and_then(Result::ok).unwrap_or_default() }
}

/// Below the message: for the participant the way to answer, for her counsellor what is known. Who is invited sees that
/// it is important and whether it was confirmed, without a way to what happened or to explaining it: the counsellor's.
#[component]
pub fn Mark(notice: Marked) -> impl IntoView {
    let l = l10n();
    let title = t!(l, "notices-title");
    let state = match notice.stands {
        Stands::Known(state) => state,
        Stands::Confirmed(confirmed) => return view! { <Confirmed title confirmed /> }.into_any(),
    };
    if me().is_some_and(|me| me.role != Role::Participant) {
        let href = format!("/desk/notices/{}", notice.message);
        return view! { <small><a href=href>{title}</a> {state_of(state)}</small> }.into_any();
    }
    let href = format!("/notices/{}", notice.message);
    match state {
        State::Understood(at) => {
            let text = t!(l, "notices-you-understood", at = l.day_and_time(at));
            view! { <small><Pict icon=Icon::Check /><a href=href>{title}</a><span>{text}</span></small> }.into_any()
        }
        _ => view! { <a class="quiet" href=href>{t!(l, "notices-open")}</a> }.into_any(),
    }
}

#[component]
fn Confirmed(title: String, confirmed: bool) -> impl IntoView {
    let l = l10n();
    let (icon, kind, text) = if confirmed {
        (Icon::Check, Kind::Good, t!(l, "notices-confirmed"))
    } else {
        (Icon::Message, Kind::Warn, t!(l, "notices-not-confirmed"))
    };
    view! { <small><Pict icon=Icon::Info /><b>{title}</b><ui::State icon kind text /></small> }
}

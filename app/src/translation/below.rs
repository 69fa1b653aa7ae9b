//! Below a message in another language: the button that asks for a machine translation, or the translation.

use super::{Beside, Translation, TranslationError, api::Ask};
use crate::{
    denied::Explain as _,
    i18n::l10n,
    ids::MessageId,
    t,
    ui::{Icon, Pict, asked, door, goes_to, load::begun, typed},
};
use leptos::prelude::*;

/// What there is beside the messages of the thread that this one stands in. A thread without a message that its reader
/// may want translated asks for nothing.
pub fn beside(one_of: Option<MessageId>) -> impl Future<Output = Beside> + Send + 'static {
    let found = begun(async move {
        match one_of {
            Some(message) => door::<dyn Translation>()?.beside(&message).await,
            None => Ok(Beside::default()),
        }
    });
    // The thread can be read without it.
    async move { found.await.and_then(Result::ok).unwrap_or_default() }
}

/// Nothing for a message in the reader's own language, or in one that nobody translates.
#[component]
pub fn Below(
    message: MessageId,
    /// What the message is in, for `lang`.
    language: String,
    beside: Beside,
    /// On the page of a notice, not in the thread.
    #[prop(optional)]
    notice: bool,
) -> impl IntoView {
    let l = l10n();
    if language == l.locale().lang {
        return None;
    }
    if let Some(made) = beside.made.into_iter().find(|made| made.message == message) {
        return Some(
            view! {
                <div id=format!("translation-{message}")>
                    <small>
                        <b>{t!(l, "translation-made", language = l.locale().name.clone())}</b>
                        " "
                        {t!(l, "translation-may-be-wrong")}
                    </small>
                    <p class="said" lang=beside.into dir="auto">{made.text}</p>
                </div>
            }
            .into_any(),
        );
    }
    if !beside.from.contains(&language) {
        return None;
    }
    let refused = ServerAction::<Ask>::new().value().get_untracked().and_then(Result::err);
    let error = refused.filter(|_| typed::<Ask>().holds("message", message.as_str())).map(|error: TranslationError| {
        view! { <p class="error" role="alert"><Pict icon=Icon::Alert /><span>{error.explain(&l)}</span></p> }
    });
    let notice = notice.then(|| view! { <input type="hidden" name="notice" value="1" /> });
    let all = asked("all").then(|| view! { <input type="hidden" name="all" value="1" /> });
    // The page comes back where the message stands.
    let action = format!("{}#translation-{message}", goes_to::<Ask>());
    Some(
        view! {
            <div id=format!("translation-{message}")>
                {error}
                <form method="post" action=action>
                    <input type="hidden" name="message" value=message.to_string() />
                    {all}
                    {notice}
                    <button class="quiet">{t!(l, "translation-ask")}</button>
                </form>
            </div>
        }
        .into_any(),
    )
}

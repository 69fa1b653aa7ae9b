//! Where the translation's form goes.

use super::{Asked, Translation, TranslationError};
use crate::{account::Role, denied::Denied, ids::MessageId, ui::door, ui::frame::me};
use leptos::prelude::*;

/// `all` is there when the whole thread was shown: an old message must be on the page that comes back. `notice` is there on the page of a notice.
#[server(prefix = "/form", endpoint = "translation/ask")]
pub async fn ask(
    message: MessageId,
    #[server(default)] all: String,
    #[server(default)] notice: String,
) -> Result<(), TranslationError> {
    let role = me().map(|me| me.role).ok_or(Denied::NotSignedIn)?;
    let Asked { participant, as_guest } = door::<dyn Translation>()?.ask(&message).await?;
    let at = format!("#translation-{message}");
    let whole = !all.is_empty();
    leptos_axum::redirect(&match role {
        Role::Participant if !notice.is_empty() => format!("/notices/{message}{at}"),
        Role::Participant => format!("/messages{}{at}", if whole { "?all" } else { "" }),
        _ => {
            let thread = if as_guest { "/threads" } else { "/desk/messages" };
            format!("{thread}?with={participant}{}{at}", if whole { "&all" } else { "" })
        }
    });
    Ok(())
}

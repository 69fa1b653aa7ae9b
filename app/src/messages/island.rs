//! A draft kept on the device: what was typed and not yet sent survives a refused form, a reload, a lost network.

use leptos::prelude::*;

/// Keeps what is typed in a textarea under the name of the person and the field, in this browser only.
///
/// Signing out clears it (`Clear-Site-Data`), and so does another person's visit on the same phone.
#[island]
pub fn Draft(
    /// The id of the textarea.
    field: String,
    /// Differs between people, says nothing of them.
    person: String,
    /// The page was opened after the text was taken: the draft has done its work.
    sent: bool,
    /// Says that a draft was put back; shown only then.
    restored: String,
) -> impl IntoView {
    #[cfg(feature = "participant")]
    browser::wake(&field, &person, sent);
    #[cfg(not(feature = "participant"))]
    let _ = (person, sent);
    view! { <p class="hint" role="status"><span id=format!("{field}-draft") hidden>{restored}</span></p> }
}

#[cfg(feature = "participant")]
mod browser {
    use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
    use web_sys::{HtmlTextAreaElement, Storage, Window};

    /// Longest draft kept, in characters.
    const MAX: usize = 4_000;

    /// Without a place to keep drafts (a private window may refuse it) the page is what it was: a form.
    pub fn wake(field: &str, person: &str, sent: bool) -> Option<()> {
        let window = web_sys::window()?;
        let store = window.local_storage().ok()??;
        forget_others(&store, &format!("draft:{person}:"));
        let key = format!("draft:{person}:{field}");
        let area: HtmlTextAreaElement = window.document()?.get_element_by_id(field)?.dyn_into().ok()?;
        // What the server wrote into it.
        let written = area.default_value().ok()?;
        // Somebody quicker than this island may have left the page that says "sent" before it woke up.
        let arrived = |draft: &str| last_own_message(&window).is_some_and(|last| last == draft.trim());
        if sent || store.get_item(&key).ok().flatten().is_some_and(|draft| arrived(&draft)) {
            let _ = store.remove_item(&key);
            forget_address(&window);
        } else if let Ok(Some(draft)) = store.get_item(&key)
            // A browser that put the text back by itself knows better.
            && area.value() == written
            && draft != written
        {
            area.set_value(&draft);
            if let Some(note) = window.document()?.get_element_by_id(&format!("{field}-draft")) {
                let _ = note.remove_attribute("hidden");
            }
        }
        let typed = area.clone();
        let keep = Closure::<dyn Fn()>::new(move || {
            let text = typed.value();
            if text.trim().is_empty() || text == written {
                let _ = store.remove_item(&key);
            } else {
                let _ = store.set_item(&key, &text.chars().take(MAX).collect::<String>());
            }
        });
        area.add_event_listener_with_callback("input", keep.as_ref().unchecked_ref()).ok()?;
        keep.forget(); // lives as long as the page
        Some(())
    }

    fn last_own_message(window: &Window) -> Option<String> {
        let own = window.document()?.get_elements_by_class_name("mine");
        let last = own.item(own.length().checked_sub(1)?)?;
        Some(last.query_selector("p").ok()??.text_content()?.replace('\r', "").trim().to_owned())
    }

    /// Somebody else wrote them, on the same phone.
    fn forget_others(store: &Storage, mine: &str) {
        let keys = (0..store.length().unwrap_or(0)).filter_map(|at| store.key(at).ok().flatten());
        let others: Vec<String> = keys.filter(|key| key.starts_with("draft:") && !key.starts_with(mine)).collect();
        for key in others {
            let _ = store.remove_item(&key);
        }
    }

    /// The page's address without `?sent`: else a reload would say "sent" again, and take the next draft for sent.
    fn forget_address(window: &Window) {
        if let (Ok(history), Ok(path)) = (window.history(), window.location().pathname()) {
            let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&path));
        }
    }
}

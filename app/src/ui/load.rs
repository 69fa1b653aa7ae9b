//! From a port to a page: wait for what it needs, then draw it, or say why not.

use crate::{
    account::page::SignInForm,
    denied::{Denied, Explain},
    i18n::l10n,
    t,
    ui::frame::Page,
};
use http::StatusCode;
use leptos::{prelude::*, reactive::computed::ScopedFuture};
use leptos_axum::ResponseOptions;
use std::{future::Future, sync::Arc};

/// The door of this request, as the server handed it over.
///
/// # Errors
/// When the server handed over none.
pub fn door<T: ?Sized + Send + Sync + 'static>() -> Result<Arc<T>, Denied> {
    use_context::<Arc<T>>().ok_or(Denied::Unavailable)
}

/// Waits for what a page needs, then draws it. A refusal becomes a page of its own that says what to do, with the
/// status that says the same to machines; "not signed in" becomes the way to sign in, and back.
pub fn load<T, E, V>(
    needed: impl Future<Output = Result<T, E>> + Send + 'static,
    draw: impl FnOnce(T) -> V + Send + 'static,
) -> impl IntoView
where
    T: Send + 'static,
    E: Explain + Send + 'static,
    V: IntoView + 'static,
{
    let needed = begun(needed);
    Suspend::new(async move {
        match needed.await {
            Some(Ok(data)) => draw(data).into_any(),
            Some(Err(error)) => refused(&error),
            None => refused(&Denied::Unavailable),
        }
    })
}

/// Begins the work at once, as a task of its own; `None` when it broke down.
///
/// Leptos asks each future of a page once, and then waits for them one after the other. A future that was asked once may
/// stand first in the queue for a connection, be given it, and not take it before the one ahead of it on the page is
/// done, which itself waits for a connection: with more pages at once than connections, all would stand still. So
/// whatever waits for the database is a task, and takes its turn by itself.
pub fn begun<T: Send + 'static>(
    work: impl Future<Output = T> + Send + 'static,
) -> impl Future<Output = Option<T>> + Send + 'static {
    let task = tokio::spawn(ScopedFuture::new(work));
    async move { task.await.ok() }
}

fn refused<E: Explain>(error: &E) -> AnyView {
    if let (Some(response), Ok(status)) = (use_context::<ResponseOptions>(), StatusCode::from_u16(error.status())) {
        response.set_status(status);
        if let Some(Denied::TooMany { wait }) = error.denied() {
            response.insert_header(http::header::RETRY_AFTER, wait.into());
        }
    }
    let l = l10n();
    let why = error.explain(&l);
    match error.denied() {
        Some(Denied::NotSignedIn) => view! { <SignInForm /> }.into_any(),
        Some(Denied::NotFound) => view! {
            <Page title=t!(l, "not-found-title")>
                <p>{why}</p>
                <p><a class="quiet" href="/">{t!(l, "to-start")}</a></p>
            </Page>
        }
        .into_any(),
        _ => view! {
            <Page title=t!(l, "refused-title")>
                <p>{why}</p>
                <p><a class="quiet" href="/">{t!(l, "to-start")}</a></p>
            </Page>
        }
        .into_any(),
    }
}

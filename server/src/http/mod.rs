//! Everything that answers over HTTP: pages, forms, the JSON API, assets.

mod api;
mod assets;
mod batch;
mod calendar;
mod clips;
mod data;
mod demo;
mod document;
mod files;
mod health;
mod messages;
mod notices;
mod problem;
mod push;
mod refused;
mod security;
mod site;
mod site_marks;
mod who;

pub(crate) use problem::plain;

use crate::{
    door::{self, Door},
    metrics,
    sign_in::SignedIn,
    standins::Late,
    state::State,
};
use app::{
    account::{Me, StandInOver},
    i18n::L10n,
    ui::Assets,
};
use axum::{Router, middleware, routing::get};
use http::request::Parts;
use leptos::prelude::{LeptosOptions, provide_context, use_context};
use leptos_axum::{LeptosRoutes as _, generate_route_list};
use tower_http::{
    catch_panic::CatchPanicLayer,
    compression::{
        CompressionLayer,
        predicate::{DefaultPredicate, NotForContentType, Predicate},
    },
    limit::RequestBodyLimitLayer,
};

/// No form or batch of ours is larger than this, in bytes; a recording goes its own way.
const LARGEST_BODY: usize = 256 * 1024;

/// The whole of what this server answers.
pub fn router(state: State) -> Router {
    let options = LeptosOptions::builder().output_name("steg").build();
    let doors = {
        let state = state.clone();
        move || hand_over(&state)
    };
    let pages = Router::new()
        .leptos_routes_with_context(&options, generate_route_list(app::App), doors.clone(), app::shell)
        .fallback(leptos_axum::render_app_async_with_context(doors, app::shell))
        .with_state(options);
    let site = Router::new()
        .merge(pages.layer(middleware::map_response(document::only)))
        .merge(api::routes(state.clone()))
        .merge(site::routes(state.clone()))
        .merge(site_marks::routes(state.clone()))
        .merge(messages::routes(state.clone()))
        .merge(data::routes(state.clone()))
        .merge(files::routes(state.clone()))
        .merge(clips::routes(state.clone()))
        .merge(push::routes(state.clone()))
        .merge(notices::routes(state.clone()))
        .layer(middleware::from_fn_with_state(state.clone(), who::identify));
    let uploads = clips::forms(state.clone())
        .layer(middleware::from_fn_with_state(state.clone(), who::identify))
        .layer(middleware::from_fn_with_state(state.clone(), security::same_site))
        .layer(RequestBodyLimitLayer::new(clips::LARGEST_FORM));
    let for_forms = refused::Site { router: site.clone(), public_url: state.settings.public_url.clone() };
    site.layer(middleware::from_fn_with_state(for_forms, refused::comes_back))
        .layer(middleware::from_fn(files::as_form))
        .layer(middleware::from_fn_with_state(state.clone(), security::same_site))
        .merge(assets::routes())
        .merge(calendar::routes(state.clone()))
        .merge(demo::routes(&state))
        .merge(
            Router::new()
                .route("/healthz", get(health::alive))
                .route("/readyz", get(health::ready))
                .with_state(state.clone()),
        )
        .layer(RequestBodyLimitLayer::new(LARGEST_BODY))
        .merge(uploads)
        .layer(middleware::from_fn(security::headers))
        .layer(middleware::from_fn_with_state(state.clone(), metrics::count))
        .layer(CompressionLayer::new().compress_when(text_only()))
        .layer(CatchPanicLayer::new())
}

/// Sounds are compressed already, and a part of one must stay what was asked for.
fn text_only() -> impl Predicate {
    DefaultPredicate::new().and(NotForContentType::const_new("audio/"))
}

/// Where every form goes: `/form/FEATURE/WHAT`. For tests that must leave none out.
pub fn forms() -> Vec<String> {
    let mut forms: Vec<_> = leptos::server_fn::axum::server_fn_paths().map(|(path, _)| path.to_owned()).collect();
    forms.sort();
    forms
}

/// The address of every page, with `{…}` where something of the record stands. For tests that must leave none out.
pub fn pages() -> Vec<String> {
    let mut pages: Vec<_> = generate_route_list(app::App).iter().map(|page| page.path().to_owned()).collect();
    pages.sort();
    pages
}

/// What pages and forms of this request find in their context.
fn hand_over(state: &State) {
    // Absent while the routes are listed at the start, when no page is drawn.
    let Some(parts) = use_context::<Parts>() else { return };
    let who = parts.extensions.get::<SignedIn>().cloned();
    if let Some(l) = parts.extensions.get::<L10n>() {
        provide_context(l.clone());
    }
    provide_context(who.as_ref().map(|who| Me {
        id: who.person.clone(),
        role: who.role,
        name: who.name.clone(),
        mark: who::mark(who),
        until: who.until,
    }));
    if let Some(Late(who)) = parts.extensions.get::<Late>() {
        provide_context(StandInOver { mark: who::mark(who) });
    }
    if let Some(form) = parts.extensions.get::<app::ui::RefusedForm>() {
        provide_context(form.clone());
    }
    provide_context::<Assets>(assets::named());
    provide_context(app::ui::Now(state.now()));
    provide_context(app::ui::Demo(state.demo));
    provide_context(app::statement::Provider {
        municipality: state.settings.municipality.clone(),
        contact: state.settings.accessibility_contact.clone(),
    });
    door::provide(Door { state: state.clone(), who });
}

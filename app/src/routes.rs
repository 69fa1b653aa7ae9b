//! Every page and its address.

use crate::{account::page::NotFoundPage, goals::page::GoalsPage, ui::frame::Frame};
use crate::account::{
    invite::InvitePage,
    page::{JoinFormPage, JoinPage},
    settings::SettingsPage,
};
use crate::orders::page::OrdersPage;
use crate::records::page::RecordsPage;
use crate::setup::page::SetupPage;
use leptos::prelude::*;
use leptos_router::{
    SsrMode,
    components::{Route, Router, Routes},
    path,
};

pub use crate::ui::frame::shell;

/// The app: each page is complete HTML when it leaves the server.
#[component]
pub fn App() -> impl IntoView {
    view! {
        <Router>
            <Frame>
                <Routes fallback=NotFoundPage>
                    <Route path=path!("/goals") view=GoalsPage ssr=SsrMode::Async />
                    <Route path=path!("/settings") view=SettingsPage ssr=SsrMode::Async />
                    <Route path=path!("/join") view=JoinFormPage ssr=SsrMode::Async />
                    <Route path=path!("/join/:code") view=JoinPage ssr=SsrMode::Async />
                    <Route path=path!("/desk/people/:id/invite") view=InvitePage ssr=SsrMode::Async />
                    <Route path=path!("/setup") view=SetupPage ssr=SsrMode::Async />
                    <Route path=path!("/setup/invite/:id") view=InvitePage ssr=SsrMode::Async />
                    <Route path=path!("/records") view=RecordsPage ssr=SsrMode::Async />
                    <Route path=path!("/orders") view=OrdersPage ssr=SsrMode::Async />
                </Routes>
            </Frame>
        </Router>
    }
}

//! Every page and its address.

use crate::{
    account::page::{NotFoundPage, OfflinePage},
    goals::page::GoalsPage,
    ui::frame::Frame,
};
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
                    <Route path=path!("/demo") view=crate::demo::page::DemoPage ssr=SsrMode::Async />
                    <Route path=path!("/offline") view=OfflinePage ssr=SsrMode::Async />
                    <Route path=path!("/goals") view=GoalsPage ssr=SsrMode::Async />
                </Routes>
            </Frame>
        </Router>
    }
}

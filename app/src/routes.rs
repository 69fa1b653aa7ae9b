//! Every page and its address.

use crate::account::{
    invite::InvitePage,
    page::{JoinFormPage, JoinPage},
    settings::SettingsPage,
};
use crate::attendance::page::{AttendancePage, ReportPage};
use crate::attendance::page::{ContestPage, LeftPage};
use crate::cards::page::CardPage;
use crate::checkin::page::CheckInPage;
use crate::checkin::page::ScannedOfflinePage;
use crate::checkin::page::ScannedPage;
use crate::checkin::receipt::ReceiptPage;
use crate::instructions::page::{InstructionPage, InstructionsPage};
use crate::instructions::shipped::ShippedPage;
use crate::messages::{desk::DeskMessagesPage, page::MessagesPage};
use crate::my_code::page::MyCodePage;
use crate::my_code::page::PersonCodePage;
use crate::orders::page::OrdersPage;
use crate::paper::{page::PaperPage, type_page::PaperTypePage};
use crate::records::page::RecordsPage;
use crate::schedule::{page::SchedulePage, today::TodayPage};
use crate::setup::page::SetupPage;
use crate::site::page::{EnrolPage, ScreensPage};
use crate::site::page::{RollPage, ScreenPage, SitePage};
use crate::statement::page::StatementPage;
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
                    <Route path=path!("/") view=TodayPage ssr=SsrMode::Async />
                    <Route path=path!("/schedule") view=SchedulePage ssr=SsrMode::Async />
                    <Route path=path!("/instructions") view=InstructionsPage ssr=SsrMode::Async />
                    <Route path=path!("/instructions/:activity") view=InstructionPage ssr=SsrMode::Async />
                    <Route path=path!("/demo") view=crate::demo::page::DemoPage ssr=SsrMode::Async />
                    <Route path=path!("/help") view=crate::help::HelpPage ssr=SsrMode::Async />
                    <Route path=path!("/language") view=crate::account::tongues::LanguagePage ssr=SsrMode::Async />
                    <Route path=path!("/offline") view=OfflinePage ssr=SsrMode::Async />
                    <Route path=path!("/goals") view=GoalsPage ssr=SsrMode::Async />
                    <Route path=path!("/check-in") view=CheckInPage ssr=SsrMode::Async />
                    <Route path=path!("/check-in/receipt/:id") view=ReceiptPage ssr=SsrMode::Async />
                    <Route path=path!("/check-in/scanned") view=ScannedOfflinePage ssr=SsrMode::Async />
                    <Route path=path!("/c/:token") view=ScannedPage ssr=SsrMode::Async />
                    <Route path=path!("/my-code") view=MyCodePage ssr=SsrMode::Async />
                    <Route path=path!("/p/:token") view=PersonCodePage ssr=SsrMode::Async />
                    <Route path=path!("/attendance") view=AttendancePage ssr=SsrMode::Async />
                    <Route path=path!("/attendance/absence/:occasion") view=ReportPage ssr=SsrMode::Async />
                    <Route path=path!("/attendance/contest/:occasion") view=ContestPage ssr=SsrMode::Async />
                    <Route path=path!("/attendance/check-out/:occasion") view=LeftPage ssr=SsrMode::Async />
                    <Route path=path!("/site") view=SitePage ssr=SsrMode::Async />
                    <Route path=path!("/site/:site/screen") view=ScreenPage ssr=SsrMode::Async />
                    <Route path=path!("/site/:site/screens") view=ScreensPage ssr=SsrMode::Async />
                    <Route path=path!("/screen") view=EnrolPage ssr=SsrMode::Async />
                    <Route path=path!("/site/:site/roll") view=RollPage ssr=SsrMode::Async />
                    <Route path=path!("/site/:site/people/:id/card") view=CardPage ssr=SsrMode::Async />
                    <Route path=path!("/site/:site/paper") view=PaperPage ssr=SsrMode::Async />
                    <Route path=path!("/site/:site/paper/type") view=PaperTypePage ssr=SsrMode::Async />
                    <Route path=path!("/desk/people/:id/card") view=CardPage ssr=SsrMode::Async />
                    <Route path=path!("/site/:site/stand-in") view=crate::site::stand_in::StandInPage ssr=SsrMode::Async />
                    <Route path=path!("/messages") view=MessagesPage ssr=SsrMode::Async />
                    <Route path=path!("/desk/messages") view=DeskMessagesPage ssr=SsrMode::Async />
                    <Route path=path!("/desk") view=crate::caseload::desk::DeskPage ssr=SsrMode::Async />
                    <Route path=path!("/desk/follow-up") view=crate::caseload::follow_up::FollowUpPage ssr=SsrMode::Async />
                    <Route path=path!("/desk/people/:id") view=crate::caseload::person::PersonPage ssr=SsrMode::Async />
                    <Route path=path!("/settings") view=SettingsPage ssr=SsrMode::Async />
                    <Route path=path!("/join") view=JoinFormPage ssr=SsrMode::Async />
                    <Route path=path!("/join/:code") view=JoinPage ssr=SsrMode::Async />
                    <Route path=path!("/desk/people/:id/invite") view=InvitePage ssr=SsrMode::Async />
                    <Route path=path!("/setup") view=SetupPage ssr=SsrMode::Async />
                    <Route path=path!("/setup/instructions") view=ShippedPage ssr=SsrMode::Async />
                    <Route path=path!("/instructions-desk") view=crate::editor::desk::WorklistPage ssr=SsrMode::Async />
                    <Route path=path!("/instructions-desk/:activity") view=crate::editor::matrix::MatrixPage ssr=SsrMode::Async />
                    <Route path=path!("/instructions-desk/:activity/text") view=crate::editor::page::TextPage ssr=SsrMode::Async />
                    <Route path=path!("/instructions-desk/:activity/import") view=crate::editor::exchange::ImportPage ssr=SsrMode::Async />
                    <Route path=path!("/instructions-desk/:activity/version/:text") view=crate::editor::version::VersionPage ssr=SsrMode::Async />
                    <Route path=path!("/setup/invite/:id") view=InvitePage ssr=SsrMode::Async />
                    <Route path=path!("/records") view=RecordsPage ssr=SsrMode::Async />
                    <Route path=path!("/accessibility") view=StatementPage ssr=SsrMode::Async />
                    <Route path=path!("/orders") view=OrdersPage ssr=SsrMode::Async />
                </Routes>
            </Frame>
        </Router>
    }
}

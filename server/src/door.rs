//! One person's way in: the ports of `app` are implemented on it, one file a feature, and each decides who may.

use crate::{clock::NoChance, sign_in::SignedIn, state::State};
use app::{account::Role, denied::Denied, ids::PersonId};
use std::sync::Arc;

/// What this request may reach: everything through the ports, nothing without them.
#[derive(Clone)]
pub struct Door {
    pub state: State,
    pub who: Option<SignedIn>,
}

impl Door {
    /// Whoever is signed in.
    pub fn anyone(&self) -> Result<&SignedIn, Denied> {
        self.who.as_ref().ok_or(Denied::NotSignedIn)
    }

    /// Whoever is signed in, if in this role.
    pub fn only(&self, role: Role) -> Result<&SignedIn, Denied> {
        let who = self.anyone()?;
        if who.role == role { Ok(who) } else { Err(Denied::NotAllowed) }
    }

    /// The participant signed in, and nobody else.
    pub fn participant(&self) -> Result<&PersonId, Denied> {
        Ok(&self.only(Role::Participant)?.person)
    }
}

/// Hands every port to the pages and forms of this request.
pub fn provide(door: Door) {
    use leptos::prelude::provide_context;
    let door = Arc::new(door);
    macro_rules! hand_over {
        ($($port:path),* $(,)?) => { $(provide_context::<Arc<dyn $port>>(door.clone());)* };
    }
    hand_over!(
        app::account::Account,
        app::attendance::Attendance,
        app::cards::Cards,
        app::caseload::Caseload,
        app::checkin::CheckIn,
        app::clips::Clips,
        app::demo::Demo,
        app::editor::Editor,
        app::goals::Goals,
        app::group::Group,
        app::instructions::Instructions,
        app::messages::Guests,
        app::messages::Messages,
        app::messages::PhraseBook,
        app::my_code::MyCode,
        app::notices::Notices,
        app::notify::Notify,
        app::paper::Lists,
        app::records::Records,
        app::schedule::Schedule,
        app::setup::Setup,
        app::site::Screens,
        app::site::Sites,
        app::site::StandIns,
        app::site::Visitors,
        app::words::Vocabulary,
        app::translation::Translation,
    );
}

/// What the log says when a door could not do its work: the operation and the engine's message, no person's data
/// (an engine's message names tables and columns; the values are in its detail, which is left out).
pub fn unavailable(operation: &'static str) -> impl Fn(sqlx::Error) -> Denied {
    move |error| {
        tracing::error!(operation, %error, "the record could not be reached");
        Denied::Unavailable
    }
}

impl From<NoChance> for Denied {
    fn from(error: NoChance) -> Self {
        tracing::error!(%error, "nothing secret can be made");
        Self::Unavailable
    }
}

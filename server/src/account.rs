//! Invitations, sign-in, settings: who may invite whom, and what a person may set for herself.

use crate::{
    clock::{Chance, NoChance},
    door::{Door, unavailable},
    sign_in::{self, SignedIn},
    state::State,
    store::account::Row,
};
use app::{
    account::{
        Account, Code, FreshCode, Invited, Invitee, JoinError, Joined, Level, Opened, Role, Settings, WhichDevices,
    },
    denied::Denied,
    i18n::{Locale, locale::SOURCE},
    ids::PersonId,
    setup::{Name, SetupError},
};
use chrono::{DateTime, TimeDelta, Utc};
use http::{HeaderMap, HeaderValue, header};

/// Carries a new code from the answer that made it to the page that shows it, on the device that asked for it.
const CODE_COOKIE: &str = "__Host-code";
/// How long it does, in seconds: that page is opened at once.
pub(crate) const CODE_SECONDS: u32 = 300;

/// A one-time code.
pub fn new_code(chance: &dyn Chance) -> Result<Code, NoChance> {
    let mut bytes = [0; 10];
    chance.fill(&mut bytes)?;
    Ok(Code::from_bytes(bytes))
}

fn ends(state: &State) -> DateTime<Utc> {
    state.now() + TimeDelta::days(i64::from(state.settings.invitation_days))
}

/// Where a code signs a device in.
pub(crate) fn join_address(state: &State, code: &Code) -> String {
    format!("{}/join/{}", state.settings.public_url, code.as_str())
}

pub(crate) fn code_cookie(value: &str, seconds: u32) -> Result<HeaderValue, Denied> {
    format!("{CODE_COOKIE}={value}; Path=/; Max-Age={seconds}; HttpOnly; Secure; SameSite=Strict")
        .parse()
        .map_err(|_| Denied::Unavailable)
}

/// The code in these headers, if it was made for this person.
pub(crate) fn carried(headers: &HeaderMap, person: &PersonId) -> Option<Code> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().strip_prefix(CODE_COOKIE)?.strip_prefix('=')?.split_once('.'))
        .find_map(|(id, code)| (id == person.as_str()).then(|| Code::parse(code))?)
}

impl Door {
    /// The person, if the one signed in may invite her. A counsellor: her own participants. An administrator: the
    /// staff, and participants without a counsellor. That anybody else exists is not said.
    async fn may_invite(&self, person: &PersonId) -> Result<(&SignedIn, Row), Denied> {
        let who = self.anyone()?;
        if !matches!(who.role, Role::Counsellor | Role::Administrator) {
            return Err(Denied::NotAllowed);
        }
        let row = self.state.db.to_invite(person).await.map_err(unavailable("account.to_invite"))?;
        let row = row.ok_or(Denied::NotFound)?;
        let may = match who.role {
            Role::Counsellor => row.role == Role::Participant && row.counsellor.as_ref() == Some(&who.person),
            _ => row.role != Role::Participant || row.counsellor.is_none(),
        };
        if may { Ok((who, row)) } else { Err(Denied::NotFound) }
    }
}

#[async_trait::async_trait]
impl Account for Door {
    // No limit on attempts here: a code has 80 random bits, so that a thousand guesses a second for as long as a code
    // is valid find none. A limit by address would shut out 200 phones behind one.
    async fn invited(&self, code: &Code) -> Result<Invited, JoinError> {
        let found = self.state.db.invitation(&sign_in::hash(code.as_str())).await;
        let found = found.map_err(unavailable("account.invitation"))?.ok_or(JoinError::Unknown)?;
        if found.used {
            return Err(JoinError::Used);
        }
        if found.expires_at <= self.state.now() {
            return Err(JoinError::Expired);
        }
        Ok(Invited { name: found.alias.unwrap_or(found.name), language: found.language })
    }

    async fn join(
        &self,
        code: &Code,
        language: Option<&'static Locale>,
        headers: &HeaderMap,
    ) -> Result<Joined, JoinError> {
        let (db, now) = (&self.state.db, self.state.now());
        let (hash, language) = (sign_in::hash(code.as_str()), language.map(|locale| locale.tag.as_str()));
        let used = db.use_invitation(&hash, language, now).await;
        let Some((person, role)) = used.map_err(unavailable("account.join"))? else {
            // Says which of the reasons it was; a code that is still good was used by somebody else just now.
            self.invited(code).await?;
            return Err(JoinError::Used);
        };
        let cookies = sign_in::sign_in_browser(&self.state, &person, headers).await.map_err(|error| {
            tracing::error!(%error, "a device could not be signed in");
            Denied::Unavailable
        })?;
        if let Some(before) = &self.who {
            // The browser forgets the token of whoever was signed in, so nobody should be able to use it.
            db.revoke_device(&before.person, &before.device, now).await.map_err(unavailable("account.join"))?;
            self.state.sign_ins.forget(&before.person);
        }
        self.state.sign_ins.forget(&person);
        Ok(Joined { role, cookies: [cookies.sign_in, cookies.phone] })
    }

    async fn invitee(&self, person: &PersonId, headers: &HeaderMap) -> Result<Invitee, Denied> {
        let (who, row) = self.may_invite(person).await?;
        let now = self.state.now();
        let open_until =
            self.state.db.open_invitation(person, now).await.map_err(unavailable("account.open_invitation"))?;
        let fresh = match carried(headers, person) {
            Some(code) => {
                Some(FreshCode { address: join_address(&self.state, &code), spent: code_cookie("", 0)?, code })
            }
            None => None,
        };
        // A participant's counsellor is among those who read the name of a protected identity; an administrator not.
        let name = match row.alias {
            Some(alias) if who.role == Role::Administrator => alias,
            _ => row.name,
        };
        Ok(Invitee {
            id: person.clone(),
            role: row.role,
            name,
            devices: row.devices,
            open_until,
            fresh,
            days: self.state.settings.invitation_days,
        })
    }

    async fn invite(&self, person: &PersonId) -> Result<HeaderValue, Denied> {
        let (who, row) = self.may_invite(person).await?;
        let code = new_code(&*self.state.chance)?;
        let hash = sign_in::hash(code.as_str());
        // Whoever holds a code can open the record, so the participant can see that one was made.
        let log = if row.role == Role::Participant { Some(self.state.new_id()?) } else { None };
        self.state
            .db
            .add_invitation(person, Some(&who.person), &hash, log.as_deref(), self.state.now(), ends(&self.state))
            .await
            .map_err(unavailable("account.invite"))?;
        code_cookie(&format!("{person}.{}", code.as_str()), CODE_SECONDS)
    }

    async fn settings(&self) -> Result<Settings, Denied> {
        let who = self.anyone()?;
        let db = &self.state.db;
        let mut devices = db.devices(&who.person).await.map_err(unavailable("account.devices"))?;
        for device in &mut devices {
            device.this = device.id == who.device;
        }
        let opened: Vec<Opened> = match who.role {
            Role::Participant => {
                db.opened(&who.person, Settings::MOST_OPENED).await.map_err(unavailable("account.opened"))?
            }
            _ => Vec::new(),
        };
        let stage = who.stage.as_deref().and_then(|key| self.state.programme.stage(key));
        Ok(Settings {
            name: who.name.clone(),
            role: who.role,
            language: who.language.clone(),
            level: who.level,
            level_of_stage: stage.map(|stage| stage.level),
            devices,
            opened,
        })
    }

    async fn choose_language(&self, locale: &'static Locale) -> Result<(), Denied> {
        let Some(who) = &self.who else { return Ok(()) };
        let chosen = self.state.db.choose_language(&who.person, &locale.tag).await;
        chosen.map_err(unavailable("account.choose_language"))?;
        self.state.sign_ins.forget(&who.person);
        Ok(())
    }

    async fn choose_level(&self, level: Option<Level>) -> Result<(), Denied> {
        let person = self.participant()?;
        self.state.db.choose_level(person, level).await.map_err(unavailable("account.choose_level"))?;
        self.state.sign_ins.forget(person);
        Ok(())
    }

    async fn sign_out(&self, which: WhichDevices) -> Result<Option<HeaderValue>, Denied> {
        let who = self.anyone()?;
        let (db, now) = (&self.state.db, self.state.now());
        let (was_there, this) = match &which {
            WhichDevices::All => (db.revoke_devices(&who.person, now).await.map(|()| true), true),
            WhichDevices::This => (db.revoke_device(&who.person, &who.device, now).await, true),
            WhichDevices::One(device) => (db.revoke_device(&who.person, device, now).await, *device == who.device),
        };
        let was_there = was_there.map_err(unavailable("account.sign_out"))?;
        self.state.sign_ins.forget(&who.person);
        if !was_there && !this {
            return Err(Denied::NotFound);
        }
        Ok(this.then(sign_in::forget_cookie))
    }
}

/// A first invitation, for whoever sets the municipality up.
#[derive(Clone, Debug)]
pub struct FirstInvitation {
    /// What to open on the device that is to be signed in: `{public_url}/join/CODE`. Shown once and not kept.
    pub address: String,
    pub expires_at: DateTime<Utc>,
}

/// Why no first invitation was made: each case is something the operator can act on.
#[derive(Debug, thiserror::Error)]
pub enum InviteFirstError {
    #[error("--role must be counsellor, supervisor, caseworker or administrator")]
    NotStaff,
    #[error("--name must be a name of 1 to {most} characters", most = Name::MAX)]
    BadName,
    #[error(transparent)]
    NoChance(#[from] NoChance),
    #[error("the record could not be reached: {0}")]
    Store(#[from] sqlx::Error),
}

/// Invites a member of the staff from the command line: `steg invite --role administrator --name "Ada Berg"`. Somebody
/// of this role and name who is there already is invited again; else she is added, reading Swedish until she chooses
/// another language. Earlier codes of hers end.
///
/// # Errors
/// When the role is a participant's, the name cannot be one, or there is no randomness or database.
pub async fn invite_first(state: &State, role: Role, name: &str) -> Result<FirstInvitation, InviteFirstError> {
    if role == Role::Participant {
        return Err(InviteFirstError::NotStaff);
    }
    let name = Name::parse(name).map_err(|_: SetupError| InviteFirstError::BadName)?;
    let person = if let Some(person) = state.db.staff_named(role, name.as_str()).await? {
        person
    } else {
        let id = state.new_id()?;
        state.db.add_person(&id, role, name.as_str(), SOURCE, state.now()).await?
    };
    let code = new_code(&*state.chance)?;
    let expires_at = ends(state);
    state.db.add_invitation(&person, None, &sign_in::hash(code.as_str()), None, state.now(), expires_at).await?;
    Ok(FirstInvitation { address: join_address(state, &code), expires_at })
}

//! Her own code: each signed-in device of a participant has a key of its own, which nobody else is given.

use crate::{
    door::{Door, unavailable},
    sign_in::SignedIn,
    store::my_code::PhoneKey,
};
use app::{
    account::Role,
    denied::Denied,
    my_code::{Mine, MyCode},
    ui::qr_svg,
};
use maker::person;

/// How often a new number is tried when another device has it already. With 32 random bits, a second try is rare.
const TRIES: u32 = 5;

impl Door {
    async fn phone_key(&self, who: &SignedIn) -> Result<PhoneKey, Denied> {
        let (state, unreadable) = (&self.state, unavailable("my_code.key"));
        for _ in 0..TRIES {
            if let Some(key) = state.db.phone_key(&who.device).await.map_err(&unreadable)? {
                return Ok(key);
            }
            let (mut number, mut secret) = ([0; 4], [0; 32]);
            state.chance.fill(&mut number)?;
            state.chance.fill(&mut secret)?;
            let key = PhoneKey { number: u32::from_be_bytes(number), secret };
            // Read again: two pages of one device may both have found none.
            state.db.add_phone_key(&key, &who.device, &who.person, state.now()).await.map_err(&unreadable)?;
        }
        Err(Denied::Unavailable)
    }
}

#[async_trait::async_trait]
impl MyCode for Door {
    async fn mine(&self) -> Result<Mine, Denied> {
        let who = self.only(Role::Participant)?;
        let key = self.phone_key(who).await?;
        let seconds = self.state.now().timestamp();
        let step = person::step_of(seconds);
        let address = format!("{}/p/", self.state.settings.public_url);
        let code = format!("{address}{}", person::token(&key.secret, key.number, step));
        let left = person::step_start(step.saturating_add(1)) - seconds;
        Ok(Mine {
            number: key.number,
            key: key.text(),
            svg: qr_svg(&code).ok_or(Denied::Unavailable)?,
            address,
            left: u32::try_from(left).unwrap_or(1),
        })
    }
}

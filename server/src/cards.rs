//! Printed cards: who may make one for whom.

use crate::{
    card_code::CardKey,
    door::{Door, unavailable},
};
use app::{
    account::Role,
    cards::{Card, Cards, Holder},
    denied::Denied,
    ids::{PersonId, SiteId},
    ui::qr_svg,
};

impl Door {
    /// Who asks, and the participant's name as it may stand on a card: if she may have one made by whoever asks.
    async fn may_make_card(
        &self,
        site: Option<&SiteId>,
        participant: &PersonId,
    ) -> Result<(&PersonId, String), Denied> {
        let Some(site) = site else {
            let me = &self.only(Role::Counsellor)?.person;
            let row = self.state.db.to_invite(participant).await.map_err(unavailable("cards.whose"))?;
            let row = row.ok_or(Denied::NotFound)?;
            let hers = row.role == Role::Participant && row.counsellor.as_ref() == Some(me);
            return if hers { Ok((me, row.alias.unwrap_or(row.name))) } else { Err(Denied::NotFound) };
        };
        let (me, _) = self.supervisor_at(site).await?;
        if self.anyone()?.until.is_some() {
            return Err(Denied::NotAllowed);
        }
        let known = self.people_of(site).await?.into_iter().find_map(|(id, name)| (id == *participant).then_some(name));
        Ok((me, known.ok_or(Denied::NotFound)?))
    }
}

#[async_trait::async_trait]
impl Cards for Door {
    async fn holder(&self, site: Option<&SiteId>, participant: &PersonId) -> Result<Holder, Denied> {
        let (_, name) = self.may_make_card(site, participant).await?;
        let card = self.state.db.card_of(participant).await.map_err(unavailable("cards.card"))?;
        let card = match card {
            Some(card) => {
                let url = format!("{}/p/{}", self.state.settings.public_url, card.key.token());
                Some(Card { svg: qr_svg(&url).ok_or(Denied::Unavailable)?, made_at: card.created_at })
            }
            None => None,
        };
        Ok(Holder { participant: participant.clone(), name, card })
    }

    async fn make(&self, site: Option<&SiteId>, participant: &PersonId) -> Result<(), Denied> {
        let (me, _) = self.may_make_card(site, participant).await?;
        let (mut number, mut secret) = ([0; 4], [0; 32]);
        self.state.chance.fill(&mut number)?;
        self.state.chance.fill(&mut secret)?;
        let key = CardKey { number: u32::from_be_bytes(number), secret };
        let (log, now) = (self.state.new_id()?, self.state.now());
        // A number that is taken (one of 2³²) is refused by the database, and the next press takes another.
        self.state.db.add_card(&key, participant, me, &log, now).await.map_err(unavailable("cards.make"))
    }

    async fn end(&self, site: Option<&SiteId>, participant: &PersonId) -> Result<(), Denied> {
        self.may_make_card(site, participant).await?;
        self.state.db.revoke_card(participant, self.state.now()).await.map_err(unavailable("cards.end"))
    }
}

//! The schedule: a participant reads her own.

use crate::{
    door::{Door, unavailable},
    sign_in::SignedIn,
    site::new_event_id,
};
use app::{
    account::Role,
    attendance::{ASKED_DAYS, Hours, LeftOpen, Rules, account, credited, events_of},
    denied::Denied,
    schedule::{
        Expected, Schedule, Today, WEEKS, Weeks,
        days::{earlier, later, monday_of, start_of},
    },
};
use chrono::{NaiveDate, TimeDelta};

/// How far ahead Today looks for what comes next, in days.
const AHEAD: u16 = 60;
/// How far one can page, in days.
const FARTHEST: u16 = 366;

impl Door {
    /// How this municipality reads the log.
    fn reading_rules(&self) -> Rules {
        Rules { late_after: TimeDelta::minutes(self.state.settings.late_after_minutes.into()) }
    }

    fn local_today(&self) -> NaiveDate {
        self.state.now().with_timezone(&self.state.settings.zone).date_naive()
    }

    /// Minutes a week asked of this participant.
    pub(crate) async fn weekly_goal(&self, who: &SignedIn) -> Result<u32, Denied> {
        let own = self.state.db.weekly_minutes(&who.person).await.map_err(unavailable("schedule.weekly_minutes"))?;
        Ok(self.state.programme.minutes_asked(who.stage.as_deref(), own))
    }

    /// Whether time at this kind of activity counts as assigned hours. A kind that the programme does not name counts.
    pub(crate) fn counts(&self, kind: &str) -> bool {
        self.state.programme.kind(kind).is_none_or(|kind| kind.assigned)
    }
}

#[async_trait::async_trait]
impl Schedule for Door {
    async fn today(&self) -> Result<Today, Denied> {
        let who = self.only(Role::Participant)?;
        let (db, zone, rules) = (&self.state.db, self.state.settings.zone, self.reading_rules());
        let today = self.local_today();
        let monday = monday_of(today);
        // A forgotten check-out is asked about on the next days; an occasion may have begun the day before it ended.
        let back = earlier(today, u16::try_from(ASKED_DAYS + 1).unwrap_or(0));
        let (from, to) = (start_of(monday.min(back), zone), start_of(later(today, AHEAD), zone));
        let occasions = db.occasions_of_participant(&who.person, from, to).await;
        let occasions = occasions.map_err(unavailable("schedule.today"))?;
        let events = db.events_of_participant(&who.person, from, to).await;
        let events = events.map_err(unavailable("schedule.today_events"))?;
        let this_week = start_of(monday, zone);
        let (today_begins, next_week) = (start_of(today, zone), start_of(later(monday, 7), zone));
        let of_week = occasions.iter().filter(|occasion| (this_week..next_week).contains(&occasion.starts_at));
        let hours = Hours {
            credited: credited(of_week, &events, rules, |occasion| self.counts(&occasion.kind)),
            goal: self.weekly_goal(who).await?,
        };
        let mut left_open = None;
        for occasion in occasions.iter().rev().filter(|occasion| occasion.ends_at < self.state.now()) {
            let account = account(occasion.into(), &events_of(occasion, &events), rules);
            if self.asks_when_left(occasion, &account) {
                let (id, occasion) = (new_event_id(&self.state)?, occasion.clone());
                left_open = Some(LeftOpen { occasion, account, id, asks: true });
                break;
            }
        }
        let coming = occasions
            .into_iter()
            // What began late yesterday may still go on.
            .filter(|occasion| occasion.starts_at >= today_begins || occasion.ends_at > self.state.now())
            .map(|occasion| Expected {
                account: account((&occasion).into(), &events_of(&occasion, &events), rules),
                occasion,
            })
            .collect();
        let stage = who.stage.as_deref().and_then(|key| self.state.programme.stage(key)).cloned();
        Ok(Today { coming, stage, hours, left_open })
    }

    async fn weeks(&self, day: Option<NaiveDate>) -> Result<Weeks, Denied> {
        let participant = self.participant()?;
        let (db, zone, today) = (&self.state.db, self.state.settings.zone, self.local_today());
        let reachable = earlier(today, FARTHEST)..=later(today, FARTHEST);
        let first = monday_of(day.filter(|day| reachable.contains(day)).unwrap_or(today));
        let (from, to) = (start_of(first, zone), start_of(later(first, u16::from(WEEKS) * 7), zone));
        let occasions = db.occasions_of_participant(participant, from, to).await;
        let occasions = occasions.map_err(unavailable("schedule.weeks"))?;
        let key = db.calendar_key(participant).await.map_err(unavailable("schedule.calendar_key"))?;
        let calendar = key.map(|key| format!("{}/calendar/{key}.ics", self.state.settings.public_url));
        Ok(Weeks { today, first, occasions, calendar })
    }

    async fn make_calendar(&self) -> Result<(), Denied> {
        let participant = self.participant()?;
        let key = self.state.new_secret()?;
        let kept = self.state.db.set_calendar_key(participant, &key, self.state.now()).await;
        Ok(kept.map_err(unavailable("schedule.make_calendar"))?)
    }
}

//! Forgotten check-outs: whether to ask when she left, and what she may answer.

use super::{Account, AttendanceError, Outcome};
use crate::{denied::Denied, ids::EventId, schedule::Occasion};
use chrono::{DateTime, NaiveTime, TimeDelta, TimeZone as _, Utc};
use chrono_tz::Tz;

/// For how many days after the occasion's own she is asked.
pub const ASKED_DAYS: i64 = 7;

/// When she says that she left an occasion without checking out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    ToTheEnd,
    /// By the clock on the wall.
    At(NaiveTime),
    DoesNotRemember,
}

impl Left {
    /// Reads the form: `end`, `time` with the field of the time, or `unknown`.
    ///
    /// # Errors
    /// When nothing was chosen, or the time is missing or none.
    pub fn parse(choice: &str, time: &str) -> Result<Self, AttendanceError> {
        match choice {
            "" => Err(AttendanceError::NoChoice),
            "end" => Ok(Self::ToTheEnd),
            "unknown" => Ok(Self::DoesNotRemember),
            "time" => {
                let time = time.trim().replace('.', ":");
                NaiveTime::parse_from_str(&time, "%H:%M").map(Self::At).map_err(|_| AttendanceError::NoTime)
            }
            _ => Err(Denied::BadForm.into()),
        }
    }

    /// The moment she means, within the occasion; `None` when she does not remember. On a night when an hour comes
    /// twice it is the first that fits.
    ///
    /// # Errors
    /// When the time is not within the occasion.
    pub fn moment(self, occasion: &Occasion, zone: Tz) -> Result<Option<DateTime<Utc>>, AttendanceError> {
        let (starts_at, ends_at) = (occasion.starts_at, occasion.ends_at);
        let time = match self {
            Self::DoesNotRemember => return Ok(None),
            Self::ToTheEnd => return Ok(Some(ends_at)),
            Self::At(time) => time,
        };
        let first = starts_at.with_timezone(&zone).date_naive();
        let moments = [Some(first), first.succ_opt()].into_iter().flatten().flat_map(|day| {
            let local = zone.from_local_datetime(&day.and_time(time));
            [local.earliest(), local.latest()].into_iter().flatten()
        });
        let mut moments = moments.map(|moment| moment.to_utc());
        moments.find(|moment| (starts_at..=ends_at).contains(moment)).map(Some).ok_or(AttendanceError::TimeOutside)
    }
}

/// Whether to ask when she left: from the day after, for [`ASKED_DAYS`] days. Nobody is asked who was not there by
/// what is recorded, whose leaving is recorded, or of what the counsellor has decided.
pub fn asks_when_left(occasion: &Occasion, account: &Account, now: DateTime<Utc>, zone: Tz) -> bool {
    let came = account.said_in.is_some() || account.seen_in.is_some();
    let left = account.said_out.is_some() || account.seen_out.is_some() || account.not_remembered;
    let settled = account.decided.is_some()
        || occasion.cancelled.is_some()
        || matches!(account.outcome, Some(Outcome::LeftEarly | Outcome::NotThere));
    let day = |at: DateTime<Utc>| at.with_timezone(&zone).date_naive();
    let days = (day(now) - day(occasion.ends_at - TimeDelta::milliseconds(1))).num_days();
    came && !left && !settled && (1..=ASKED_DAYS).contains(&days)
}

/// An occasion that she checked in at and never out of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOpen {
    pub occasion: Occasion,
    pub account: Account,
    /// The id of the answer that this page may send: sent twice, it is one answer.
    pub id: EventId,
    /// False when she has answered already, or it is too long ago.
    pub asks: bool,
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Europe::Stockholm;

    #[test]
    fn a_choice_is_read_or_refused() {
        let nine = NaiveTime::from_hms_opt(9, 5, 0).unwrap();
        assert_eq!(Left::parse("end", ""), Ok(Left::ToTheEnd));
        assert_eq!(Left::parse("unknown", "x"), Ok(Left::DoesNotRemember));
        for text in ["09:05", "9:05", " 9.05 "] {
            assert_eq!(Left::parse("time", text), Ok(Left::At(nine)), "{text}");
        }
        for text in ["", "25:00", "09:60", "nine", "09:05:00"] {
            assert_eq!(Left::parse("time", text), Err(AttendanceError::NoTime), "{text}");
        }
        assert_eq!(Left::parse("", ""), Err(AttendanceError::NoChoice));
        assert_eq!(Left::parse("later", ""), Err(Denied::BadForm.into()));
    }

    fn occasion(from: (u32, u32, u32), hours: i64) -> Occasion {
        let (month, day, hour) = from;
        let starts_at = Stockholm.with_ymd_and_hms(2026, month, day, hour, 0, 0).earliest().unwrap().to_utc();
        let id = "00000000-0000-7000-8000-000000000001";
        Occasion {
            id: crate::ids::OccasionId::parse(id).unwrap(),
            activity: crate::ids::ActivityId::parse(id).unwrap(),
            name: crate::i18n::Texts::default(),
            kind: String::new(),
            pictogram: String::new(),
            bring: crate::i18n::Texts::default(),
            site: crate::ids::SiteId::parse(id).unwrap(),
            site_name: String::new(),
            address: String::new(),
            starts_at,
            ends_at: starts_at + TimeDelta::hours(hours),
            cancelled: None,
            moved_from_start: None,
            moved_from_site: None,
            changed_at: starts_at,
            sequence: 0,
        }
    }

    #[test]
    fn a_time_is_taken_within_the_occasion_only() {
        let morning = occasion((11, 23, 9), 3);
        let at = |hour, minute| {
            let time = NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
            Left::At(time).moment(&morning, Stockholm).map(|at| at.map(|at| (at - morning.starts_at).num_minutes()))
        };
        assert_eq!([at(9, 0), at(10, 30), at(12, 0)], [Ok(Some(0)), Ok(Some(90)), Ok(Some(180))]);
        assert_eq!([at(8, 59), at(12, 1)], [Err(AttendanceError::TimeOutside), Err(AttendanceError::TimeOutside)]);
        assert_eq!(Left::ToTheEnd.moment(&morning, Stockholm), Ok(Some(morning.ends_at)));
        assert_eq!(Left::DoesNotRemember.moment(&morning, Stockholm), Ok(None));
    }

    #[test]
    fn a_time_after_midnight_or_in_a_night_when_the_clocks_change_is_found() {
        let minutes = |occasion: &Occasion, hour, minute| {
            let time = NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
            let at = Left::At(time).moment(occasion, Stockholm);
            at.map(|at| at.map(|at| (at - occasion.starts_at).num_minutes()))
        };
        let night = occasion((11, 23, 22), 4);
        assert_eq!((minutes(&night, 23, 0), minutes(&night, 1, 0)), (Ok(Some(60)), Ok(Some(180))));
        // 02:30 comes twice: the first time. It never comes in March.
        assert_eq!(minutes(&occasion((10, 25, 1), 4), 2, 30), Ok(Some(90)));
        assert_eq!(minutes(&occasion((3, 29, 1), 4), 2, 30), Err(AttendanceError::TimeOutside));
        assert_eq!(minutes(&occasion((3, 29, 1), 4), 3, 0), Ok(Some(60)));
    }
}

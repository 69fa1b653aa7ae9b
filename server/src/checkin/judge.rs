//! What a site's code is worth at the moment it is received. Pure: keys, clock and zone come in.

use super::sites::Sites;
use crate::site_code;
use app::{attendance::Evidence, checkin::Why};
use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;

/// A token is fresh from this many steps before its own.
const AHEAD: u32 = 1;
/// … to this many steps after it.
const FRESH: u32 = 4;
/// After this a code is kept as the participant's own word.
const BELIEVED: TimeDelta = TimeDelta::days(7);
/// For so long the screen shows the same six digits.
const MINUTE: TimeDelta = TimeDelta::seconds(site_code::DIGITS_SECONDS as i64);
/// So many minutes a phone's clock may be off, either way, without anyone noticing.
const CLOCK_ERROR: i32 = 5;
/// A phone may lie in a drawer for weeks; past that its clock is more likely wrong than the moment right.
const KEPT_BY_A_PHONE: TimeDelta = TimeDelta::days(31);

/// A code that a site of ours has shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// The site's number.
    pub number: u32,
    pub evidence: Evidence,
    /// The moment of presence.
    pub at: DateTime<Utc>,
}

/// Judges a scanned token: only what was never a site's code is refused.
pub fn token(text: &str, sites: &Sites, now: DateTime<Utc>, zone: Tz) -> Result<Known, Why> {
    let token = site_code::parse(text).map_err(|_| Why::Forged)?;
    let site = sites.numbered(token.number).ok_or(Why::UnknownSite)?;
    if !site.made(&token, zone) {
        return Err(Why::Forged);
    }
    let received = site_code::step_of(now);
    if token.step > received.saturating_add(AHEAD) {
        return Err(Why::Future);
    }
    let at = site_code::step_start(token.step);
    let evidence = if token.step.saturating_add(FRESH) >= received {
        Evidence::SiteCode
    } else if now - at <= BELIEVED {
        Evidence::SiteCodeLater
    } else {
        Evidence::OwnWord
    };
    Ok(Known { number: token.number, evidence, at })
}

/// The numbers of the sites that show these six digits now, or showed them in the minute before. Digits made with a
/// secret that was renewed since are nobody's.
pub fn code(digits: &str, sites: &Sites, now: DateTime<Utc>, zone: Tz) -> Vec<u32> {
    shown(digits, sites, &[now, now - MINUTE], |_| site_code::step_of(now), zone)
}

/// The numbers of the sites that showed these six digits when they were typed, as far as the phone's clock can be
/// trusted.
pub fn code_typed(digits: &str, sites: &Sites, typed: Typed, zone: Tz) -> Vec<u32> {
    match typed {
        Typed::Now(at) => code(digits, sites, at, zone),
        Typed::Before(at) => {
            let minutes: Vec<_> = (-CLOCK_ERROR - 1..=CLOCK_ERROR).map(|minute| at + MINUTE * minute).collect();
            shown(digits, sites, &minutes, site_code::step_of, zone)
        }
    }
}

/// When digits were typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typed {
    /// So short a time ago that she can look at the screen and type again.
    Now(DateTime<Utc>),
    /// Before, on a phone without network (or with a wrong clock): only her word for it is left.
    Before(DateTime<Utc>),
}

impl Typed {
    /// `claimed` is what the phone's clock said, if anything. A moment that cannot be (it has not come yet, or is longer
    /// ago than any phone keeps what it could not send) becomes this one.
    pub fn at(claimed: Option<DateTime<Utc>>, now: DateTime<Utc>) -> Self {
        match claimed {
            None => Self::Now(now),
            Some(at) if (now - at).abs() <= MINUTE * 2 => Self::Now(at.min(now)),
            Some(at) if at > now || now - at > KEPT_BY_A_PHONE => Self::Before(now),
            Some(at) => Self::Before(at),
        }
    }
}

/// The numbers of the sites that show these six digits in one of these minutes, with the secret of the step that
/// `step_of` says for each.
fn shown(
    digits: &str,
    sites: &Sites,
    minutes: &[DateTime<Utc>],
    step_of: impl Fn(DateTime<Utc>) -> u32,
    zone: Tz,
) -> Vec<u32> {
    sites
        .all()
        // Each is asked, also after one matched: how long it takes says nothing.
        .filter(|site| {
            minutes.iter().fold(false, |shown, at| {
                site_code::verify_digits(&site.keys.at(step_of(*at)), digits, *at, zone) | shown
            })
        })
        .map(|site| site.keys.number)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        checkin::sites::Site,
        site_code::{SiteKey, SiteKeys},
    };
    use app::ids::SiteId;
    use chrono::TimeZone as _;
    use chrono_tz::Europe::Stockholm;

    fn key(number: u32) -> SiteKey {
        let site = SiteId::parse(&format!("00000000-0000-7000-8000-{number:012x}")).unwrap();
        SiteKey { site, number, secret: [u8::try_from(number).unwrap(); 32] }
    }

    fn sites() -> Sites {
        Sites::new([1, 2].map(|number| Site { keys: key(number).into(), name: String::new() }))
    }

    fn now() -> DateTime<Utc> {
        Utc.with_ymd_and_hms(2026, 11, 23, 8, 5, 7).unwrap()
    }

    /// The verdict on a token whose step is `steps` after (before, if negative) the one it is received in.
    fn shown(steps: i64) -> Result<Known, Why> {
        let step = u32::try_from(i64::from(site_code::step_of(now())) + steps).unwrap();
        token(&site_code::token(&key(1), step, Stockholm), &sites(), now(), Stockholm)
    }

    fn evidence(steps: i64) -> Result<Evidence, Why> {
        shown(steps).map(|known| known.evidence)
    }

    #[test]
    fn a_token_is_fresh_from_one_step_ahead_to_four_steps_after() {
        for steps in -4..=1 {
            assert_eq!(evidence(steps), Ok(Evidence::SiteCode), "{steps}");
        }
        assert_eq!(evidence(2), Err(Why::Future));
        assert_eq!(evidence(-5), Ok(Evidence::SiteCodeLater));
    }

    #[test]
    fn a_token_is_believed_for_seven_days_and_then_kept_as_her_own_word() {
        let week = 7 * 24 * 3600 / 15;
        assert_eq!(evidence(-week + 1), Ok(Evidence::SiteCodeLater));
        assert_eq!(evidence(-week - 1), Ok(Evidence::OwnWord));
        assert_eq!(evidence(-100 * week), Ok(Evidence::OwnWord));
    }

    #[test]
    fn the_tokens_own_step_is_the_moment_of_presence() {
        assert_eq!(shown(-3).unwrap().at, Utc.with_ymd_and_hms(2026, 11, 23, 8, 4, 15).unwrap());
    }

    #[test]
    fn what_no_site_of_ours_made_is_refused() {
        let step = site_code::step_of(now());
        let judged = |text: &str| token(text, &sites(), now(), Stockholm);
        assert_eq!(judged("hello"), Err(Why::Forged));
        assert_eq!(judged(&site_code::token(&key(3), step, Stockholm)), Err(Why::UnknownSite));
        let pretended = SiteKey { number: 2, ..key(1) };
        assert_eq!(judged(&site_code::token(&pretended, step, Stockholm)), Err(Why::Forged));
        // Made for another zone's day (there it is still Sunday): of a screen that was set up elsewhere.
        assert_eq!(judged(&site_code::token(&key(1), step, chrono_tz::Pacific::Pago_Pago)), Err(Why::Forged));
    }

    /// Site 1, whose secret was renewed from the next step on.
    fn renewed() -> (Sites, SiteKey) {
        let new = SiteKey { secret: [77; 32], ..key(1) };
        let keys = SiteKeys::new(key(1), vec![(site_code::step_of(now()) + 1, new.secret)]);
        (Sites::new([Site { keys, name: String::new() }]), new)
    }

    #[test]
    fn a_token_is_judged_by_the_secret_of_its_own_step() {
        let ((sites, new), step) = (renewed(), site_code::step_of(now()));
        let judged = |key: &SiteKey, step, later| {
            let now = now() + TimeDelta::seconds(later);
            token(&site_code::token(key, step, Stockholm), &sites, now, Stockholm).map(|known| known.evidence)
        };
        assert_eq!(judged(&key(1), step, 0), Ok(Evidence::SiteCode));
        assert_eq!(judged(&key(1), step, 3600), Ok(Evidence::SiteCodeLater));
        assert_eq!(judged(&key(1), step + 1, 15), Err(Why::Forged));
        assert_eq!(judged(&key(1), step + 1, 3600), Err(Why::Forged));
        assert_eq!(judged(&new, step + 1, 15), Ok(Evidence::SiteCode));
        assert_eq!(judged(&new, step, 15), Err(Why::Forged));
    }

    #[test]
    fn digits_of_the_old_secret_end_with_the_step() {
        let (sites, new) = renewed();
        let shown = |key: &SiteKey, at| code(&site_code::digits(key, at, Stockholm), &sites, at, Stockholm);
        assert_eq!(shown(&key(1), now()), [1]);
        let next = now() + TimeDelta::seconds(15);
        assert_eq!(site_code::minute_of(next), site_code::minute_of(now()));
        assert!(shown(&key(1), next).is_empty());
        assert_eq!(shown(&new, next), [1]);
    }

    #[test]
    fn a_phones_clock_says_when_digits_were_typed_as_far_as_it_can_be_right() {
        let typed = |ago: TimeDelta| Typed::at(Some(now() - ago), now());
        assert_eq!(Typed::at(None, now()), Typed::Now(now()));
        assert_eq!(typed(TimeDelta::seconds(100)), Typed::Now(now() - TimeDelta::seconds(100)));
        assert_eq!(typed(TimeDelta::seconds(-100)), Typed::Now(now()));
        assert_eq!(typed(TimeDelta::hours(5)), Typed::Before(now() - TimeDelta::hours(5)));
        for absurd in [TimeDelta::hours(-24), TimeDelta::days(32), TimeDelta::days(20_000)] {
            assert_eq!(typed(absurd), Typed::Before(now()));
        }
    }

    #[test]
    fn digits_typed_before_are_found_with_a_clock_some_minutes_off() {
        let then = now() - TimeDelta::hours(3);
        let found = |seconds| {
            let typed = site_code::digits(&key(2), then + TimeDelta::seconds(seconds), Stockholm);
            code_typed(&typed, &sites(), Typed::Before(then), Stockholm)
        };
        for seconds in [-300, 0, 290] {
            assert_eq!(found(seconds), [2], "{seconds}");
        }
        for seconds in [-500, 400] {
            assert!(found(seconds).is_empty(), "{seconds}");
        }
    }

    #[test]
    fn digits_hold_for_their_minute_and_the_next() {
        let shown = |ago| site_code::digits(&key(2), now() - TimeDelta::seconds(ago), Stockholm);
        for ago in [0, 60] {
            assert_eq!(code(&shown(ago), &sites(), now(), Stockholm), [2]);
        }
        for ago in [120, -60] {
            assert!(code(&shown(ago), &sites(), now(), Stockholm).is_empty());
        }
    }
}

//! What time it is on a screen, and how well that is known. Pure: every reading comes in.
//!
//! A screen has two clocks. The one on the wall (`Date`) can be wrong, and can be set by somebody. The other
//! (`performance.now()`) only counts on from when the page was opened: nobody can set it, but on some devices it stands
//! still while they sleep. At each contact the server says what time it is; between contacts both clocks must agree on
//! how much time has passed.

/// Beyond this, in milliseconds, a clock is off: a code counts up to 15 seconds ahead of its time and 60 after it.
pub const OFF_MS: f64 = 20_000.0;

/// What both clocks showed when the server said the time. All in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Contact {
    /// The server's time, since 1970.
    pub server: f64,
    /// The device's clock, since 1970.
    pub wall: f64,
    /// The counting clock. `None`: the page was opened anew since, and it counts from another beginning.
    pub counted: Option<f64>,
}

/// How well the time is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trust {
    /// Both clocks agree since the last contact, and the device's clock is right.
    Sure,
    /// The device's clock is off, and by how much is known: what is shown follows the server's.
    Corrected,
    /// Nobody can say: there was no contact since the page was opened, or a clock has jumped.
    Unsure,
}

/// The time to make codes for, in milliseconds since 1970, from what both clocks show now.
pub fn time(contact: Option<Contact>, wall: f64, counted: f64) -> (f64, Trust) {
    let Some(contact) = contact else { return (wall, Trust::Unsure) };
    let offset = contact.server - contact.wall;
    let by_wall = wall + offset;
    let Some(began) = contact.counted else {
        // It is later than it was at the last contact: if not so by a clock that was off then, it was set right since.
        let now = if by_wall < contact.server && wall >= contact.server { wall } else { by_wall };
        return (now, Trust::Unsure);
    };
    let by_count = contact.server + (counted - began);
    let jumped = by_wall - by_count;
    if jumped > OFF_MS {
        // The device slept and the count stood still, or its clock was put forward. Sleep is the more common.
        (by_wall, Trust::Unsure)
    } else if jumped < -OFF_MS {
        // Put back. The count never runs ahead, so it is right.
        (by_count, Trust::Corrected)
    } else if offset.abs() > OFF_MS {
        (by_count, Trust::Corrected)
    } else {
        (by_count, Trust::Sure)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SERVER: f64 = 1_795_421_100_000.0;
    const HOUR: f64 = 3_600_000.0;

    /// A contact with a device whose clock is off by `off`, whose page is a minute old.
    fn met(off: f64) -> Option<Contact> {
        Some(Contact { server: SERVER, wall: SERVER + off, counted: Some(60_000.0) })
    }

    #[test]
    fn both_clocks_agree_for_a_week() {
        let week = 7.0 * 24.0 * HOUR;
        // A device's clock is corrected by some seconds now and then.
        assert_eq!(time(met(3_000.0), SERVER + week + 8_000.0, 60_000.0 + week), (SERVER + week, Trust::Sure));
    }

    #[test]
    fn a_clock_that_is_off_is_corrected_by_the_servers() {
        for off in [-HOUR, -21_000.0, 21_000.0, HOUR] {
            let now = time(met(off), SERVER + off + 15_000.0, 75_000.0);
            assert_eq!(now, (SERVER + 15_000.0, Trust::Corrected), "{off}");
        }
    }

    #[test]
    fn a_clock_that_is_put_back_changes_nothing_but_is_said() {
        assert_eq!(time(met(0.0), SERVER - HOUR, 75_000.0), (SERVER + 15_000.0, Trust::Corrected));
    }

    #[test]
    fn a_jump_ahead_may_be_sleep_and_nobody_can_say() {
        assert_eq!(time(met(0.0), SERVER + HOUR, 75_000.0), (SERVER + HOUR, Trust::Unsure));
    }

    #[test]
    fn without_a_contact_of_this_page_the_time_is_not_known() {
        assert_eq!(time(None, SERVER, 5.0), (SERVER, Trust::Unsure));
        let before = Some(Contact { server: SERVER, wall: SERVER + HOUR, counted: None });
        assert_eq!(time(before, SERVER + 2.0 * HOUR, 5.0), (SERVER + HOUR, Trust::Unsure));
        // Its clock, an hour ahead at the contact, was set right while it was off.
        assert_eq!(time(before, SERVER + 60_000.0, 5.0), (SERVER + 60_000.0, Trust::Unsure));
    }
}

//! The schedule: today, this week, the coming ones, and a calendar to subscribe to.

#[cfg(feature = "ssr")]
pub mod api;
#[cfg(feature = "ssr")]
pub mod days;
#[cfg(feature = "ssr")]
mod now;
#[cfg(feature = "ssr")]
mod occasion;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
pub mod row;
#[cfg(feature = "ssr")]
pub mod today;

#[cfg(feature = "ssr")]
pub use now::{Arranged, Expected, Moment, arrange, moment};
#[cfg(feature = "ssr")]
pub use occasion::{Cancelled, Occasion};

#[cfg(feature = "ssr")]
mod port {
    use super::{Expected, Occasion};
    use crate::{
        attendance::{Hours, LeftOpen},
        denied::Denied,
        programme::Stage,
    };
    use chrono::NaiveDate;

    /// What Today answers with.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Today {
        /// From the beginning of today on, earliest first.
        pub coming: Vec<Expected>,
        /// Where she is on the way, if the programme has stages and she has one.
        pub stage: Option<Stage>,
        /// This week's hours.
        pub hours: Hours,
        /// The latest occasion that she checked in at and never out of, if she is asked about it.
        pub left_open: Option<LeftOpen>,
    }

    /// Four weeks of a participant's schedule.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Weeks {
        pub today: NaiveDate,
        /// The Monday they begin with.
        pub first: NaiveDate,
        /// Earliest first.
        pub occasions: Vec<Occasion>,
        /// Where a phone's calendar can read her schedule (`https://…/calendar/KEY.ics`), if she has made an address.
        pub calendar: Option<String>,
    }

    /// How many weeks the schedule shows at a time.
    pub const WEEKS: u8 = 4;

    /// The door to the server. Who may do what is decided behind it.
    #[async_trait::async_trait]
    pub trait Schedule: Send + Sync {
        /// What the participant signed in needs to know now.
        async fn today(&self) -> Result<Today, Denied>;
        /// The weeks from the one in which `day` lies; from this week without it, or when it is further than a year off.
        async fn weeks(&self, day: Option<NaiveDate>) -> Result<Weeks, Denied>;
        /// Makes the address of her calendar; an earlier one leads nowhere from now on.
        async fn make_calendar(&self) -> Result<(), Denied>;
    }
}
#[cfg(feature = "ssr")]
pub use port::{Schedule, Today, WEEKS, Weeks};

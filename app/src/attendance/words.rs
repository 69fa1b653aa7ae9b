//! The words of the log: kinds of event, evidence, outcomes, reasons. Their spelling is stored and must not change.

use serde::{Deserialize, Serialize};

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$case_doc:meta])* $case:ident = $word:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$case_doc])* #[serde(rename = $word)] $case),*
        }

        impl $name {
            pub const ALL: &'static [Self] = &[$(Self::$case),*];

            /// The word in the database, in forms and in the API.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$case => $word),* }
            }

            pub fn parse(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|case| case.as_str() == word)
            }
        }
    };
}

words! {
    /// What an event says.
    Kind {
        /// Presence begins: said by the participant, or by staff who scanned her.
        CheckIn = "check_in",
        /// Presence ends.
        CheckOut = "check_out",
        /// The participant says beforehand, or afterwards, why she cannot or could not come.
        Report = "report",
        /// The supervisor marks an outcome, or takes the mark back (no outcome).
        Mark = "mark",
        /// The counsellor decides an outcome, or takes the decision back (no outcome).
        Decision = "decision",
        /// The participant says that what is recorded is wrong, in words; the counsellor looks at it and decides.
        Contest = "contest",
        /// The participant was asked when she left, and does not remember. Nobody asks again.
        NotRemembered = "not_remembered",
    }
}

words! {
    /// How an event is known, strongest first.
    Evidence {
        SiteCode = "site_code",
        StaffScan = "staff_scan",
        SupervisorMark = "supervisor_mark",
        TypedCode = "typed_code",
        /// A site code read without network and sent when there was one again.
        SiteCodeLater = "site_code_later",
        PrintedCard = "printed_card",
        Paper = "paper",
        OwnWord = "own_word",
    }
}

words! {
    /// What came of an occasion for one participant (domain.md, "Attendance, exactly").
    Outcome {
        Present = "present",
        /// Came after the setting's minutes (15 by default).
        Late = "late",
        LeftEarly = "left_early",
        /// The supervisor did not see her; nobody has judged why.
        NotThere = "not_there",
        /// Only a counsellor says so.
        AbsentAccepted = "absent_accepted",
        /// Only a counsellor says so.
        AbsentNotAccepted = "absent_not_accepted",
        /// Only a counsellor says so.
        Sick = "sick",
        /// The municipality's fault; never counts against the participant.
        CancelledByUs = "cancelled_by_us",
    }
}

words! {
    /// Why a participant says that she cannot come, or that an entry is wrong. Supervisors never see it.
    Reason {
        Sick = "sick",
        ChildSick = "child_sick",
        OtherAuthority = "other_authority",
        JobInterview = "job_interview",
        Funeral = "funeral",
        Other = "other",
        WasThere = "was_there",
        CameInTime = "came_in_time",
        StayedToTheEnd = "stayed_to_the_end",
        HadTold = "had_told",
        NotMe = "not_me",
    }
}

impl Outcome {
    /// What a supervisor may record. Whether a reason is acceptable is not hers to say.
    pub const SUPERVISOR: &'static [Self] = &[Self::Present, Self::Late, Self::LeftEarly, Self::NotThere];
    /// What a counsellor may decide.
    pub const COUNSELLOR: &'static [Self] = &[
        Self::Present,
        Self::Late,
        Self::LeftEarly,
        Self::AbsentAccepted,
        Self::AbsentNotAccepted,
        Self::Sick,
        Self::CancelledByUs,
    ];
}

impl Reason {
    /// What a report takes: why she cannot, or could not, come.
    pub const REPORT: &'static [Self] =
        &[Self::Sick, Self::ChildSick, Self::OtherAuthority, Self::JobInterview, Self::Funeral, Self::Other];
    /// What a contest takes: what is wrong with an entry. [`Reason::Other`] is said in her own words.
    pub const CONTEST: &'static [Self] =
        &[Self::WasThere, Self::CameInTime, Self::StayedToTheEnd, Self::HadTold, Self::NotMe, Self::Other];
}

impl Evidence {
    /// Presence that staff recorded, by whatever means: the supervisor's voice, not the participant's.
    pub fn is_of_staff(self) -> bool {
        matches!(self, Self::StaffScan | Self::SupervisorMark | Self::PrintedCard | Self::Paper)
    }
}

//! Pictograms: drawn for this project on a grid of 24, strokes of 2, round ends. They are decoration beside a word, so
//! screen readers skip them; an icon never stands alone without a name for it.

use leptos::prelude::*;

/// What a pictogram means. One meaning, one picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Icon {
    /// Today, the first place.
    Home,
    /// The schedule; a day.
    Calendar,
    /// Check in: the frame of a scanner.
    Scan,
    /// Instructions.
    Book,
    /// Messages.
    Message,
    /// A person; "you".
    Person,
    /// A group.
    People,
    /// A time; now.
    Clock,
    /// A place.
    Pin,
    /// What to bring.
    Bag,
    /// Done; present; yes.
    Check,
    /// Checking out: the way through the door.
    CheckOut,
    /// No; close; wrong.
    Cross,
    /// Something needs looking at.
    Alert,
    /// Good to know.
    Info,
    /// A question; not known.
    Question,
    /// A goal.
    Flag,
    /// Reached; praise.
    Star,
    /// Read aloud; begin; under way.
    Play,
    /// Reading aloud waits.
    Pause,
    /// Reading aloud ends.
    Stop,
    /// More slowly: a turtle.
    Slow,
    /// Record a voice.
    Mic,
    /// Working with wood and tools.
    Hammer,
    /// Language: two who talk.
    Speech,
    /// Parks and green work.
    Leaf,
    /// Café and kitchen.
    Cup,
    /// Digital skills.
    Laptop,
    /// Looking for; job search.
    Search,
    /// Languages.
    Globe,
    /// A device signed in.
    Phone,
    /// A telephone number.
    Call,
    /// An invitation; a way in.
    Key,
    /// Seen; read.
    Eye,
    /// Came late: an hourglass.
    Late,
    /// Left early: out of the clock.
    LeftEarly,
    /// Not there.
    Absent,
    /// Sick: a thermometer.
    Sick,
    /// Cancelled: it does not take place.
    Cancelled,
    /// Moved to another time or place.
    Moved,
    /// Nothing said yet: a dashed ring.
    Unmarked,
    /// Decided by the counsellor: a signed sheet.
    Decided,
    /// Confirmed by the supervisor: a check on a shield.
    Confirmed,
    /// Take a file along.
    Download,
    /// To where one came from.
    Back,
    /// Leads further.
    Onward,
    /// Send.
    Send,
    /// Write or change.
    Edit,
    /// Take back.
    Undo,
    /// Try again.
    Refresh,
    /// One more.
    Plus,
    /// Print.
    Printer,
    /// A code to scan.
    QrCode,
    /// The phone's light.
    Torch,
    /// A picture.
    Picture,
    /// The screen at a site.
    Screen,
    /// Settings.
    Settings,
    /// Sign out.
    SignOut,
    /// Secret; closed.
    Lock,
    /// A list.
    List,
    /// Attendance; a clipboard.
    Record,
    /// A site; an authority.
    Building,
    /// No network.
    Offline,
    /// Any activity: what has no pictogram of its own.
    Activity,
}

impl Icon {
    /// The pictogram an activity names in its data. A name without a picture gets [`Icon::Activity`].
    pub fn named(name: &str) -> Self {
        match name {
            "hammer" => Self::Hammer,
            "speech" => Self::Speech,
            "leaf" => Self::Leaf,
            "cup" => Self::Cup,
            "laptop" => Self::Laptop,
            "people" => Self::People,
            "search" => Self::Search,
            "person" => Self::Person,
            "book" => Self::Book,
            "building" => Self::Building,
            _ => Self::Activity,
        }
    }

    /// Whether the picture points along the line of reading, and turns with it in Arabic.
    fn points(self) -> bool {
        matches!(self, Self::CheckOut | Self::Back | Self::Onward | Self::Send | Self::Undo)
    }

    /// The strokes, as SVG path data.
    fn path(self) -> &'static str {
        match self {
            Self::Home => "M4 11l8-7 8 7v9h-5v-6H9v6H4z",
            Self::Calendar => {
                "M6 5h12a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM4 10h16M8.5 3v4M15.5 3v4"
            }
            Self::Scan => {
                "M4 8V6a2 2 0 0 1 2-2h2M16 4h2a2 2 0 0 1 2 2v2M20 16v2a2 2 0 0 1-2 2h-2M8 20H6a2 2 0 0 1-2-2v-2M9 9h6v6H9z"
            }
            Self::Book => {
                "M12 6.5C10 5 7 4.5 3.5 4.5v13.5c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2V4.5c-3.5 0-6.5.5-8.5 2zM12 6.5V20"
            }
            Self::Message => "M6 4h12a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-7l-5 4v-4a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z",
            Self::Person => "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c.8-4 4-6 8-6s7.2 2 8 6",
            Self::People => {
                "M9 5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM2.5 20c.6-3.4 3-5 6.5-5s5.9 1.6 6.5 5M16 5.3a3.5 3.5 0 0 1 0 6.4M18.5 15.4c1.7.8 2.7 2.4 3 4.6"
            }
            Self::Clock => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3 2",
            Self::Pin => "M12 21s7-6 7-11a7 7 0 1 0-14 0c0 5 7 11 7 11zM12 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z",
            Self::Bag => "M5.5 8h13l1 12h-15zM9 11V7a3 3 0 0 1 6 0v4",
            Self::Check => "M4 12.5l5 5L20 6.5",
            Self::CheckOut => "M11 4H5v16h6M10 12h10M16 8l4 4-4 4",
            Self::Cross => "M6 6l12 12M18 6L6 18",
            Self::Alert => "M12 4l9 16H3zM12 10v4M12 17h.01",
            Self::Info => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5M12 8h.01",
            Self::Question => {
                "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.5 9.7a2.5 2.5 0 1 1 3.7 2.2c-.8.4-1.2 1-1.2 1.8M12 17h.01"
            }
            Self::Flag => "M6 21V4h12l-3 4.5 3 4.5H6",
            Self::Star => "M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9-4.3-4.1 5.9-.8z",
            Self::Play => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM10 8.5l5.5 3.5-5.5 3.5z",
            Self::Pause => "M9 5v14M15 5v14",
            Self::Stop => "M6 6h12v12H6z",
            Self::Slow => "M3 16a7 7 0 0 1 14 0zM17 15h2a2.5 2.5 0 0 0 0-5 2 2 0 0 0-2.3 1.6M6 16v2.5M14 16v2.5",
            Self::Mic => "M12 3a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3zM5.5 11a6.5 6.5 0 0 0 13 0M12 17.5V21",
            Self::Hammer => "M10 7l4-4 7 7-4 4zM13.5 10.5L4 20",
            Self::Speech => "M4 3.5h11v8H9.5l-3 3v-3H4zM18.5 9H20v8h-2v3l-3-3h-4.5",
            Self::Leaf => "M6.5 17.5C3 11 9 4 20.5 3.5 21 14 14 20.5 6.5 17.5zM3.5 21c2.5-4.5 6-8 10.5-10.5",
            Self::Cup => "M4 9h12v6a4 4 0 0 1-4 4H8a4 4 0 0 1-4-4zM16 10h1.5a3 3 0 0 1 0 6H16M7.5 3v2.5M12 3v2.5",
            Self::Laptop => "M6 5h12a1 1 0 0 1 1 1v9H5V6a1 1 0 0 1 1-1zM2.5 19h19",
            Self::Search => "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5L20.5 20.5",
            Self::Globe => {
                "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c2.7 2.5 4 5.5 4 9s-1.3 6.5-4 9c-2.7-2.5-4-5.5-4-9s1.3-6.5 4-9z"
            }
            Self::Phone => "M8.5 2.5h7a2 2 0 0 1 2 2v15a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2v-15a2 2 0 0 1 2-2zM11 18h2",
            Self::Call => "M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a2 2 0 0 1-2 2A15 15 0 0 1 3 6a2 2 0 0 1 2-2z",
            Self::Key => "M8 11.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM11.2 12.8L20.5 3.5M16 8l3 3",
            Self::Eye => {
                "M2.5 12C5 7.5 8 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.5 6.5-9.5 6.5S5 16.5 2.5 12zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z"
            }
            Self::Late => {
                "M6 3h12M6 21h12M8 3v3.5c0 3 4 3.5 4 5.5s-4 2.5-4 5.5V21M16 3v3.5c0 3-4 3.5-4 5.5s4 2.5 4 5.5V21"
            }
            Self::LeftEarly => "M20 13a8 8 0 1 1-9-9M11 8v5l3 2M15.5 8.5L21 3M16.5 3H21v4.5",
            Self::Absent => {
                "M10 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM2.5 21c.7-4 3.5-6 7.5-6 1 0 1.9.1 2.7.4M16 16l5 5M21 16l-5 5"
            }
            Self::Sick => "M10 13.5V5a2 2 0 0 1 4 0v8.5a4 4 0 1 1-4 0zM12 9v8M17.5 5H20M17.5 9H20",
            Self::Cancelled => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM5.7 5.7l12.6 12.6",
            Self::Moved => "M4 8h14M14.5 4.5L18 8l-3.5 3.5M20 16H6M9.5 12.5L6 16l3.5 3.5",
            Self::Unmarked => {
                "M9.7 3.3a9 9 0 0 1 4.6 0M18.4 5.7a9 9 0 0 1 2.3 4M20.7 14.3a9 9 0 0 1-2.3 4M14.3 20.7a9 9 0 0 1-4.6 0M5.6 18.3a9 9 0 0 1-2.3-4M3.3 9.7a9 9 0 0 1 2.3-4"
            }
            Self::Decided => "M13 3H6v18h12v-8M9 8h4M9 12h2M9.5 17l1-3 8-8.5 2 2-8 8.5z",
            Self::Confirmed => "M12 3l7.5 3v5c0 5-3 8.5-7.5 10-4.5-1.5-7.5-5-7.5-10V6zM8.5 11.5l2.5 2.5 4.5-4.5",
            Self::Download => "M12 4v11M7.5 10.5L12 15l4.5-4.5M4 20h16",
            Self::Back => "M20 12H4.5M11 5.5L4.5 12l6.5 6.5",
            Self::Onward => "M9 5l7 7-7 7",
            Self::Send => "M3.5 5l17.5 7-17.5 7 2.5-7zM6 12h7",
            Self::Edit => "M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19zM13.5 7l3.5 3.5",
            Self::Undo => "M8.5 4.5L4 9l4.5 4.5M4 9h10a5.5 5.5 0 0 1 0 11h-4",
            Self::Refresh => "M20 12a8 8 0 1 1-2.5-5.8M20.5 3v4.5H16",
            Self::Plus => "M12 5v14M5 12h14",
            Self::Printer => "M7 9V3.5h10V9M7 17.5H3.5V9h17v8.5H17M7 14h10v6.5H7z",
            Self::QrCode => "M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14v3h3M20 14v2M14 20h2M20 20v.01",
            Self::Torch => "M8 3h8v3.5l-2 3V21h-4V9.5l-2-3zM8 6.5h8M12 12.5v2",
            Self::Picture => "M4 5h16v14H4zM4 16.5l5-5 4.5 4.5 2.5-2.5 4 4M15 9h.01",
            Self::Screen => "M4 4h16a1 1 0 0 1 1 1v11H3V5a1 1 0 0 1 1-1zM12 16v4M8 20h8",
            Self::Settings => {
                "M4 7h8M18 7h2M15 4.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM4 17h2M12 17h8M9 14.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z"
            }
            Self::SignOut => "M12 3v8M7 6.3a8 8 0 1 0 10 0",
            Self::Lock => "M6 11h12v9.5H6zM8 11V7.5a4 4 0 0 1 8 0V11",
            Self::List => "M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01",
            Self::Record => "M9 4.5H5.5V21h13V4.5H15M9 3h6v4H9zM9 14l2 2 4-4",
            Self::Building => "M4 21V9l8-5.5L20 9v12zM9.5 21v-5h5v5M8.5 11.5h.01M12 11.5h.01M15.5 11.5h.01",
            Self::Offline => {
                "M3 3l18 18M5 12.5a10 10 0 0 1 4-2.5M19 12.5a10 10 0 0 0-5.5-3M2 9a15 15 0 0 1 4-2.7M22 9a15 15 0 0 0-11-4M8.5 16a5 5 0 0 1 6.5-.4M12 20h.01"
            }
            Self::Activity => {
                "M7.5 4a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM14 4h6v7h-6zM7.5 14l4 6.5h-8zM17 14l3.5 3.3-3.5 3.2-3.5-3.2z"
            }
        }
    }
}

/// A pictogram in the colour of the text around it.
#[component]
pub fn Pict(icon: Icon) -> impl IntoView {
    let class = if icon.points() { "icon point" } else { "icon" };
    view! {
        <svg class=class viewBox="0 0 24 24" aria-hidden="true">
            <path d=icon.path()></path>
        </svg>
    }
}

/// A stage's own shape in its own colour; the words beside it say which stage it is. `shape` is `circle`, `triangle`,
/// `square`, `diamond` or `star` (anything else is drawn as a circle), `colour` a CSS colour from the programme's data.
#[component]
pub fn StageMark(#[prop(into)] shape: String, #[prop(into)] colour: String) -> impl IntoView {
    let path = match shape.as_str() {
        "triangle" => "M12 3.5l9.5 17h-19z",
        "square" => "M4 4h16v16H4z",
        "diamond" => "M12 2l10 10-10 10L2 12z",
        "star" => "M12 2.5l2.9 6.1 6.6.9-4.8 4.6 1.2 6.6-5.9-3.2-5.9 3.2 1.2-6.6-4.8-4.6 6.6-.9z",
        _ => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z",
    };
    view! {
        <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
            <path d=path fill=colour></path>
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_without_a_picture_gets_the_neutral_one() {
        assert_eq!(Icon::named("hammer"), Icon::Hammer);
        assert_eq!(Icon::named("<script>"), Icon::Activity);
    }

    #[test]
    fn a_pictogram_is_hidden_from_screen_readers_and_turns_only_when_it_points() {
        let back = view! { <Pict icon=Icon::Back /> }.to_html();
        assert!(back.contains(r#"aria-hidden="true""#) && back.contains(r#"class="icon point""#), "{back}");
        let check = view! { <Pict icon=Icon::Check /> }.to_html();
        assert!(check.contains(r#"class="icon""#), "{check}");
    }

    #[test]
    fn a_stage_mark_has_the_colour_of_its_stage() {
        let mark = view! { <StageMark shape="triangle" colour="#b4530a" /> }.to_html();
        assert!(mark.contains(r##"fill="#b4530a""##), "{mark}");
    }
}

//! Everything that is kept of one person, for herself: each column but secrets, and nothing of anybody else.

use super::{Db, instant};
use crate::reading;
use app::ids::PersonId;
use chrono::SecondsFormat;
use serde::{Serialize, Serializer};

/// Epoch milliseconds, written as RFC 3339 in UTC.
#[derive(Debug, sqlx::Type)]
#[sqlx(transparent)]
pub struct Instant(i64);

impl Serialize for Instant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&instant(self.0).to_rfc3339_opts(SecondsFormat::Millis, true))
    }
}

/// Declares what a query gives, in the order and under the names of the file.
macro_rules! rows {
    ($($name:ident { $($column:ident: $kind:ty),* $(,)? })*) => {$(
        #[derive(Debug, sqlx::FromRow, Serialize)]
        pub struct $name { $($column: $kind),* }
    )*};
}

rows! {
    Person {
        id: String,
        external_key: Option<String>,
        role: String,
        name: String,
        alias: Option<String>,
        language: String,
        level: Option<String>,
        stage: Option<String>,
        weekly_minutes: Option<i64>,
        counsellor: Option<String>,
        counsellor_name: Option<String>,
        created_at: Instant,
        ended_at: Option<Instant>,
    }
    Place {
        occasion: String,
        activity: String,
        activity_name: String,
        site: String,
        site_name: String,
        starts_at: Instant,
        ends_at: Instant,
        cancelled: Option<String>,
        moved_from_start: Option<Instant>,
        moved_from_site: Option<String>,
    }
    Event {
        id: String,
        occasion: Option<String>,
        site: Option<String>,
        kind: String,
        outcome: Option<String>,
        evidence: String,
        reason: Option<String>,
        at: Instant,
        claimed_at: Option<Instant>,
        received_at: Instant,
        author: String,
        author_role: String,
        replaces: Option<String>,
        device: Option<String>,
        words: Option<String>,
        fingerprint: Option<String>,
    }
    Message {
        id: String,
        author: String,
        author_name: String,
        language: String,
        text: String,
        // Out of the phrase book: its id, and as JSON what was filled in.
        phrase: Option<String>,
        phrase_values: Option<String>,
        claimed_at: Option<Instant>,
        sent_at: Instant,
        read_at: Option<Instant>,
    }
    PreparedMessage {
        author: String,
        text: String,
        made_at: Instant,
        sent_at: Option<Instant>,
    }
    NoticeMessage {
        message: String,
    }
    NoticeEvent {
        id: String,
        message: String,
        kind: String,
        at: Instant,
        author: String,
        language: Option<String>,
        level: Option<String>,
        explained_by: Option<String>,
        explained_on: Option<String>,
        replaces: Option<String>,
    }
    MachineTranslation {
        message: String,
        language: String,
        text: String,
        made_at: Instant,
        asked_by: String,
    }
    ThreadGuest {
        guest: String,
        guest_name: String,
        invited_by: String,
        invited_at: Instant,
        // From when on she may read; the beginning of time: all of it.
        reads_from: Instant,
        // Up to where she has read.
        read_to: Instant,
        ended_at: Option<Instant>,
        ended_by: Option<String>,
    }
    Words {
        words: String,
        said_at: Instant,
    }
    MilestoneMark {
        milestone: String,
        progress: String,
        marked_at: Instant,
        marked_by: String,
    }
    SignedInDevice {
        id: String,
        label: String,
        created_at: Instant,
        seen_at: Instant,
        revoked_at: Option<Instant>,
        phone: Option<String>,
        // The key of her own code; the key itself is a secret.
        code_key_made_at: Option<Instant>,
    }
    InvitationDates {
        made_by: Option<String>,
        created_at: Instant,
        expires_at: Instant,
        used_at: Option<Instant>,
    }
    UnderstoodText {
        activity: String,
        language: String,
        level: String,
        version: i64,
        at: Instant,
    }
    TranslationWish {
        activity: String,
        language: String,
        at: Instant,
    }
    ListedWord {
        word: String,
        added_at: Instant,
    }
    PractisedWord {
        word: String,
        right_count: i64,
        wrong_count: i64,
        days: i64,
        last_day: Option<String>,
        last_right: bool,
        last_at: Instant,
    }
    // The questions as they are kept: words, and what she chose.
    WordRound {
        started_at: Instant,
        questions: String,
    }
    WordCredit {
        counts: bool,
        set_at: Instant,
        set_by: String,
    }
    CardDates {
        made_by: String,
        created_at: Instant,
        revoked_at: Option<Instant>,
    }
    PaperRow {
        site: String,
        occasion: String,
        code: String,
        made_at: Instant,
        made_by: String,
    }
    Access {
        person: String,
        name: String,
        role: String,
        page: String,
        at: Instant,
    }
    CalendarKey {
        created_at: Instant,
    }
    NotificationAddress {
        way: String,
        address: String,
        added_at: Instant,
        confirmed_at: Option<Instant>,
    }
    PushSubscription {
        device: String,
        endpoint: String,
        made_at: Instant,
    }
    NotificationSent {
        made_at: Instant,
        way: String,
        state: String,
        ended_at: Option<Instant>,
    }
    Declined {
        at: Instant,
    }
    LedSite {
        site: String,
        name: String,
    }
    // What a member of the staff did that stands in other people's records: only how much, for it is their record.
    Done {
        messages_written: i64,
        attendance_entries_written: i64,
        milestones_marked: i64,
        invitations_made: i64,
        records_opened: i64,
        steps_recorded: i64,
    }
}

/// The file.
#[derive(Debug, Serialize)]
pub struct Everything {
    pub person: Person,
    /// Where she is or was expected.
    pub occasions: Vec<Place>,
    pub attendance_events: Vec<Event>,
    pub messages: Vec<Message>,
    /// Which of them must have been understood before anything is decided.
    pub notices: Vec<NoticeMessage>,
    /// How she met them.
    pub notice_events: Vec<NoticeEvent>,
    /// Messages that her counsellor has prepared since yesterday, sent or not.
    pub prepared_messages: Vec<PreparedMessage>,
    /// What a machine made of her messages, for her, for her counsellor or for whoever was invited.
    pub machine_translations: Vec<MachineTranslation>,
    /// Who of the staff was invited into her thread.
    pub thread_guests: Vec<ThreadGuest>,
    pub goal_words: Option<Words>,
    pub milestones: Vec<MilestoneMark>,
    pub devices: Vec<SignedInDevice>,
    pub invitations: Vec<InvitationDates>,
    /// Which instructions she said she understood.
    pub instructions_understood: Vec<UnderstoodText>,
    /// Which languages she asked for.
    pub translation_wishes: Vec<TranslationWish>,
    /// Her own list of words.
    pub words: Vec<ListedWord>,
    /// How she has answered in the practice.
    pub words_practised: Vec<PractisedWord>,
    /// The round of practice she began last.
    pub word_round: Option<WordRound>,
    /// Whether her counsellor has said that practice counts.
    pub word_credit: Option<WordCredit>,
    /// Printed cards. Their codes check in whoever shows them, so they are not here.
    pub cards: Vec<CardDates>,
    /// Her rows of lists on paper.
    pub paper_rows: Vec<PaperRow>,
    /// When the key to her calendar was made. The key itself opens her schedule to whoever has it, so it is not here.
    pub calendar_key: Option<CalendarKey>,
    /// Where she wants to be told that there is something new.
    pub contacts: Vec<NotificationAddress>,
    /// Browsers that are told. Their keys are secrets.
    pub push_subscriptions: Vec<PushSubscription>,
    /// When she was told, and what came of it.
    pub notifications: Vec<NotificationSent>,
    /// When she said that she does not want to be asked whether she wants to be told.
    pub notifications_declined: Option<Declined>,
    /// Who of the staff opened her record.
    pub access_log: Vec<Access>,
    /// Of a supervisor.
    pub sites: Vec<LedSite>,
    /// Of a member of the staff.
    pub done: Option<Done>,
}

/// Runs one query for one person.
macro_rules! of {
    ($db:expr, $person:expr, $fetch:ident, $sql:expr) => {
        reading!($db, pool => sqlx::query_as($sql).bind($person.as_str()).$fetch(pool).await)
    };
}

impl Db {
    /// `None` when there is no such person.
    pub async fn everything_of(&self, person: &PersonId) -> sqlx::Result<Option<Everything>> {
        const PERSON: &str = "SELECT p.id, p.external_key, p.role, p.name, p.alias, p.language, p.level, p.stage,
                p.weekly_minutes, p.counsellor, c.name AS counsellor_name, p.created_at, p.ended_at
            FROM people p LEFT JOIN people c ON c.id = p.counsellor WHERE p.id = $1";
        const PLACES: &str = "SELECT o.id AS occasion, o.activity, a.name AS activity_name, o.site,
                s.name AS site_name, o.starts_at, o.ends_at, o.cancelled, o.moved_from_start, o.moved_from_site
            FROM places p JOIN occasions o ON o.id = p.occasion JOIN activities a ON a.id = o.activity
                JOIN sites s ON s.id = o.site
            WHERE p.participant = $1 ORDER BY o.starts_at, o.id";
        const EVENTS: &str = "SELECT e.id, e.occasion, e.site, e.kind, e.outcome, e.evidence, e.reason, e.at,
                e.claimed_at, e.received_at, e.author, p.role AS author_role, e.replaces,
                CASE WHEN e.author = e.participant THEN e.device END AS device, e.words, e.fingerprint
            FROM attendance_events e JOIN people p ON p.id = e.author
            WHERE e.participant = $1 ORDER BY e.seq";
        const MESSAGES: &str = "SELECT m.id, m.author, p.name AS author_name, m.language, m.text, m.phrase,
                m.phrase_values, m.claimed_at, m.sent_at, m.read_at
            FROM messages m JOIN people p ON p.id = m.author WHERE m.participant = $1 ORDER BY m.sent_at, m.id";
        const PREPARED: &str = "SELECT d.author, d.text, d.made_at, d.sent_at
            FROM group_draft_people g JOIN group_drafts d ON d.id = g.draft
            WHERE g.participant = $1 ORDER BY d.made_at, d.id";
        const NOTICES: &str = "SELECT n.message FROM notices n JOIN messages m ON m.id = n.message
            WHERE m.participant = $1 ORDER BY m.sent_at, m.id";
        const NOTICE_EVENTS: &str =
            "SELECT e.id, e.message, e.kind, e.at, e.author, e.language, e.level, e.explained_by,
                e.explained_on, e.replaces
            FROM notice_events e JOIN messages m ON m.id = e.message WHERE m.participant = $1 ORDER BY m.sent_at, m.id, e.seq, e.id";
        const MACHINE: &str = "SELECT t.message, t.language, t.text, t.made_at, t.asked_by
            FROM message_translations t JOIN messages m ON m.id = t.message
            WHERE m.participant = $1 ORDER BY t.made_at, t.message, t.language";
        const GUESTS: &str = "SELECT g.guest, p.name AS guest_name, g.invited_by, g.invited_at, g.reads_from,
                g.read_to, g.ended_at, g.ended_by
            FROM thread_guests g JOIN people p ON p.id = g.guest WHERE g.participant = $1 ORDER BY g.invited_at, g.id";
        const WORDS: &str = "SELECT words, said_at FROM goal_words WHERE participant = $1";
        const MILESTONES: &str = "SELECT milestone, progress, marked_at, marked_by FROM milestones
            WHERE participant = $1 ORDER BY marked_at, milestone";
        const DEVICES: &str = "SELECT d.id, d.label, d.created_at, d.seen_at, d.revoked_at, d.phone,
                k.created_at AS code_key_made_at
            FROM devices d LEFT JOIN phone_keys k ON k.device = d.id WHERE d.person = $1 ORDER BY d.created_at, d.id";
        const INVITATIONS: &str = "SELECT made_by, created_at, expires_at, used_at FROM invitations
            WHERE person = $1 ORDER BY created_at, code_hash";
        const UNDERSTOOD: &str = "SELECT t.activity, t.language, t.level, t.version, u.at
            FROM instructions_understood u JOIN instruction_texts t ON t.id = u.text
            WHERE u.participant = $1 ORDER BY u.at, u.text";
        const TRANSLATIONS: &str = "SELECT activity, language, at FROM translation_wishes
            WHERE participant = $1 ORDER BY at, activity, language";
        const LISTED: &str = "SELECT word, added_at FROM word_list WHERE participant = $1 ORDER BY added_at, word";
        const PRACTISED: &str = "SELECT word, right_count, wrong_count, days, last_day, last_right, last_at
            FROM word_practice WHERE participant = $1 ORDER BY word";
        const ROUND: &str = "SELECT started_at, questions FROM word_rounds WHERE participant = $1";
        const CREDIT: &str = "SELECT counts, set_at, set_by FROM word_credits WHERE participant = $1";
        const CARDS: &str = "SELECT made_by, created_at, revoked_at FROM cards
            WHERE participant = $1 ORDER BY created_at, number";
        const PAPER: &str = "SELECT site, occasion, code, made_at, made_by FROM paper_rows
            WHERE participant = $1 ORDER BY made_at, site, code";
        const CALENDAR: &str = "SELECT created_at FROM calendar_keys WHERE person = $1";
        const CONTACTS: &str = "SELECT way, address, added_at, confirmed_at FROM contacts
            WHERE person = $1 ORDER BY way";
        const PUSH: &str = "SELECT device, endpoint, made_at FROM push_subscriptions
            WHERE person = $1 ORDER BY made_at, id";
        const TOLD: &str = "SELECT n.made_at, d.way, d.state, d.ended_at FROM notifications n
            JOIN deliveries d ON d.notification = n.id WHERE n.person = $1 ORDER BY n.made_at, n.id, d.way, d.subscription";
        const DECLINED: &str = "SELECT at FROM notify_declined WHERE person = $1";
        const ACCESS: &str = "SELECT a.person, p.name, p.role, a.page, a.at
            FROM access_log a JOIN people p ON p.id = a.person WHERE a.participant = $1 ORDER BY a.at, a.id";
        const SITES: &str = "SELECT s.id AS site, s.name FROM supervisors_at_sites l JOIN sites s ON s.id = l.site
            WHERE l.supervisor = $1 ORDER BY s.number";
        const DONE: &str = "SELECT
            (SELECT count(*) FROM messages WHERE author = p.id) AS messages_written,
            (SELECT count(*) FROM attendance_events WHERE author = p.id) AS attendance_entries_written,
            (SELECT count(*) FROM milestones WHERE marked_by = p.id) AS milestones_marked,
            (SELECT count(*) FROM invitations WHERE made_by = p.id) AS invitations_made,
            (SELECT count(*) FROM access_log WHERE person = p.id) AS records_opened,
            (SELECT count(*) FROM clips WHERE recorded_by = p.id) AS steps_recorded
            FROM people p WHERE p.id = $1 AND p.role <> 'participant'";
        let Some(who) = of!(self, person, fetch_optional, PERSON)? else { return Ok(None) };
        Ok(Some(Everything {
            person: who,
            occasions: of!(self, person, fetch_all, PLACES)?,
            attendance_events: of!(self, person, fetch_all, EVENTS)?,
            messages: of!(self, person, fetch_all, MESSAGES)?,
            prepared_messages: of!(self, person, fetch_all, PREPARED)?,
            notices: of!(self, person, fetch_all, NOTICES)?,
            notice_events: of!(self, person, fetch_all, NOTICE_EVENTS)?,
            machine_translations: of!(self, person, fetch_all, MACHINE)?,
            thread_guests: of!(self, person, fetch_all, GUESTS)?,
            goal_words: of!(self, person, fetch_optional, WORDS)?,
            milestones: of!(self, person, fetch_all, MILESTONES)?,
            devices: of!(self, person, fetch_all, DEVICES)?,
            invitations: of!(self, person, fetch_all, INVITATIONS)?,
            instructions_understood: of!(self, person, fetch_all, UNDERSTOOD)?,
            translation_wishes: of!(self, person, fetch_all, TRANSLATIONS)?,
            words: of!(self, person, fetch_all, LISTED)?,
            words_practised: of!(self, person, fetch_all, PRACTISED)?,
            word_round: of!(self, person, fetch_optional, ROUND)?,
            word_credit: of!(self, person, fetch_optional, CREDIT)?,
            cards: of!(self, person, fetch_all, CARDS)?,
            paper_rows: of!(self, person, fetch_all, PAPER)?,
            calendar_key: of!(self, person, fetch_optional, CALENDAR)?,
            contacts: of!(self, person, fetch_all, CONTACTS)?,
            push_subscriptions: of!(self, person, fetch_all, PUSH)?,
            notifications: of!(self, person, fetch_all, TOLD)?,
            notifications_declined: of!(self, person, fetch_optional, DECLINED)?,
            access_log: of!(self, person, fetch_all, ACCESS)?,
            sites: of!(self, person, fetch_all, SITES)?,
            done: of!(self, person, fetch_optional, DONE)?,
        }))
    }
}

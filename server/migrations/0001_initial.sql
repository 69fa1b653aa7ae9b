-- One text for SQLite and PostgreSQL: TEXT ids (UUIDv7), BIGINT epoch milliseconds, BOOLEAN.

-- Everyone who can sign in. external_key is the municipality's own key, from an import.
CREATE TABLE people (
    id TEXT PRIMARY KEY NOT NULL,
    external_key TEXT UNIQUE,
    role TEXT NOT NULL CHECK (role IN ('participant', 'counsellor', 'supervisor', 'caseworker', 'administrator')),
    name TEXT NOT NULL,
    -- Protected identity: everyone but the named staff reads the alias.
    alias TEXT,
    language TEXT NOT NULL,
    -- Her own choice; NULL: as the stage says.
    level TEXT,
    stage TEXT,
    -- Hours asked for in a week, in minutes; NULL: as the programme says.
    weekly_minutes BIGINT,
    counsellor TEXT REFERENCES people (id),
    created_at BIGINT NOT NULL,
    ended_at BIGINT
);
CREATE INDEX people_of_counsellor ON people (counsellor);

CREATE TABLE sites (
    id TEXT PRIMARY KEY NOT NULL,
    external_key TEXT UNIQUE,
    -- The number in the site's code.
    number BIGINT NOT NULL UNIQUE,
    -- The site's secret K: 32 bytes, base64url.
    secret TEXT NOT NULL,
    name TEXT NOT NULL,
    address TEXT NOT NULL
);

CREATE TABLE supervisors_at_sites (
    supervisor TEXT NOT NULL REFERENCES people (id),
    site TEXT NOT NULL REFERENCES sites (id),
    PRIMARY KEY (supervisor, site)
);

CREATE TABLE activities (
    id TEXT PRIMARY KEY NOT NULL,
    external_key TEXT UNIQUE,
    kind TEXT NOT NULL,
    pictogram TEXT NOT NULL,
    -- Texts by locale tag, as JSON.
    name TEXT NOT NULL,
    bring TEXT NOT NULL
);

-- What to do at an activity, in one language at one level (level only for Swedish). Steps as a JSON list of texts.
CREATE TABLE instructions (
    activity TEXT NOT NULL REFERENCES activities (id),
    language TEXT NOT NULL,
    level TEXT NOT NULL,
    title TEXT NOT NULL,
    steps TEXT NOT NULL,
    PRIMARY KEY (activity, language, level)
);

CREATE TABLE occasions (
    id TEXT PRIMARY KEY NOT NULL,
    external_key TEXT UNIQUE,
    activity TEXT NOT NULL REFERENCES activities (id),
    site TEXT NOT NULL REFERENCES sites (id),
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    -- Why the municipality cancelled it: closed, no_leader, weather, system, other.
    cancelled TEXT,
    -- Where and when it was to be before it was moved.
    moved_from_start BIGINT,
    moved_from_site TEXT REFERENCES sites (id),
    changed_at BIGINT NOT NULL,
    -- Counts changes, for calendars (RFC 5545 SEQUENCE).
    sequence BIGINT NOT NULL DEFAULT 0,
    CHECK (ends_at > starts_at)
);
CREATE INDEX occasions_by_site ON occasions (site, starts_at);
CREATE INDEX occasions_by_start ON occasions (starts_at);

-- A participant is expected there.
CREATE TABLE places (
    participant TEXT NOT NULL REFERENCES people (id),
    occasion TEXT NOT NULL REFERENCES occasions (id),
    PRIMARY KEY (participant, occasion)
);
CREATE INDEX places_by_occasion ON places (occasion);

-- The attendance log: append-only. A correction is a new entry that names the one it replaces.
CREATE TABLE attendance_events (
    id TEXT PRIMARY KEY NOT NULL,
    participant TEXT NOT NULL REFERENCES people (id),
    -- NULL: a visit that matched no occasion, for the supervisor to place.
    occasion TEXT REFERENCES occasions (id),
    site TEXT REFERENCES sites (id),
    kind TEXT NOT NULL,
    outcome TEXT,
    evidence TEXT NOT NULL,
    reason TEXT,
    at BIGINT NOT NULL,
    claimed_at BIGINT,
    received_at BIGINT NOT NULL,
    author TEXT NOT NULL REFERENCES people (id),
    replaces TEXT REFERENCES attendance_events (id),
    -- The signed-in device that sent it.
    device TEXT,
    -- Of a contest, or of its answer.
    words TEXT,
    -- Of a check-in that a phone sent: SHA-256 of what it sent, so that the same id with other content is noticed.
    fingerprint TEXT,
    -- The participant's entries are a chain: numbered from 1, each with a hash over the one before it and itself
    -- (server/src/log/chain.rs).
    seq BIGINT NOT NULL,
    hash TEXT NOT NULL,
    UNIQUE (participant, seq)
);
CREATE INDEX attendance_by_participant ON attendance_events (participant, at);
CREATE INDEX attendance_by_occasion ON attendance_events (occasion);
-- What may wait for a counsellor: few entries of many.
CREATE INDEX attendance_questions ON attendance_events (participant, occasion)
    WHERE kind = 'report' OR outcome = 'not_there' OR evidence = 'site_code_later' OR evidence = 'own_word';
CREATE INDEX visits_by_site ON attendance_events (site, at) WHERE occasion IS NULL;

-- Signed-in devices. The token itself is only on the device.
CREATE TABLE devices (
    id TEXT PRIMARY KEY NOT NULL,
    person TEXT NOT NULL REFERENCES people (id),
    token_hash TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    revoked_at BIGINT
);
CREATE INDEX devices_by_person ON devices (person);

-- One-time codes that sign a device in.
CREATE TABLE invitations (
    code_hash TEXT PRIMARY KEY NOT NULL,
    person TEXT NOT NULL REFERENCES people (id),
    made_by TEXT REFERENCES people (id),
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);

-- Who may read a participant's schedule as a calendar. The key opens nothing but the schedule and is shown again in
-- the app, so it is kept as it is.
CREATE TABLE calendar_keys (
    person TEXT PRIMARY KEY NOT NULL REFERENCES people (id),
    key TEXT NOT NULL UNIQUE,
    created_at BIGINT NOT NULL
);

CREATE TABLE goal_words (
    participant TEXT PRIMARY KEY NOT NULL REFERENCES people (id),
    words TEXT NOT NULL,
    said_at BIGINT NOT NULL
);

-- How far a participant is with a milestone of the programme: under_way or reached. No row: to come.
CREATE TABLE milestones (
    participant TEXT NOT NULL REFERENCES people (id),
    milestone TEXT NOT NULL,
    progress TEXT NOT NULL CHECK (progress IN ('under_way', 'reached')),
    marked_at BIGINT NOT NULL,
    marked_by TEXT NOT NULL REFERENCES people (id),
    PRIMARY KEY (participant, milestone)
);

-- A thread is a participant's: with her counsellor.
CREATE TABLE messages (
    id TEXT PRIMARY KEY NOT NULL,
    participant TEXT NOT NULL REFERENCES people (id),
    author TEXT NOT NULL REFERENCES people (id),
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    sent_at BIGINT NOT NULL,
    read_at BIGINT
);
CREATE INDEX messages_by_participant ON messages (participant, sent_at);
CREATE INDEX messages_unread ON messages (participant, author) WHERE read_at IS NULL;

-- Who of the staff opened whose record (lag 2001:454 § 10); the participant can read it.
CREATE TABLE access_log (
    id TEXT PRIMARY KEY NOT NULL,
    person TEXT NOT NULL REFERENCES people (id),
    participant TEXT NOT NULL REFERENCES people (id),
    page TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX access_by_participant ON access_log (participant, at);

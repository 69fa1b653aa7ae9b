-- A message that its reader must have understood before anything is decided. It is named here before it is sent, so
-- that it is never in a thread without being one: a row whose message never came says nothing.
CREATE TABLE notices (
    message TEXT PRIMARY KEY NOT NULL
);

-- What happened around a notice. Rows are only added; a correction is a new one that names the one it replaces.
CREATE TABLE notice_events (
    id TEXT PRIMARY KEY NOT NULL,
    message TEXT NOT NULL REFERENCES messages (id),
    -- Counts within a message: two may happen in one millisecond.
    seq BIGINT NOT NULL,
    -- shown, opened, played, understood, help: by the participant. explained: by the counsellor.
    kind TEXT NOT NULL,
    at BIGINT NOT NULL,
    author TEXT NOT NULL REFERENCES people (id),
    -- A locale tag: in which language she read or heard it, or it was explained to her.
    language TEXT,
    -- Her level of Swedish at that moment.
    level TEXT,
    -- Of an explanation: in whose words (interpreter, phone, colleague, companion, nobody), and on which day.
    explained_by TEXT,
    explained_on TEXT,
    replaces TEXT REFERENCES notice_events (id)
);
CREATE INDEX notice_events_by_message ON notice_events (message, seq);

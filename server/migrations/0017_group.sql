-- A message to many between its preview and a day later: what it says, and for whom. The messages' ids are made with
-- the preview, so that sending it twice is sending it once.
CREATE TABLE group_drafts (
    id TEXT PRIMARY KEY NOT NULL,
    author TEXT NOT NULL REFERENCES people (id),
    -- As in messages.
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    phrase TEXT,
    phrase_values TEXT,
    -- Whether it must be understood before anything is decided.
    notice BOOLEAN NOT NULL,
    made_at BIGINT NOT NULL,
    sent_at BIGINT
);
CREATE INDEX group_drafts_by_time ON group_drafts (made_at);

CREATE TABLE group_draft_people (
    draft TEXT NOT NULL REFERENCES group_drafts (id),
    participant TEXT NOT NULL REFERENCES people (id),
    -- The id of the message that she gets.
    message TEXT NOT NULL,
    PRIMARY KEY (draft, participant)
);
CREATE INDEX group_draft_people_by_participant ON group_draft_people (participant);

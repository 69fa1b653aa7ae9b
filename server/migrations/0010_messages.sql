-- A message out of the phrase book is kept as what it is, so that everybody reads it in her own language, now and after
-- changing it: the id of its Fluent message (phrase-KEY, quick-KEY) and, as JSON, what was filled in. `text` is then
-- the Swedish of that moment. NULL: written freely, in `language`.
ALTER TABLE messages ADD COLUMN phrase TEXT;
ALTER TABLE messages ADD COLUMN phrase_values TEXT;

-- When it was written, by the clock of a phone that could not send it at once.
ALTER TABLE messages ADD COLUMN claimed_at BIGINT;

-- One more member of the staff in a thread, invited by the counsellor.
CREATE TABLE thread_guests (
    id TEXT PRIMARY KEY NOT NULL,
    participant TEXT NOT NULL REFERENCES people (id),
    guest TEXT NOT NULL REFERENCES people (id),
    invited_by TEXT NOT NULL REFERENCES people (id),
    invited_at BIGINT NOT NULL,
    -- She reads what was sent from this moment on; 0: all of it.
    reads_from BIGINT NOT NULL,
    -- Up to where she has read.
    read_to BIGINT NOT NULL,
    ended_at BIGINT,
    ended_by TEXT REFERENCES people (id)
);
CREATE UNIQUE INDEX guest_of_thread ON thread_guests (participant) WHERE ended_at IS NULL;
CREATE INDEX threads_of_guest ON thread_guests (guest) WHERE ended_at IS NULL;

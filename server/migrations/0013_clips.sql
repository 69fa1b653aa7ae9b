-- Recorded speech, each sound once, by the SHA-256 of its bytes in hexadecimal: what stands there never changes.
CREATE TABLE clip_sounds (
    hash TEXT PRIMARY KEY NOT NULL,
    -- What was found in it: container and codec.
    kind TEXT NOT NULL,
    millis BIGINT NOT NULL,
    -- Base64.
    content TEXT NOT NULL
);

-- Which step of which text is read by which sound. It is of no version: it is played as long as the step says what it
-- said when it was recorded.
CREATE TABLE clips (
    activity TEXT NOT NULL REFERENCES activities (id),
    -- A locale tag; sv for every level of Swedish.
    language TEXT NOT NULL,
    level TEXT NOT NULL,
    -- The step's key.
    step TEXT NOT NULL,
    -- What the step said.
    said TEXT NOT NULL,
    sound TEXT NOT NULL REFERENCES clip_sounds (hash),
    recorded_at BIGINT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES people (id),
    PRIMARY KEY (activity, language, level, step)
);
CREATE INDEX clips_by_sound ON clips (sound);

-- Every version of every instruction's text. A version is never changed: somebody may have said she understood it.
CREATE TABLE instruction_texts (
    id TEXT PRIMARY KEY NOT NULL,
    activity TEXT NOT NULL REFERENCES activities (id),
    -- A locale tag; sv for every level of Swedish.
    language TEXT NOT NULL,
    level TEXT NOT NULL,
    -- 1 is the first; the highest is read.
    version BIGINT NOT NULL,
    title TEXT NOT NULL,
    -- JSON: a list of steps with key, section, picture, text.
    steps TEXT NOT NULL,
    written_at BIGINT NOT NULL,
    -- Nobody: it came with the program, or with an import.
    written_by TEXT REFERENCES people (id),
    -- By whom who knows the language, if by anybody.
    reviewed_by TEXT REFERENCES people (id),
    reviewed_at BIGINT,
    UNIQUE (activity, language, level, version)
);

-- "I have understood", said of one version.
CREATE TABLE instructions_understood (
    participant TEXT NOT NULL REFERENCES people (id),
    text TEXT NOT NULL REFERENCES instruction_texts (id),
    at BIGINT NOT NULL,
    PRIMARY KEY (participant, text)
);

-- Who would like to read about an activity in which language.
CREATE TABLE translation_wishes (
    participant TEXT NOT NULL REFERENCES people (id),
    activity TEXT NOT NULL REFERENCES activities (id),
    language TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (participant, activity, language)
);

DROP TABLE instructions;

-- Words of the trade, of each activity. What came with the program can be replaced by the program's next ones.
CREATE TABLE words (
    activity TEXT NOT NULL REFERENCES activities (id),
    -- The same word has the same key in every activity: her list and her practice are about words, not rows.
    key TEXT NOT NULL,
    -- Its place among the activity's words.
    place BIGINT NOT NULL,
    -- With its article.
    swedish TEXT NOT NULL,
    -- JSON: a list of the forms that stand in texts, in small letters.
    forms TEXT NOT NULL,
    -- The name of one of the app's pictures.
    picture TEXT,
    -- In very easy Swedish.
    sentence TEXT NOT NULL,
    -- JSON: by language, without Swedish.
    translations TEXT NOT NULL,
    -- Nobody: it came with the program.
    written_by TEXT REFERENCES people (id),
    PRIMARY KEY (activity, key)
);

-- A participant's own list.
CREATE TABLE word_list (
    participant TEXT NOT NULL REFERENCES people (id),
    word TEXT NOT NULL,
    added_at BIGINT NOT NULL,
    PRIMARY KEY (participant, word)
);

-- How a participant has answered for a word so far.
CREATE TABLE word_practice (
    participant TEXT NOT NULL REFERENCES people (id),
    word TEXT NOT NULL,
    right_count BIGINT NOT NULL,
    wrong_count BIGINT NOT NULL,
    -- On how many different days she was right, and the last of them (YYYY-MM-DD in the municipality's zone).
    days BIGINT NOT NULL,
    last_day TEXT,
    last_right BOOLEAN NOT NULL,
    last_at BIGINT NOT NULL,
    PRIMARY KEY (participant, word)
);

-- The round she practises, or has practised last.
CREATE TABLE word_rounds (
    participant TEXT PRIMARY KEY NOT NULL REFERENCES people (id),
    started_at BIGINT NOT NULL,
    -- JSON: a list of questions with word, options, chosen.
    questions TEXT NOT NULL
);

-- Whether practice counts towards language, as her counsellor says.
CREATE TABLE word_credits (
    participant TEXT PRIMARY KEY NOT NULL REFERENCES people (id),
    counts BOOLEAN NOT NULL,
    set_at BIGINT NOT NULL,
    set_by TEXT NOT NULL REFERENCES people (id)
);

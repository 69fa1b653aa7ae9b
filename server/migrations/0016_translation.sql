-- What a machine made of a message, because somebody asked for it. The message itself stays as it was written.
CREATE TABLE message_translations (
    message TEXT NOT NULL REFERENCES messages (id),
    -- Into which language, as messages.language has it.
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    -- By whom.
    asked_by TEXT NOT NULL REFERENCES people (id),
    PRIMARY KEY (message, language)
);

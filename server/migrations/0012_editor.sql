-- Of which version of which Swedish text a text was made: one that is older than the newest makes it stale. Nothing:
-- it was written by itself.
ALTER TABLE instruction_texts ADD COLUMN made_from TEXT REFERENCES instruction_texts (id);

-- What is there came together with its Swedish text of the same level.
UPDATE instruction_texts SET made_from =
    (SELECT s.id FROM instruction_texts s WHERE s.activity = instruction_texts.activity AND s.language = 'sv'
        AND s.level = instruction_texts.level AND s.written_at <= instruction_texts.written_at
        ORDER BY s.version DESC LIMIT 1)
    WHERE language <> 'sv';

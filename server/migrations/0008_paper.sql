-- Rows of printed lists: what the short code beside a name stands for. Kept a month, which is longer than a roll is open.
CREATE TABLE paper_rows (
    -- A code is told apart at its site only.
    site TEXT NOT NULL REFERENCES sites (id),
    code TEXT NOT NULL,
    occasion TEXT NOT NULL REFERENCES occasions (id),
    participant TEXT NOT NULL REFERENCES people (id),
    made_at BIGINT NOT NULL,
    made_by TEXT NOT NULL REFERENCES people (id),
    PRIMARY KEY (site, code)
);
-- A list printed twice has the same codes.
CREATE UNIQUE INDEX paper_row_of ON paper_rows (site, occasion, participant);

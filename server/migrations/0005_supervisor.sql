-- What a supervisor has besides her phone: printed cards, visitors, stand-ins.

-- Cards on paper, for participants without a phone. A card's code never changes, so a copy of it is worth the same:
-- what it shows is of a lower class than a code made on a phone. A lost card is revoked.
CREATE TABLE cards (
    -- The number in the code: random, 32 bits.
    number BIGINT PRIMARY KEY NOT NULL,
    participant TEXT NOT NULL REFERENCES people (id),
    -- 32 bytes, base64url.
    secret TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    made_by TEXT NOT NULL REFERENCES people (id),
    revoked_at BIGINT
);
CREATE UNIQUE INDEX card_in_use ON cards (participant) WHERE revoked_at IS NULL;

-- Somebody who came and is on no list: what the supervisor noted, until she can say who it was. In nobody's log.
CREATE TABLE visitors (
    id TEXT PRIMARY KEY NOT NULL,
    occasion TEXT NOT NULL REFERENCES occasions (id),
    -- A few words to know the visitor by. Emptied when the visitor is placed or taken off.
    note TEXT NOT NULL,
    at BIGINT NOT NULL,
    made_by TEXT NOT NULL REFERENCES people (id),
    created_at BIGINT NOT NULL,
    closed_at BIGINT,
    closed_by TEXT REFERENCES people (id),
    -- The entry of the log that the visitor became. NULL with closed_at: taken off.
    event TEXT REFERENCES attendance_events (id)
);
CREATE INDEX visitors_waiting ON visitors (occasion) WHERE closed_at IS NULL;

-- People who stand in for a supervisor on one day. Each is a person of the role supervisor whose ended_at is the end of
-- that day from the beginning.
CREATE TABLE stand_ins (
    person TEXT PRIMARY KEY NOT NULL REFERENCES people (id),
    site TEXT NOT NULL REFERENCES sites (id),
    made_by TEXT NOT NULL REFERENCES people (id),
    created_at BIGINT NOT NULL
);
CREATE INDEX stand_ins_by_site ON stand_ins (site);

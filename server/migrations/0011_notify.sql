-- Being told that there is something new: by which ways, and what became of it.

-- Keys that this server made for itself, by name. `vapid`: a P-256 scalar, base64url; browsers are subscribed to it.
CREATE TABLE server_keys (
    name TEXT PRIMARY KEY NOT NULL,
    secret TEXT NOT NULL,
    made_at BIGINT NOT NULL
);

-- Where a signed-in device's browser takes Web Push. It ends with the device's sign-in.
CREATE TABLE push_subscriptions (
    id TEXT PRIMARY KEY NOT NULL,
    device TEXT NOT NULL UNIQUE REFERENCES devices (id),
    person TEXT NOT NULL REFERENCES people (id),
    endpoint TEXT NOT NULL UNIQUE,
    -- The browser's P-256 key and its authentication secret, base64url (RFC 8291).
    public_key TEXT NOT NULL,
    auth TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX push_subscriptions_by_person ON push_subscriptions (person);

-- An address a person gave herself. It is used once she has typed the code that was sent there.
CREATE TABLE contacts (
    person TEXT NOT NULL REFERENCES people (id),
    -- email or sms.
    way TEXT NOT NULL,
    address TEXT NOT NULL,
    added_at BIGINT NOT NULL,
    code_hash TEXT,
    code_made_at BIGINT,
    -- How often a wrong code was typed.
    wrong BIGINT NOT NULL DEFAULT 0,
    confirmed_at BIGINT,
    PRIMARY KEY (person, way)
);

-- Who does not want to be asked whether she wants to be told.
CREATE TABLE notify_declined (
    person TEXT PRIMARY KEY NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL
);

-- One for whatever came up for a person in a short time.
CREATE TABLE notifications (
    id TEXT PRIMARY KEY NOT NULL,
    person TEXT NOT NULL REFERENCES people (id),
    made_at BIGINT NOT NULL
);
CREATE INDEX notifications_by_person ON notifications (person, made_at);

-- What came up for whom.
CREATE TABLE news (
    message TEXT PRIMARY KEY NOT NULL REFERENCES messages (id),
    person TEXT NOT NULL REFERENCES people (id),
    made_at BIGINT NOT NULL,
    -- Nothing until it is taken together with others.
    notification TEXT REFERENCES notifications (id)
);
CREATE INDEX news_untaken ON news (made_at) WHERE notification IS NULL;
CREATE INDEX news_by_notification ON news (notification);

-- A notification on one way.
CREATE TABLE deliveries (
    notification TEXT NOT NULL REFERENCES notifications (id),
    -- push, email or sms.
    way TEXT NOT NULL,
    -- Of a push: which one; it may be gone by now. Else empty.
    subscription TEXT NOT NULL DEFAULT '',
    -- waiting, delivered, read (she had seen it by then), gone (the way was), failed.
    state TEXT NOT NULL DEFAULT 'waiting',
    tries BIGINT NOT NULL DEFAULT 0,
    -- When it may be tried. Who tries moves it on first, so that no other instance does.
    next_at BIGINT NOT NULL,
    ended_at BIGINT,
    PRIMARY KEY (notification, way, subscription)
);
CREATE INDEX deliveries_waiting ON deliveries (next_at) WHERE state = 'waiting';

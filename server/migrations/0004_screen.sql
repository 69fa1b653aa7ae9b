-- Screens: devices that show a site's code without anybody being signed in on them.

-- A site's later secrets K: 32 bytes, base64url, in force from a step (15 seconds, counted from 1970) on. Before the
-- first of them sites.secret is in force. Nothing is removed that was in force: a code of then may be sent now.
CREATE TABLE site_keys (
    site TEXT NOT NULL REFERENCES sites (id),
    from_step BIGINT NOT NULL,
    secret TEXT NOT NULL,
    PRIMARY KEY (site, from_step)
);

CREATE TABLE screens (
    id TEXT PRIMARY KEY NOT NULL,
    site TEXT NOT NULL REFERENCES sites (id),
    -- SHA-256 of the cookie.
    token_hash TEXT NOT NULL UNIQUE,
    -- "Chrome, Android".
    label TEXT NOT NULL,
    enrolled_by TEXT NOT NULL REFERENCES people (id),
    enrolled_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    revoked_at BIGINT,
    revoked_by TEXT REFERENCES people (id)
);
CREATE INDEX screens_of_site ON screens (site);

-- One-time codes that make a device the screen of a site.
CREATE TABLE screen_codes (
    -- SHA-256 of the code.
    code_hash TEXT PRIMARY KEY NOT NULL,
    site TEXT NOT NULL REFERENCES sites (id),
    made_by TEXT NOT NULL REFERENCES people (id),
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);
CREATE INDEX screen_codes_of_site ON screen_codes (site);

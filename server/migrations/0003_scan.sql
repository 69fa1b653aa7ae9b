-- The keys of participants' own codes: one for each signed-in device, made when she first opens her code there. A key
-- ends when its device is signed out; it stays here, so that codes from before are still known.
CREATE TABLE phone_keys (
    -- The number in the code: random, 32 bits.
    number BIGINT PRIMARY KEY NOT NULL,
    device TEXT NOT NULL UNIQUE REFERENCES devices (id),
    person TEXT NOT NULL REFERENCES people (id),
    -- 32 bytes, base64url.
    key TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

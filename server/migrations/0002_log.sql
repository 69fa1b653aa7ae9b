-- Seals: what the ends of the participants' chains were at a moment, each seal chained to the one before it
-- (server/src/log/seal.rs). Numbered from 1: of instances that seal at the same time, the number lets one through.
CREATE TABLE attendance_seals (
    number BIGINT PRIMARY KEY NOT NULL,
    at BIGINT NOT NULL,
    -- Entries of the log that are sealed now, by this seal and those before it.
    events BIGINT NOT NULL,
    -- Chains that this seal holds: those that grew since the seal before it.
    heads BIGINT NOT NULL,
    -- Hash over those chains' ends.
    digest TEXT NOT NULL,
    -- Hash of the seal before it.
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
);

-- The end of one participant's chain, as a seal holds it.
CREATE TABLE attendance_seal_heads (
    seal BIGINT NOT NULL REFERENCES attendance_seals (number),
    participant TEXT NOT NULL REFERENCES people (id),
    seq BIGINT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (seal, participant),
    UNIQUE (participant, seq)
);

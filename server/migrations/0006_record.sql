-- The browser that a device was signed in on: SHA-256 of a random mark that it keeps after signing out, so that two
-- people who check in from one phone can be seen as that. NULL: signed in before there was such a mark.
ALTER TABLE devices ADD COLUMN phone TEXT;

-- Whose records a member of the staff has opened since a moment.
CREATE INDEX access_by_person ON access_log (person, at);

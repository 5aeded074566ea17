-- What a person decided, track by track.

-- A row of its own, so that no scan touches it. Its audio is kept beside it: a decision counts for
-- what was heard then, and not for another recording that took the file's place.
CREATE TABLE reviews (
    track     INTEGER PRIMARY KEY REFERENCES tracks (id) ON DELETE CASCADE,
    audio_key TEXT NOT NULL,
    decision  TEXT NOT NULL CHECK (decision IN ('accepted', 'corrected', 'skipped')),
    -- The keys of the genres, one a line, the main one first; none for a skipped track.
    genres    TEXT NOT NULL,
    -- What had been proposed, and by which model; both empty where nothing was.
    model     TEXT NOT NULL,
    proposed  TEXT NOT NULL,
    -- Milliseconds since 1970-01-01 UTC.
    decided   INTEGER NOT NULL
) STRICT;

-- 0 where the tags don't say.
ALTER TABLE tracks ADD COLUMN year INTEGER NOT NULL DEFAULT 0;

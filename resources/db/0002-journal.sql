-- What was done to the user's files, step by step, and what is needed to take it back.

-- AUTOINCREMENT: a number that stood in a history is never given to another batch.
CREATE TABLE batches (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    kind    TEXT NOT NULL CHECK (kind IN ('apply', 'undo', 'redo')),
    -- In words for a person.
    title   TEXT NOT NULL,
    -- Milliseconds since 1970-01-01 UTC; no end: it runs, or it was killed.
    begun   INTEGER NOT NULL,
    ended   INTEGER,
    -- How many steps it was to have.
    planned INTEGER NOT NULL,
    -- The batch that an undo or redo is about.
    origin  INTEGER REFERENCES batches (id)
) STRICT;

CREATE TABLE steps (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    batch     INTEGER NOT NULL REFERENCES batches (id),
    -- The step that is taken back or done again.
    origin    INTEGER REFERENCES steps (id),
    -- No reference: the history outlives the track.
    track     INTEGER NOT NULL DEFAULT 0,
    audio_key TEXT NOT NULL DEFAULT '',
    deed      TEXT NOT NULL CHECK (deed IN ('rewrite', 'move', 'copy', 'link', 'create', 'remove')),
    state     TEXT NOT NULL
        CHECK (state IN ('open', 'ready', 'done', 'undone', 'rolled_back', 'failed')),
    source    TEXT NOT NULL,
    target    TEXT NOT NULL,
    -- The temporary file beside the target.
    temporary TEXT NOT NULL DEFAULT '',
    -- Folders made on the way, one a line, the outermost first.
    folders   TEXT NOT NULL DEFAULT '',
    -- What a rewrite replaces (old and new bytes with their places), or what a created file holds.
    content   BLOB NOT NULL DEFAULT x'',
    -- SHA-256 of the whole file before and after; empty where nothing is rewritten or copied.
    old_hash  BLOB NOT NULL DEFAULT x'',
    new_hash  BLOB NOT NULL DEFAULT x'',
    -- What changed, in words for a person.
    before    TEXT NOT NULL DEFAULT '',
    after     TEXT NOT NULL DEFAULT '',
    reason    TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX steps_by_batch ON steps (batch);
CREATE INDEX steps_unfinished ON steps (state) WHERE state IN ('open', 'ready');

-- The catalog, version 1.

CREATE TABLE models (
    id        INTEGER PRIMARY KEY,
    name      TEXT NOT NULL UNIQUE,
    extractor TEXT NOT NULL,
    -- The keys of the genres, one a line, in the order of a prediction's probabilities.
    genres    TEXT NOT NULL
) STRICT;

-- AUTOINCREMENT: a number is never given twice, so that whoever remembers one can't mistake it.
CREATE TABLE tracks (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    path      TEXT NOT NULL UNIQUE,
    size      INTEGER NOT NULL,
    modified  INTEGER NOT NULL,
    audio_key TEXT NOT NULL DEFAULT '',
    seconds   REAL NOT NULL DEFAULT 0,
    codec     TEXT NOT NULL DEFAULT '',
    title     TEXT NOT NULL DEFAULT '',
    artist    TEXT NOT NULL DEFAULT '',
    album     TEXT NOT NULL DEFAULT '',
    genre     TEXT NOT NULL DEFAULT '',
    state     TEXT NOT NULL CHECK (state IN ('waiting', 'analysed', 'failed', 'missing')),
    reason    TEXT NOT NULL DEFAULT '',
    -- The model whose prediction is the track's current one.
    model     INTEGER REFERENCES models (id)
) STRICT;

CREATE INDEX tracks_by_audio ON tracks (audio_key) WHERE audio_key <> '';

CREATE TABLE predictions (
    track         INTEGER NOT NULL REFERENCES tracks (id) ON DELETE CASCADE,
    model         INTEGER NOT NULL REFERENCES models (id),
    sureness      TEXT NOT NULL CHECK (sureness IN ('sure', 'likely', 'unsure')),
    -- Little-endian 32-bit floats, one for each genre of the model.
    probabilities BLOB NOT NULL CHECK (length(probabilities) % 4 = 0),
    PRIMARY KEY (track, model)
) STRICT, WITHOUT ROWID;

-- What was measured in a track's audio, so that a new model need not decode it again. Copies of a
-- file share a row. Everything here can be deleted at any time.
CREATE TABLE features (
    audio_key TEXT PRIMARY KEY,
    extractor TEXT NOT NULL,
    content   BLOB NOT NULL CHECK (length(content) <= 24576)
) STRICT;

CREATE TABLE folders (
    path TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- SPDX-License-Identifier: GPL-3.0-or-later
-- The FAQ file, version 1. Statements are separated by lines of "--;".
-- Texts are never NULL ('' = none); dates are ISO days or NULL; x IS date(x) holds for exactly these.

-- The one row about the whole: identity and edition.
CREATE TABLE faq (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    faq_id TEXT NOT NULL CHECK (faq_id <> ''),
    title TEXT NOT NULL,
    edition_date TEXT CHECK (edition_date IS date(edition_date)),
    edition_number INTEGER NOT NULL CHECK (edition_number >= 0)
) STRICT
--;
-- A tree of any depth; parent NULL = top level.
CREATE TABLE category (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    parent INTEGER REFERENCES category (id) DEFERRABLE INITIALLY DEFERRED CHECK (parent <> id),
    number TEXT NOT NULL,
    name TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT
--;
CREATE INDEX category_by_parent ON category (parent)
--;
-- comparable_no is the No as people compare it (width, hyphens and a leading "No" aside).
CREATE TABLE entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    no TEXT NOT NULL CHECK (no <> ''),
    comparable_no TEXT NOT NULL UNIQUE CHECK (comparable_no <> ''),
    category INTEGER REFERENCES category (id) DEFERRABLE INITIALLY DEFERRED,
    lifecycle TEXT NOT NULL CHECK (
        lifecycle IN ('draft', 'in-review', 'scheduled', 'published', 'expired', 'retired')),
    review_date TEXT CHECK (review_date IS date(review_date)),
    confirmed_on TEXT CHECK (confirmed_on IS date(confirmed_on)),
    confirmed_by TEXT NOT NULL,
    question TEXT NOT NULL
) STRICT
--;
CREATE INDEX entry_by_category ON entry (category)
--;
-- Several per entry, each with the days on which it holds (NULL = open).
CREATE TABLE answer (
    id INTEGER PRIMARY KEY,
    entry INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    valid_from TEXT CHECK (valid_from IS date(valid_from)),
    valid_until TEXT CHECK (valid_until IS date(valid_until)),
    spoken_line TEXT NOT NULL,
    memo TEXT NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (entry, position)
) STRICT
--;
CREATE TABLE source (
    entry INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    title TEXT NOT NULL,
    url TEXT NOT NULL CHECK (title <> '' OR url <> ''),
    PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE phrase (
    entry INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    text TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE synonym_group (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    official_word TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT
--;
CREATE TABLE synonym_word (
    synonym_group INTEGER NOT NULL REFERENCES synonym_group (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    text TEXT NOT NULL CHECK (text <> ''),
    outdated INTEGER NOT NULL CHECK (outdated IN (0, 1)),
    PRIMARY KEY (synonym_group, position)
) STRICT, WITHOUT ROWID
--;
-- Ordered by number, never by time: clocks jump.
CREATE TABLE revision (
    number INTEGER PRIMARY KEY AUTOINCREMENT CHECK (number > 0),
    at TEXT NOT NULL CHECK (at LIKE '____-__-__T__:__:__%Z'),
    author TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT
--;
-- What a revision did to one thing. Refers to things that may be gone, so by kind and id without a key.
-- before_json NULL = the thing was new; after_json NULL = it went. (A schema that is not trusted may not use
-- json_valid() on SQLite 3.40, so the CHECK looks at the braces only.)
CREATE TABLE revision_item (
    revision INTEGER NOT NULL REFERENCES revision (number),
    position INTEGER NOT NULL CHECK (position >= 0),
    kind TEXT NOT NULL CHECK (kind IN ('edition', 'category', 'entry', 'synonym-group')),
    thing INTEGER NOT NULL CHECK (thing > 0),
    before_json TEXT CHECK (before_json LIKE '{%}'),
    after_json TEXT CHECK (after_json LIKE '{%}'),
    PRIMARY KEY (revision, position),
    CHECK (before_json IS NOT NULL OR after_json IS NOT NULL)
) STRICT
--;
CREATE INDEX revision_item_by_thing ON revision_item (kind, thing, revision)

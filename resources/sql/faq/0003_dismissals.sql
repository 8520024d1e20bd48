-- SPDX-License-Identifier: GPL-3.0-or-later
-- The FAQ file, version 3: findings of the content checks that somebody looked at and left as they are.

-- key = SHA-256 over rule, entries and text: a finding about another text is another one. Not content: no
-- revision tells of it.
CREATE TABLE dismissal (
    key TEXT PRIMARY KEY NOT NULL CHECK (length(key) = 64),
    reason TEXT NOT NULL CHECK (reason <> ''),
    author TEXT NOT NULL,
    at TEXT NOT NULL CHECK (at LIKE '____-__-__T__:__:__%Z')
) STRICT, WITHOUT ROWID

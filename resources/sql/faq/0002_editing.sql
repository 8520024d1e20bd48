-- SPDX-License-Identifier: GPL-3.0-or-later
-- The FAQ file, version 2: who may edit it, and where a second person must approve.

-- Not content: no revision tells of it, and the hash tells nobody the passphrase.
CREATE TABLE passphrase (
    role TEXT PRIMARY KEY NOT NULL CHECK (role IN ('supervisor', 'administrator')),
    hash TEXT NOT NULL CHECK (hash LIKE '$argon2id$%')
) STRICT, WITHOUT ROWID
--;
-- 1 = what stands in this category or below it is published by somebody who did not write it.
ALTER TABLE category ADD COLUMN needs_approval INTEGER NOT NULL DEFAULT 0 CHECK (needs_approval IN (0, 1))

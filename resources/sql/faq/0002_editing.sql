-- SPDX-License-Identifier: GPL-3.0-or-later
-- The FAQ file, version 2: who may edit it, and where a second person must approve. Settings of the file, not
-- content: no revision tells of them.

-- The hash tells nobody the passphrase.
CREATE TABLE passphrase (
    role TEXT PRIMARY KEY NOT NULL CHECK (role IN ('supervisor', 'administrator')),
    hash TEXT NOT NULL CHECK (hash LIKE '$argon2id$%')
) STRICT, WITHOUT ROWID
--;
-- What stands in these categories or below them is published by somebody who did not write it.
CREATE TABLE approval (
    category INTEGER PRIMARY KEY REFERENCES category (id) ON DELETE CASCADE
) STRICT

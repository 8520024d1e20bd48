-- SPDX-License-Identifier: GPL-3.0-or-later
-- The FAQ file, version 4: revisions also tell who set or changed a passphrase, and where a second person
-- must approve from when on.

-- What a revision did to the rights of editing. Never a passphrase or its hash. subject = the category as it
-- was called then; '' for a passphrase.
CREATE TABLE revision_right (
    revision INTEGER NOT NULL REFERENCES revision (number),
    position INTEGER NOT NULL CHECK (position >= 0),
    what TEXT NOT NULL CHECK (what IN ('supervisor-passphrase', 'administrator-passphrase', 'approval')),
    deed TEXT NOT NULL CHECK (deed IN ('set', 'changed', 'removed')),
    subject TEXT NOT NULL,
    PRIMARY KEY (revision, position)
) STRICT, WITHOUT ROWID

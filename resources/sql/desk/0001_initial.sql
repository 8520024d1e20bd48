-- SPDX-License-Identifier: GPL-3.0-or-later
-- The desk file, version 1: what one user keeps for himself. Statements are separated by lines of "--;".
-- Entries are named by the identity of their FAQ and their id there; the No serves when the id is gone.

CREATE TABLE favourite (
    faq_id TEXT NOT NULL,
    entry INTEGER NOT NULL,
    no TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (faq_id, entry)
) STRICT, WITHOUT ROWID
--;
CREATE INDEX favourite_by_position ON favourite (faq_id, position)
--;
-- seen counts up over all FAQs; a clock may jump, a counter does not.
CREATE TABLE recent (
    faq_id TEXT NOT NULL,
    entry INTEGER NOT NULL,
    no TEXT NOT NULL,
    seen INTEGER NOT NULL UNIQUE CHECK (seen > 0),
    PRIMARY KEY (faq_id, entry)
) STRICT, WITHOUT ROWID
--;
CREATE INDEX recent_by_seen ON recent (faq_id, seen)

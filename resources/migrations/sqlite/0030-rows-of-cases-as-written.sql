-- In a file whoever may read may write, with any program. What another program changes, adds or removes of a case, its
-- letters and attachments, of a message in the inbox or of a letter with a report is found: what this program writes has
-- a checksum for each of them and each table. owner_kind 1: a case, 2: a message in the inbox, 3: a letter with a report.
-- A checksum is that of the rows joined by exclusive or, a row's being the first half of the SHA-256 of its table and
-- its values: the row as it was is taken out and the row as it is put in, so that what another program has changed
-- stays found after this one has saved it again. They are kept by triggers that belong to this program's connections,
-- not to the file, where they would fire for another program too. The rows that are there get theirs from the program,
-- in the transaction of this migration.
--
-- Without checksums is what changes without a step: counters, the search index, working notes and flags, who looked when,
-- presence, leases, how somebody has arranged things, batches, months added up and report runs. Events, settings and
-- people have their chains, contents their own checksums.

CREATE TABLE row_checksums (
    owner_kind integer NOT NULL CHECK (owner_kind IN (1, 2, 3)),
    owner integer NOT NULL,
    table_name text NOT NULL,
    checksum blob NOT NULL CHECK (length(checksum) = 16),
    PRIMARY KEY (owner_kind, owner, table_name)
) WITHOUT ROWID;

-- Of all of them, so that one that was put in another's place is found as well.
CREATE TABLE row_checksums_joined (
    one integer PRIMARY KEY CHECK (one = 1),
    checksum blob NOT NULL CHECK (length(checksum) = 16)
);
INSERT INTO row_checksums_joined (one, checksum) VALUES (1, zeroblob(16));

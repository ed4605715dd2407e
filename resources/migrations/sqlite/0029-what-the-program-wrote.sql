-- In a file whoever may read may write, with any program. What another program changes of the municipality's values, its
-- people and their roles, and the reports' recipients (R32, R97) is found: each row that this program writes has a link
-- that says what the row was before and after it. hash = SHA-256 (the hash before, id, table, key, before, after). The
-- rows that are there have their first links from the program, in the transaction of this migration.

CREATE TABLE directory_links (
    id integer PRIMARY KEY,
    table_name text NOT NULL,
    row_key text NOT NULL,
    before_sha blob CHECK (length(before_sha) = 32), -- NULL: the row was not there
    after_sha blob CHECK (length(after_sha) = 32), -- NULL: it was removed
    hash blob NOT NULL CHECK (length(hash) = 32)
);

CREATE TRIGGER directory_links_stay BEFORE DELETE ON directory_links
BEGIN
    SELECT RAISE(ABORT, 'links are only ever added');
END;

CREATE TRIGGER directory_links_hold BEFORE UPDATE ON directory_links
BEGIN
    SELECT RAISE(ABORT, 'links are only ever added');
END;

CREATE TABLE directory_chain_head (
    one integer PRIMARY KEY CHECK (one = 1),
    last_link integer NOT NULL,
    hash blob NOT NULL
);
INSERT INTO directory_chain_head (one, last_link, hash) VALUES (1, 0, zeroblob(32));

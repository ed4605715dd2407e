-- What was entered wrong today can be put right today: a rule value that holds since the same day replaces the one
-- before it, which stays readable (R97). The last entered holds.
CREATE TABLE settings_in_order (
    key text NOT NULL,
    valid_from integer NOT NULL,
    position integer NOT NULL,
    value text NOT NULL,
    PRIMARY KEY (key, valid_from, position)
);
INSERT INTO settings_in_order (key, valid_from, position, value) SELECT key, valid_from, position, value FROM settings;
DROP TABLE settings;
ALTER TABLE settings_in_order RENAME TO settings;

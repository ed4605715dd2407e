-- A caller says the middle of a number too (R102): each number once more from its second digit, its third …, as long as
-- five are left, so that a beginning in this index is a part of the number.
CREATE TABLE case_phone_parts (
    part text NOT NULL,
    case_id integer NOT NULL REFERENCES cases (id),
    PRIMARY KEY (part, case_id)
) WITHOUT ROWID;

CREATE VIEW phone_parts AS
SELECT case_id, substr(digits, start.column1) AS part
FROM case_phones, (VALUES (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12)) AS start
WHERE length(digits) - start.column1 >= 4;

INSERT OR IGNORE INTO case_phone_parts (part, case_id) SELECT part, case_id FROM phone_parts;

CREATE TRIGGER phone_parts_in AFTER INSERT ON case_phones
BEGIN
    INSERT OR IGNORE INTO case_phone_parts (part, case_id) SELECT part, case_id FROM phone_parts WHERE case_id = NEW.case_id;
END;
CREATE TRIGGER phone_parts_out BEFORE DELETE ON case_phones
BEGIN
    DELETE FROM case_phone_parts
    WHERE part IN (SELECT part FROM phone_parts WHERE case_id = OLD.case_id) AND case_id = OLD.case_id;
END;

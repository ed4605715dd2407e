-- What a case is found by (R102): the words of its headline and text, of the departments' answers and the joint one, of
-- what was written since, the submitter's name, e-mail address and telephone, and its number. One row for each case, so
-- that several words may stand in different places.

-- Telephone numbers however written: digits alone, a Swedish number with its leading 0, another one with its +. Callers
-- say the end of a number, so its last four digits have an index.
CREATE TABLE case_phones (
    case_id integer PRIMARY KEY REFERENCES cases (id),
    digits text NOT NULL,
    ending text NOT NULL
);
CREATE INDEX case_phones_digits ON case_phones (digits, case_id);
CREATE INDEX case_phones_ending ON case_phones (ending, case_id);

CREATE VIEW phone_digits AS
SELECT id,
    CASE WHEN plain LIKE '+46%' THEN '0' || ltrim(substr(plain, 4), '0')
        WHEN plain LIKE '0046%' THEN '0' || ltrim(substr(plain, 5), '0')
        WHEN plain LIKE '00%' THEN '+' || substr(plain, 3)
        ELSE plain END AS digits
FROM (SELECT id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
        phone, '(0)', ''), ' ', ''), char(160), ''), '-', ''), char(8208), ''), char(8209), ''), char(8211), ''), '(', ''),
        ')', ''), '/', '') AS plain
    FROM cases WHERE phone <> '');

INSERT INTO case_phones (case_id, digits, ending)
SELECT id, digits, substr(digits, -4) FROM phone_digits WHERE digits <> '';

-- The texts the words are cut from. What a person who may not read names must not find stands in columns of its own:
-- name, contact, and what was written since, which quotes them.
CREATE VIEW case_words AS
SELECT c.id, c.headline, c.body,
    c.answer || coalesce((SELECT group_concat(text, '') FROM (SELECT char(10) || text AS text FROM assignments
        WHERE case_id = c.id AND text <> '' ORDER BY id)), '') AS answers,
    c.submitter_name,
    coalesce((SELECT group_concat(text, '') FROM (SELECT json_extract(details, '$.text') || char(10) AS text FROM events
        WHERE case_id = c.id AND kind IN ('interim_answer_sent', 'followed_up', 'not_satisfied') AND details IS NOT NULL
        ORDER BY id)), '') AS later,
    c.email || ' ' || coalesce((SELECT digits FROM case_phones WHERE case_id = c.id), '') AS contact,
    c.number || ' ' || ltrim(replace(c.number, rtrim(c.number, '0123456789'), ''), '0') AS number
FROM cases c;

DROP TRIGGER cases_words_added;
DROP TRIGGER cases_words_changed;
DROP TRIGGER cases_words_removed;
DROP TABLE cases_fts;

-- å, ä, ö are letters of their own, so diacritics are not removed; two and three letters of a beginning have an index of
-- their own, for search while typing.
CREATE VIRTUAL TABLE cases_fts USING fts5 (
    headline, body, answers, submitter_name, later, contact, number,
    content = 'case_words', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3'
);
-- The same without marks, for what follows when few were found. Only that a word is there is asked of it, not where.
CREATE VIRTUAL TABLE cases_fts_unmarked USING fts5 (
    headline, body, answers, submitter_name, later, contact,
    content = 'case_words', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', detail = column
);
INSERT INTO cases_fts (cases_fts) VALUES ('rebuild');
INSERT INTO cases_fts_unmarked (cases_fts_unmarked) VALUES ('rebuild');

-- An index forgets by being told what it knew: before a change the words are taken out, and after it they are put in anew.
CREATE TRIGGER cases_words_added AFTER INSERT ON cases
BEGIN
    DELETE FROM case_phones WHERE case_id = NEW.id;
    INSERT INTO case_phones (case_id, digits, ending)
    SELECT id, digits, substr(digits, -4) FROM phone_digits WHERE id = NEW.id AND digits <> '';
    INSERT INTO cases_fts (rowid, headline, body, answers, submitter_name, later, contact, number)
    SELECT id, headline, body, answers, submitter_name, later, contact, number FROM case_words WHERE id = NEW.id;
    INSERT INTO cases_fts_unmarked (rowid, headline, body, answers, submitter_name, later, contact)
    SELECT id, headline, body, answers, submitter_name, later, contact FROM case_words WHERE id = NEW.id;
END;
CREATE TRIGGER cases_words_out BEFORE UPDATE OF headline, body, answer, submitter_name, email, phone ON cases
WHEN OLD.headline <> NEW.headline OR OLD.body <> NEW.body OR OLD.answer <> NEW.answer
    OR OLD.submitter_name <> NEW.submitter_name OR OLD.email <> NEW.email OR OLD.phone <> NEW.phone
BEGIN
    INSERT INTO cases_fts (cases_fts, rowid, headline, body, answers, submitter_name, later, contact, number)
    SELECT 'delete', id, headline, body, answers, submitter_name, later, contact, number FROM case_words WHERE id = OLD.id;
    INSERT INTO cases_fts_unmarked (cases_fts_unmarked, rowid, headline, body, answers, submitter_name, later, contact)
    SELECT 'delete', id, headline, body, answers, submitter_name, later, contact FROM case_words WHERE id = OLD.id;
END;
CREATE TRIGGER cases_words_in AFTER UPDATE OF headline, body, answer, submitter_name, email, phone ON cases
WHEN OLD.headline <> NEW.headline OR OLD.body <> NEW.body OR OLD.answer <> NEW.answer
    OR OLD.submitter_name <> NEW.submitter_name OR OLD.email <> NEW.email OR OLD.phone <> NEW.phone
BEGIN
    DELETE FROM case_phones WHERE case_id = NEW.id;
    INSERT INTO case_phones (case_id, digits, ending)
    SELECT id, digits, substr(digits, -4) FROM phone_digits WHERE id = NEW.id AND digits <> '';
    INSERT INTO cases_fts (rowid, headline, body, answers, submitter_name, later, contact, number)
    SELECT id, headline, body, answers, submitter_name, later, contact, number FROM case_words WHERE id = NEW.id;
    INSERT INTO cases_fts_unmarked (rowid, headline, body, answers, submitter_name, later, contact)
    SELECT id, headline, body, answers, submitter_name, later, contact FROM case_words WHERE id = NEW.id;
END;
CREATE TRIGGER cases_words_removed BEFORE DELETE ON cases
BEGIN
    INSERT INTO cases_fts (cases_fts, rowid, headline, body, answers, submitter_name, later, contact, number)
    SELECT 'delete', id, headline, body, answers, submitter_name, later, contact, number FROM case_words WHERE id = OLD.id;
    INSERT INTO cases_fts_unmarked (cases_fts_unmarked, rowid, headline, body, answers, submitter_name, later, contact)
    SELECT 'delete', id, headline, body, answers, submitter_name, later, contact FROM case_words WHERE id = OLD.id;
    DELETE FROM case_phones WHERE case_id = OLD.id;
END;

CREATE TRIGGER answers_written_out BEFORE INSERT ON assignments
WHEN NEW.text <> ''
BEGIN
    INSERT INTO cases_fts (cases_fts, rowid, headline, body, answers, submitter_name, later, contact, number)
    SELECT 'delete', id, headline, body, answers, submitter_name, later, contact, number FROM case_words WHERE id = NEW.case_id;
    INSERT INTO cases_fts_unmarked (cases_fts_unmarked, rowid, headline, body, answers, submitter_name, later, contact)
    SELECT 'delete', id, headline, body, answers, submitter_name, later, contact FROM case_words WHERE id = NEW.case_id;
END;
CREATE TRIGGER answers_written_in AFTER INSERT ON assignments
WHEN NEW.text <> ''
BEGIN
    INSERT INTO cases_fts (rowid, headline, body, answers, submitter_name, later, contact, number)
    SELECT id, headline, body, answers, submitter_name, later, contact, number FROM case_words WHERE id = NEW.case_id;
    INSERT INTO cases_fts_unmarked (rowid, headline, body, answers, submitter_name, later, contact)
    SELECT id, headline, body, answers, submitter_name, later, contact FROM case_words WHERE id = NEW.case_id;
END;
CREATE TRIGGER answers_changed_out BEFORE UPDATE OF text ON assignments
WHEN OLD.text <> NEW.text
BEGIN
    INSERT INTO cases_fts (cases_fts, rowid, headline, body, answers, submitter_name, later, contact, number)
    SELECT 'delete', id, headline, body, answers, submitter_name, later, contact, number FROM case_words WHERE id = OLD.case_id;
    INSERT INTO cases_fts_unmarked (cases_fts_unmarked, rowid, headline, body, answers, submitter_name, later, contact)
    SELECT 'delete', id, headline, body, answers, submitter_name, later, contact FROM case_words WHERE id = OLD.case_id;
END;
CREATE TRIGGER answers_changed_in AFTER UPDATE OF text ON assignments
WHEN OLD.text <> NEW.text
BEGIN
    INSERT INTO cases_fts (rowid, headline, body, answers, submitter_name, later, contact, number)
    SELECT id, headline, body, answers, submitter_name, later, contact, number FROM case_words WHERE id = NEW.case_id;
    INSERT INTO cases_fts_unmarked (rowid, headline, body, answers, submitter_name, later, contact)
    SELECT id, headline, body, answers, submitter_name, later, contact FROM case_words WHERE id = NEW.case_id;
END;
CREATE TRIGGER answers_removed_out BEFORE DELETE ON assignments
WHEN OLD.text <> ''
BEGIN
    INSERT INTO cases_fts (cases_fts, rowid, headline, body, answers, submitter_name, later, contact, number)
    SELECT 'delete', id, headline, body, answers, submitter_name, later, contact, number FROM case_words WHERE id = OLD.case_id;
    INSERT INTO cases_fts_unmarked (cases_fts_unmarked, rowid, headline, body, answers, submitter_name, later, contact)
    SELECT 'delete', id, headline, body, answers, submitter_name, later, contact FROM case_words WHERE id = OLD.case_id;
END;
CREATE TRIGGER answers_removed_in AFTER DELETE ON assignments
WHEN OLD.text <> ''
BEGIN
    INSERT INTO cases_fts (rowid, headline, body, answers, submitter_name, later, contact, number)
    SELECT id, headline, body, answers, submitter_name, later, contact, number FROM case_words WHERE id = OLD.case_id;
    INSERT INTO cases_fts_unmarked (rowid, headline, body, answers, submitter_name, later, contact)
    SELECT id, headline, body, answers, submitter_name, later, contact FROM case_words WHERE id = OLD.case_id;
END;

CREATE TRIGGER later_written_out BEFORE INSERT ON events
WHEN NEW.kind IN ('interim_answer_sent', 'followed_up', 'not_satisfied')
BEGIN
    INSERT INTO cases_fts (cases_fts, rowid, headline, body, answers, submitter_name, later, contact, number)
    SELECT 'delete', id, headline, body, answers, submitter_name, later, contact, number FROM case_words WHERE id = NEW.case_id;
    INSERT INTO cases_fts_unmarked (cases_fts_unmarked, rowid, headline, body, answers, submitter_name, later, contact)
    SELECT 'delete', id, headline, body, answers, submitter_name, later, contact FROM case_words WHERE id = NEW.case_id;
END;
CREATE TRIGGER later_written_in AFTER INSERT ON events
WHEN NEW.kind IN ('interim_answer_sent', 'followed_up', 'not_satisfied')
BEGIN
    INSERT INTO cases_fts (rowid, headline, body, answers, submitter_name, later, contact, number)
    SELECT id, headline, body, answers, submitter_name, later, contact, number FROM case_words WHERE id = NEW.case_id;
    INSERT INTO cases_fts_unmarked (rowid, headline, body, answers, submitter_name, later, contact)
    SELECT id, headline, body, answers, submitter_name, later, contact FROM case_words WHERE id = NEW.case_id;
END;
CREATE TRIGGER later_emptied_out BEFORE UPDATE OF details ON events
WHEN OLD.kind IN ('interim_answer_sent', 'followed_up', 'not_satisfied')
BEGIN
    INSERT INTO cases_fts (cases_fts, rowid, headline, body, answers, submitter_name, later, contact, number)
    SELECT 'delete', id, headline, body, answers, submitter_name, later, contact, number FROM case_words WHERE id = OLD.case_id;
    INSERT INTO cases_fts_unmarked (cases_fts_unmarked, rowid, headline, body, answers, submitter_name, later, contact)
    SELECT 'delete', id, headline, body, answers, submitter_name, later, contact FROM case_words WHERE id = OLD.case_id;
END;
CREATE TRIGGER later_emptied_in AFTER UPDATE OF details ON events
WHEN OLD.kind IN ('interim_answer_sent', 'followed_up', 'not_satisfied')
BEGIN
    INSERT INTO cases_fts (rowid, headline, body, answers, submitter_name, later, contact, number)
    SELECT id, headline, body, answers, submitter_name, later, contact, number FROM case_words WHERE id = NEW.case_id;
    INSERT INTO cases_fts_unmarked (rowid, headline, body, answers, submitter_name, later, contact)
    SELECT id, headline, body, answers, submitter_name, later, contact FROM case_words WHERE id = NEW.case_id;
END;

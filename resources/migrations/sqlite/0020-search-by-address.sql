-- A caller who knows only her street is found (R102): the address the submitter gave is part of the contact, with its postal
-- codes once more as they are also written, 632 20 as 63220 and 63220 as 632 20.
DROP TRIGGER cases_words_out;
DROP TRIGGER cases_words_in;
DROP VIEW case_words;

CREATE VIEW case_words AS
SELECT c.id, c.headline, c.body,
    c.answer || coalesce((SELECT group_concat(text, '') FROM (SELECT char(10) || text AS text FROM assignments
        WHERE case_id = c.id AND text <> '' ORDER BY id)), '') AS answers,
    c.submitter_name,
    coalesce((SELECT group_concat(text, '') FROM (SELECT json_extract(details, '$.text') || char(10) AS text FROM events
        WHERE case_id = c.id AND kind IN ('interim_answer_sent', 'followed_up', 'not_satisfied') AND details IS NOT NULL
        ORDER BY id)), '') AS later,
    c.email || ' ' || coalesce((SELECT digits FROM case_phones WHERE case_id = c.id), '') || ' ' || c.address || ' '
        || coalesce((SELECT group_concat(code, ' ') FROM (
            WITH RECURSIVE
            written (text) AS (
                SELECT ' ' || replace(replace(replace(c.address, char(160), ' '), '  ', ' '), '  ', ' ') || ' '),
            place (at) AS (SELECT 1 UNION ALL SELECT at + 1 FROM place WHERE at < length(c.address))
            SELECT CASE WHEN substr(text, at, 7) GLOB '[^0-9][0-9][0-9][0-9][0-9][0-9][^0-9]'
                THEN substr(text, at + 1, 3) || ' ' || substr(text, at + 4, 2)
                ELSE substr(text, at + 1, 3) || substr(text, at + 5, 2) END AS code
            FROM written, place
            WHERE substr(text, at, 7) GLOB '[^0-9][0-9][0-9][0-9][0-9][0-9][^0-9]'
                OR substr(text, at, 8) GLOB '[^0-9][0-9][0-9][0-9] [0-9][0-9][^0-9]'
            ORDER BY at)), '') AS contact,
    c.number || ' ' || ltrim(replace(c.number, rtrim(c.number, '0123456789'), ''), '0') AS number
FROM cases c;

INSERT INTO cases_fts (cases_fts) VALUES ('rebuild');
INSERT INTO cases_fts_unmarked (cases_fts_unmarked) VALUES ('rebuild');

CREATE TRIGGER cases_words_out BEFORE UPDATE OF headline, body, answer, submitter_name, email, phone, address ON cases
WHEN OLD.headline <> NEW.headline OR OLD.body <> NEW.body OR OLD.answer <> NEW.answer
    OR OLD.submitter_name <> NEW.submitter_name OR OLD.email <> NEW.email OR OLD.phone <> NEW.phone
    OR OLD.address <> NEW.address
BEGIN
    INSERT INTO cases_fts (cases_fts, rowid, headline, body, answers, submitter_name, later, contact, number)
    SELECT 'delete', id, headline, body, answers, submitter_name, later, contact, number FROM case_words WHERE id = OLD.id;
    INSERT INTO cases_fts_unmarked (cases_fts_unmarked, rowid, headline, body, answers, submitter_name, later, contact)
    SELECT 'delete', id, headline, body, answers, submitter_name, later, contact FROM case_words WHERE id = OLD.id;
END;
CREATE TRIGGER cases_words_in AFTER UPDATE OF headline, body, answer, submitter_name, email, phone, address ON cases
WHEN OLD.headline <> NEW.headline OR OLD.body <> NEW.body OR OLD.answer <> NEW.answer
    OR OLD.submitter_name <> NEW.submitter_name OR OLD.email <> NEW.email OR OLD.phone <> NEW.phone
    OR OLD.address <> NEW.address
BEGIN
    DELETE FROM case_phones WHERE case_id = NEW.id;
    INSERT INTO case_phones (case_id, digits, ending)
    SELECT id, digits, substr(digits, -4) FROM phone_digits WHERE id = NEW.id AND digits <> '';
    INSERT INTO cases_fts (rowid, headline, body, answers, submitter_name, later, contact, number)
    SELECT id, headline, body, answers, submitter_name, later, contact, number FROM case_words WHERE id = NEW.id;
    INSERT INTO cases_fts_unmarked (rowid, headline, body, answers, submitter_name, later, contact)
    SELECT id, headline, body, answers, submitter_name, later, contact FROM case_words WHERE id = NEW.id;
END;

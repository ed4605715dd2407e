-- What a case is found by (R102): the words of its headline and text, of the departments' answers and the joint one, of
-- what was written since, the submitter's name, e-mail address and telephone, and its number. One row for each case, so
-- that several words may stand in different places. Nobody reads these tables but through the functions below.

-- Telephone numbers however written: digits alone, a Swedish number with its leading 0, another one with its +. Callers
-- say the end of a number, so its last four digits have an index.
CREATE TABLE case_phones (
    case_id bigint PRIMARY KEY REFERENCES case_rows (id) ON DELETE CASCADE,
    digits text COLLATE "C" NOT NULL,
    ending text COLLATE "C" NOT NULL
);
CREATE INDEX case_phones_digits ON case_phones (digits, case_id);
CREATE INDEX case_phones_ending ON case_phones (ending, case_id);
ALTER TABLE case_phones ENABLE ROW LEVEL SECURITY;

CREATE FUNCTION phone_digits(phone text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN plain LIKE '+46%' THEN '0' || ltrim(substr(plain, 4), '0')
        WHEN plain LIKE '0046%' THEN '0' || ltrim(substr(plain, 5), '0')
        WHEN plain LIKE '00%' THEN '+' || substr(plain, 3)
        ELSE plain END
    FROM translate(replace(phone, '(0)', ''), ' -()/' || chr(160) || chr(8208) || chr(8209) || chr(8211), '') AS plain
$$;

CREATE TABLE case_search (
    case_id bigint PRIMARY KEY REFERENCES case_rows (id) ON DELETE CASCADE,
    words tsvector NOT NULL
);
ALTER TABLE case_search ENABLE ROW LEVEL SECURITY;

-- Words are cut as SQLite's unicode61 cuts them: letters and digits, small letters, nothing removed. Headline and text have
-- weight A, answers and number C; name, contact and what was written since, which quotes them, have B: who may not read
-- names asks for A and C only. A word with marks stands there once more without them, behind a ~.
CREATE FUNCTION words_of_case(wanted bigint) RETURNS tsvector
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    WITH words AS MATERIALIZED (
        SELECT DISTINCT left(word, 250) AS word, weight
        FROM case_rows c,
            LATERAL (VALUES
                ('A', left(c.headline || ' ' || c.body, 150000)),
                ('C', left(concat_ws(' ', c.answer, (SELECT string_agg(a.text, ' ') FROM assignment_rows a
                    WHERE a.case_id = c.id)), 100000)),
                ('C', c.number || ' ' || ltrim(replace(c.number, rtrim(c.number, '0123456789'), ''), '0')),
                ('B', c.submitter_name || ' ' || c.email || ' ' || phone_digits(c.phone)),
                ('B', left((SELECT string_agg(e.details::jsonb ->> 'text', ' ') FROM event_rows e
                    WHERE e.case_id = c.id AND e.kind IN ('interim_answer_sent', 'followed_up', 'not_satisfied')), 100000))
            ) AS part (weight, text),
            regexp_split_to_table(
                lower(text COLLATE "sv-x-icu"), '[^[:alnum:]\u0300-\u036f]+' COLLATE "sv-x-icu") AS word
        WHERE c.id = wanted AND word <> ''
    ), unmarked AS (
        SELECT word, '~' || normalize(regexp_replace(normalize(word, NFD), '[\u0300-\u036f]', '', 'g'), NFC) AS form, weight
        FROM words WHERE octet_length(word) > length(word)
    )
    SELECT coalesce(string_agg(form || ':' || CASE weight WHEN 'A' THEN 1 WHEN 'B' THEN 2 ELSE 3 END || weight, ' '),
        '')::tsvector
    FROM (SELECT word AS form, weight FROM words
        UNION SELECT form, weight FROM unmarked WHERE form <> '~' || word AND form <> '~') AS forms
$$;

CREATE FUNCTION keep_words(wanted bigint) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    INSERT INTO case_search (case_id, words) VALUES (wanted, words_of_case(wanted))
    ON CONFLICT (case_id) DO UPDATE SET words = excluded.words
$$;

-- All of it from the cases that are there: now, and when a copy has brought them past the triggers.
CREATE FUNCTION make_words() RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    DELETE FROM case_phones;
    INSERT INTO case_phones (case_id, digits, ending)
    SELECT id, phone_digits(phone), right(phone_digits(phone), 4) FROM case_rows WHERE phone_digits(phone) <> '';
    DELETE FROM case_search;
    INSERT INTO case_search (case_id, words) SELECT id, words_of_case(id) FROM case_rows;
$$;
SELECT make_words();
CREATE INDEX case_search_words ON case_search USING gin (words);

-- What the words were kept in until now: a text that is destroyed must not live on there.
DROP INDEX cases_words;
ALTER TABLE case_rows ALTER COLUMN words DROP EXPRESSION;
ALTER TABLE case_rows ALTER COLUMN words SET DEFAULT '';
ALTER TABLE case_rows DISABLE TRIGGER USER;
UPDATE case_rows SET words = '';
ALTER TABLE case_rows ENABLE TRIGGER USER;
DROP FUNCTION case_words;

CREATE FUNCTION keep_case_words() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    found CONSTANT text := phone_digits(NEW.phone);
BEGIN
    IF TG_OP = 'INSERT' OR OLD.phone <> NEW.phone THEN
        DELETE FROM case_phones WHERE case_id = NEW.id;
        INSERT INTO case_phones (case_id, digits, ending) SELECT NEW.id, found, right(found, 4) WHERE found <> '';
    END IF;
    PERFORM keep_words(NEW.id);
    RETURN NULL;
END
$$;
CREATE TRIGGER words_first AFTER INSERT ON case_rows FOR EACH ROW EXECUTE FUNCTION keep_case_words();
CREATE TRIGGER words_again AFTER UPDATE OF headline, body, answer, submitter_name, email, phone ON case_rows FOR EACH ROW
    WHEN ((OLD.headline, OLD.body, OLD.answer, OLD.submitter_name, OLD.email, OLD.phone)
        IS DISTINCT FROM (NEW.headline, NEW.body, NEW.answer, NEW.submitter_name, NEW.email, NEW.phone))
    EXECUTE FUNCTION keep_case_words();

CREATE FUNCTION keep_other_words() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    PERFORM keep_words(CASE TG_OP WHEN 'DELETE' THEN OLD.case_id ELSE NEW.case_id END);
    RETURN NULL;
END
$$;
CREATE TRIGGER words_first AFTER INSERT ON assignment_rows FOR EACH ROW
    WHEN (NEW.text <> '') EXECUTE FUNCTION keep_other_words();
CREATE TRIGGER words_again AFTER UPDATE OF text ON assignment_rows FOR EACH ROW
    WHEN (OLD.text <> NEW.text) EXECUTE FUNCTION keep_other_words();
CREATE TRIGGER words_gone AFTER DELETE ON assignment_rows FOR EACH ROW
    WHEN (OLD.text <> '') EXECUTE FUNCTION keep_other_words();
CREATE TRIGGER words_first AFTER INSERT ON event_rows FOR EACH ROW
    WHEN (NEW.kind IN ('interim_answer_sent', 'followed_up', 'not_satisfied')) EXECUTE FUNCTION keep_other_words();
CREATE TRIGGER words_gone AFTER UPDATE OF details ON event_rows FOR EACH ROW
    WHEN (NEW.kind IN ('interim_answer_sent', 'followed_up', 'not_satisfied')) EXECUTE FUNCTION keep_other_words();

-- For the check: how many cases are found by other words or digits than theirs.
CREATE FUNCTION wrong_words() RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    SELECT count(*) FROM case_rows c LEFT JOIN case_search s ON s.case_id = c.id LEFT JOIN case_phones p ON p.case_id = c.id
    WHERE (SELECT may('audit')) AND (s.words IS DISTINCT FROM words_of_case(c.id)
        OR coalesce(p.digits, '') <> phone_digits(c.phone))
$$;

-- The newest first. A rare word makes the planner walk the ids from the newest to the oldest, so it looks through the
-- newest 20 000 and then asks the index. That a hidden text holds a word would tell what is in it.
CREATE OR REPLACE FUNCTION search_cases(query text, older_than bigint, how_many bigint) RETURNS SETOF bigint
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    wanted CONSTANT tsquery := query::tsquery;
    top CONSTANT bigint := least(older_than, (SELECT coalesce(max(case_id), 0) + 1 FROM case_search));
    found bigint;
BEGIN
    RETURN QUERY
        SELECT s.case_id FROM case_search s JOIN shown c ON c.id = s.case_id
        WHERE s.case_id < top AND s.case_id >= top - 20000 AND s.words @@ wanted AND c.texts_shown
            AND (c.names_shown OR ts_filter(s.words, '{a,c}') @@ wanted)
        ORDER BY s.case_id DESC LIMIT how_many;
    GET DIAGNOSTICS found = ROW_COUNT;
    IF found < how_many AND top > 20000 THEN
        RETURN QUERY
            SELECT s.case_id FROM case_search s JOIN shown c ON c.id = s.case_id
            WHERE s.case_id < top - 20000 AND s.words @@ wanted AND c.texts_shown
                AND (c.names_shown OR ts_filter(s.words, '{a,c}') @@ wanted)
            ORDER BY s.case_id + 0 DESC LIMIT how_many - found;
    END IF;
END
$$;

-- The newest whose telephone number lies between these two or ends like this.
CREATE FUNCTION search_phones(from_ text, to_ text, ending_ text, pattern text, how_many bigint) RETURNS SETOF bigint
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    SELECT c.id FROM shown c
    WHERE c.id IN (SELECT p.case_id FROM case_phones p WHERE p.digits >= from_ AND p.digits < to_
            UNION ALL SELECT p.case_id FROM case_phones p WHERE p.ending = ending_ AND p.digits LIKE pattern)
        AND c.names_shown AND c.texts_shown
    ORDER BY c.id DESC LIMIT how_many
$$;

REVOKE EXECUTE ON FUNCTION phone_digits, words_of_case, keep_words, make_words, keep_case_words, keep_other_words, wrong_words,
    search_phones FROM PUBLIC;
GRANT EXECUTE ON FUNCTION wrong_words TO lyhord_contact_centre_administrator;
GRANT EXECUTE ON FUNCTION search_phones
    TO lyhord_contact_centre_officer, lyhord_contact_centre_administrator, lyhord_department_registrar, lyhord_handler,
    lyhord_quality_officer, lyhord_chief_legal_officer, lyhord_worker;

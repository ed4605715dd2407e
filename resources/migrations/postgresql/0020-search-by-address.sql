-- A caller who knows only her street is found (R102): the address the submitter gave is part of the contact, with its postal
-- codes once more as they are also written, 632 20 as 63220 and 63220 as 632 20.
CREATE FUNCTION words_of_address(address text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT address || ' '
        || regexp_replace(address, '(?<![0-9])([0-9]{3})[ \u00a0]{1,4}([0-9]{2})(?![0-9])', '\1\2', 'g') || ' '
        || regexp_replace(address, '(?<![0-9])([0-9]{3})([0-9]{2})(?![0-9])', '\1 \2', 'g')
$$;
REVOKE EXECUTE ON FUNCTION words_of_address FROM PUBLIC;

CREATE OR REPLACE FUNCTION words_of_case(wanted bigint) RETURNS tsvector
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    WITH words AS MATERIALIZED (
        SELECT DISTINCT left(word, 250) AS word, weight
        FROM case_rows c,
            LATERAL (VALUES
                ('A', left(c.headline || ' ' || c.body, 150000)),
                ('C', left(concat_ws(' ', c.answer, (SELECT string_agg(a.text, ' ') FROM assignment_rows a
                    WHERE a.case_id = c.id)), 100000)),
                ('C', c.number || ' ' || ltrim(replace(c.number, rtrim(c.number, '0123456789'), ''), '0')),
                ('B', c.submitter_name || ' ' || c.email || ' ' || phone_digits(c.phone) || ' '
                    || words_of_address(c.address)),
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

DROP TRIGGER words_again ON case_rows;
CREATE TRIGGER words_again AFTER UPDATE OF headline, body, answer, submitter_name, email, phone, address ON case_rows
    FOR EACH ROW
    WHEN ((OLD.headline, OLD.body, OLD.answer, OLD.submitter_name, OLD.email, OLD.phone, OLD.address)
        IS DISTINCT FROM
        (NEW.headline, NEW.body, NEW.answer, NEW.submitter_name, NEW.email, NEW.phone, NEW.address))
    EXECUTE FUNCTION keep_case_words();

SELECT keep_words(id) FROM case_rows WHERE address <> '';

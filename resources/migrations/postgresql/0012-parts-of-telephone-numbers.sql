-- A caller says the middle of a number too (R102): each number once more from its second digit, its third …, as long as
-- five are left, so that a beginning in this index is a part of the number. Nobody reads it but through the function below.
CREATE TABLE case_phone_parts (
    case_id bigint NOT NULL REFERENCES case_phones (case_id) ON DELETE CASCADE,
    part text COLLATE "C" NOT NULL,
    PRIMARY KEY (case_id, part)
);
CREATE INDEX case_phone_parts_part ON case_phone_parts (part, case_id);
ALTER TABLE case_phone_parts ENABLE ROW LEVEL SECURITY;

CREATE FUNCTION phone_parts(digits text) RETURNS SETOF text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT DISTINCT substr(digits, start) FROM generate_series(2, 12) AS start WHERE length(digits) - start >= 4
$$;

INSERT INTO case_phone_parts (case_id, part) SELECT case_id, part FROM case_phones, phone_parts(digits) AS part;

CREATE FUNCTION keep_phone_parts() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    INSERT INTO case_phone_parts (case_id, part) SELECT NEW.case_id, part FROM phone_parts(NEW.digits) AS part;
    RETURN NULL;
END
$$;
CREATE TRIGGER phone_parts_in AFTER INSERT ON case_phones FOR EACH ROW EXECUTE FUNCTION keep_phone_parts();

CREATE FUNCTION search_phone_parts(from_ text, to_ text, how_many bigint) RETURNS SETOF bigint
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    SELECT c.id FROM shown c
    WHERE c.id IN (SELECT p.case_id FROM case_phone_parts p WHERE p.part >= from_ AND p.part < to_)
        AND c.names_shown AND c.texts_shown
    ORDER BY c.id DESC LIMIT how_many
$$;

-- For the check: how many cases are found by other words, digits or parts of digits than theirs.
CREATE OR REPLACE FUNCTION wrong_words() RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    SELECT count(*) FROM case_rows c LEFT JOIN case_search s ON s.case_id = c.id LEFT JOIN case_phones p ON p.case_id = c.id
    WHERE (SELECT may('audit')) AND (s.words IS DISTINCT FROM words_of_case(c.id)
        OR coalesce(p.digits, '') <> phone_digits(c.phone)
        OR ARRAY(SELECT part FROM phone_parts(coalesce(p.digits, '')) AS part ORDER BY part)
            <> ARRAY(SELECT k.part FROM case_phone_parts k WHERE k.case_id = c.id ORDER BY k.part))
$$;

REVOKE EXECUTE ON FUNCTION phone_parts, keep_phone_parts, search_phone_parts FROM PUBLIC;
GRANT EXECUTE ON FUNCTION search_phone_parts
    TO lyhord_contact_centre_officer, lyhord_contact_centre_administrator, lyhord_department_registrar, lyhord_handler,
    lyhord_quality_officer, lyhord_chief_legal_officer, lyhord_worker;

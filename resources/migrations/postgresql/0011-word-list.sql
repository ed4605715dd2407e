-- Words the municipality spells so, though no dictionary knows them: places, schools, what departments are called. In
-- lower case, since a word at the beginning of a sentence is the same word.
CREATE TABLE spelling_words (
    word text COLLATE "C" NOT NULL PRIMARY KEY CHECK (word <> ''),
    added_by text COLLATE "C" NOT NULL,
    added_at bigint NOT NULL
);

-- The server's clock.
CREATE FUNCTION word_comes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    NEW.added_at := moment(NEW.added_at);
    RETURN NEW;
END
$$;
REVOKE EXECUTE ON FUNCTION word_comes FROM PUBLIC;
CREATE TRIGGER comes BEFORE INSERT ON spelling_words FOR EACH ROW EXECUTE FUNCTION word_comes();

GRANT SELECT ON spelling_words
    TO lyhord_contact_centre_officer, lyhord_contact_centre_administrator, lyhord_department_registrar, lyhord_handler,
    lyhord_quality_officer, lyhord_chief_legal_officer, lyhord_worker;
GRANT INSERT, DELETE ON spelling_words TO lyhord_contact_centre_officer, lyhord_contact_centre_administrator;
-- That the directory was changed, and no more of it, is written by who adds a word too.
GRANT INSERT, UPDATE ON profile_meta TO lyhord_contact_centre_officer;

-- Whoever works on cases writes with them; who registers adds them in their own name and takes those off again; who
-- administers takes off any.
ALTER TABLE spelling_words ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON spelling_words FOR SELECT USING ((SELECT has_role()));
CREATE POLICY added ON spelling_words FOR INSERT
    WITH CHECK ((SELECT may('register')) AND added_by = (SELECT acting_login()));
CREATE POLICY removed ON spelling_words FOR DELETE
    USING ((SELECT may('administer')) OR ((SELECT may('register')) AND added_by = (SELECT acting_login())));
CREATE POLICY noted_with_words ON profile_meta FOR INSERT WITH CHECK (key = 'revision' AND (SELECT may('register')));
CREATE POLICY renoted_with_words ON profile_meta FOR UPDATE USING (key = 'revision' AND (SELECT may('register')));

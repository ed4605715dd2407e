-- Who has a case open is shown to the others. A row says that this person, at this workplace, had the case before them at
-- that moment; it is renewed while the case stays open, and after a minute and a half it counts no longer. It is nobody's
-- step: nothing of it is kept, and it leaves no event.
CREATE TABLE presence (
    login text COLLATE "C" NOT NULL,
    workplace text COLLATE "C" NOT NULL,
    case_id bigint NOT NULL REFERENCES case_rows (id),
    seen_at bigint NOT NULL,
    PRIMARY KEY (login, workplace)
);
CREATE INDEX presence_case ON presence (case_id, seen_at);

-- What colleagues are called, and nothing else of them: whose step it was, who has the case open.
CREATE VIEW person_names AS SELECT login, name FROM people;

GRANT SELECT, INSERT, UPDATE, DELETE ON presence
    TO lyhord_contact_centre_officer, lyhord_contact_centre_administrator, lyhord_department_registrar, lyhord_handler,
    lyhord_quality_officer, lyhord_chief_legal_officer, lyhord_worker;
GRANT SELECT ON person_names
    TO lyhord_contact_centre_officer, lyhord_contact_centre_administrator, lyhord_department_registrar, lyhord_handler,
    lyhord_quality_officer, lyhord_chief_legal_officer, lyhord_worker;

-- Whoever sees the case sees who has it open; everybody speaks for themselves only. What has run out long ago may be
-- swept away by anybody.
ALTER TABLE presence ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON presence FOR SELECT USING (case_id IN (SELECT id FROM cases));
CREATE POLICY own ON presence USING (login = (SELECT acting_login()))
    WITH CHECK (login = (SELECT acting_login()) AND case_id IN (SELECT id FROM cases));
CREATE POLICY swept ON presence FOR DELETE USING (seen_at < extract(epoch FROM now())::bigint - 600);

CREATE FUNCTION tell_presence() RETURNS trigger LANGUAGE plpgsql SET search_path = lyhord, pg_temp AS $$
BEGIN
    PERFORM pg_notify('lyhord_presence', coalesce(NEW.case_id, OLD.case_id)::text);
    RETURN NULL;
END
$$;
-- Renewing tells nobody anything new.
CREATE TRIGGER presence_came AFTER INSERT OR DELETE ON presence FOR EACH ROW EXECUTE FUNCTION tell_presence();
CREATE TRIGGER presence_moved AFTER UPDATE ON presence FOR EACH ROW WHEN (OLD.case_id <> NEW.case_id)
    EXECUTE FUNCTION tell_presence();

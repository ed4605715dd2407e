-- Who reaches which table: groups of the whole server for what a role touches at all, rows for whose they are.

-- Groups ----------------------------------------------------------------------------------------------------------------

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['contact_centre_officer', 'contact_centre_administrator', 'department_registrar',
        'handler', 'quality_officer', 'quality_strategist', 'process_support', 'chief_legal_officer', 'board_reader',
        'worker'] LOOP
        BEGIN
            EXECUTE format('CREATE ROLE %I NOLOGIN', 'lyhord_' || name);
        EXCEPTION WHEN duplicate_object OR unique_violation THEN -- of another municipality on the same server
        END;
        EXECUTE format('GRANT USAGE ON SCHEMA lyhord TO %I', 'lyhord_' || name);
        EXECUTE format('GRANT SELECT ON schema_version, role_rights, event_rights, chain_head, profile_meta, departments, '
            'headlines, areas, categories, standard_answers, grounds, statutes, processes, service_declarations, '
            'campaigns, letter_templates, settings, closing_days, people, grants TO %I', 'lyhord_' || name);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON view_settings TO %I', 'lyhord_' || name);
    END LOOP;
END
$$;

GRANT SELECT ON case_facts TO lyhord_contact_centre_officer, lyhord_contact_centre_administrator, lyhord_quality_officer,
    lyhord_quality_strategist, lyhord_process_support, lyhord_board_reader, lyhord_worker;

-- Who reads cases at all.
GRANT SELECT ON cases, assignments, consultations, links, asked_departments, status_counts, events, attachments,
    contents, steps, outbox, inbox_files
    TO lyhord_contact_centre_officer, lyhord_contact_centre_administrator, lyhord_department_registrar, lyhord_handler,
    lyhord_quality_officer, lyhord_chief_legal_officer, lyhord_worker;
GRANT INSERT ON events
    TO lyhord_contact_centre_officer, lyhord_contact_centre_administrator, lyhord_department_registrar, lyhord_handler,
    lyhord_quality_officer, lyhord_chief_legal_officer, lyhord_worker;

-- Who changes them.
GRANT UPDATE ON cases, assignments, consultations, outbox
    TO lyhord_contact_centre_officer, lyhord_contact_centre_administrator, lyhord_department_registrar, lyhord_handler,
    lyhord_chief_legal_officer, lyhord_worker;
GRANT INSERT ON attachments, contents, outbox
    TO lyhord_contact_centre_officer, lyhord_contact_centre_administrator, lyhord_department_registrar, lyhord_handler,
    lyhord_chief_legal_officer, lyhord_worker;
GRANT INSERT, UPDATE, DELETE ON steps
    TO lyhord_contact_centre_officer, lyhord_contact_centre_administrator, lyhord_department_registrar, lyhord_handler,
    lyhord_chief_legal_officer, lyhord_worker;
GRANT INSERT ON cases TO lyhord_contact_centre_officer, lyhord_contact_centre_administrator;
GRANT INSERT, DELETE ON assignments, consultations
    TO lyhord_contact_centre_officer, lyhord_contact_centre_administrator, lyhord_chief_legal_officer;
GRANT INSERT, UPDATE, DELETE ON links TO lyhord_contact_centre_officer, lyhord_contact_centre_administrator;

GRANT SELECT, INSERT, UPDATE ON inbox_items TO lyhord_contact_centre_officer, lyhord_contact_centre_administrator,
    lyhord_worker;
GRANT SELECT, INSERT, DELETE ON inbox_files TO lyhord_contact_centre_officer, lyhord_contact_centre_administrator,
    lyhord_worker;
GRANT SELECT, INSERT, UPDATE, DELETE ON leases TO lyhord_contact_centre_administrator, lyhord_worker;
GRANT SELECT ON counters TO lyhord_contact_centre_administrator, lyhord_worker;

GRANT INSERT, UPDATE, DELETE ON profile_meta, departments, headlines, areas, categories, standard_answers, grounds,
    statutes, processes, service_declarations, campaigns, letter_templates, settings, closing_days, people, grants
    TO lyhord_contact_centre_administrator;

-- Functions are for those who are named here; the views ask the others in their own name.
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA lyhord FROM PUBLIC;
GRANT EXECUTE ON FUNCTION is_keeper, today, acting_login, held, is_unbound, reach, reached, in_bribery, may_read_secret,
    shows_secret, shows_names, may, has_secret_right, is_worker,  secrets_looked_at, refuse, is_being_changed, may_sign,
    moment, counted_numbers, case_words, tell_others, hold_events TO PUBLIC;
GRANT EXECUTE ON FUNCTION search_cases, open_secret_case
    TO lyhord_contact_centre_officer, lyhord_contact_centre_administrator, lyhord_department_registrar, lyhord_handler,
    lyhord_quality_officer, lyhord_chief_legal_officer, lyhord_worker;

-- A file comes with the department's answer, or with what is registered or changed in the same transaction.
CREATE FUNCTION may_attach(wanted bigint) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    c case_rows;
BEGIN
    SELECT * INTO c FROM case_rows WHERE id = wanted;
    RETURN is_being_changed(wanted) OR (c.id IS NOT NULL AND 'record_answer' = ANY (actions_on(c)));
END
$$;
CREATE FUNCTION has_role() RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM held()) OR is_keeper();
END
$$;

-- Rows ------------------------------------------------------------------------------------------------------------------
-- Cases, their questions, events and letters have their policies beside their views.

ALTER TABLE secret_looks ENABLE ROW LEVEL SECURITY;
ALTER TABLE counters ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON counters FOR SELECT USING ((SELECT may('work')) OR (SELECT may('audit')));

ALTER TABLE links ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON links FOR SELECT USING ((SELECT true FROM cases c WHERE c.id = case_id));
CREATE POLICY made ON links FOR INSERT WITH CHECK (is_being_changed(case_id) AND (SELECT may('assign')));
CREATE POLICY moved ON links FOR UPDATE USING (is_being_changed(case_id) AND (SELECT may('assign')));
CREATE POLICY undone ON links FOR DELETE USING (is_being_changed(case_id) AND (SELECT may('assign')));

-- Kept by the server. Only a referred case can be one that hardly anybody sees.
ALTER TABLE asked_departments ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON asked_departments FOR SELECT USING (
    CASE WHEN status = 80 THEN (SELECT true FROM cases c WHERE c.id = case_id)
        ELSE ARRAY['*', department] && (SELECT reach('read_case')) END);

ALTER TABLE status_counts ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON status_counts FOR SELECT
    USING (status < 80 AND string_to_array('* ' || asked, ' ') && (SELECT reach('read_case')));

-- A file is part of the text.
ALTER TABLE attachments ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON attachments FOR SELECT
    USING ((SELECT c.texts_shown FROM cases c WHERE c.id = case_id));
CREATE POLICY added ON attachments FOR INSERT WITH CHECK (may_attach(case_id));

ALTER TABLE contents ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON contents FOR SELECT USING (made_in = (SELECT pg_current_xact_id_if_assigned())
    OR EXISTS (SELECT 1 FROM attachments a WHERE a.sha256 = contents.sha256)
    OR EXISTS (SELECT 1 FROM inbox_files f WHERE f.sha256 = contents.sha256));
CREATE POLICY added ON contents FOR INSERT WITH CHECK (
    (SELECT may('record_answer')) OR (SELECT may('handle_inbox')) OR (SELECT may('import')));

-- What a step can be taken back to quotes what it changed.
ALTER TABLE steps ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON steps FOR SELECT USING (EXISTS (SELECT 1 FROM cases c WHERE c.id = case_id
    AND (c.names_shown OR by_login = (SELECT acting_login()) OR (c.texts_shown AND NOT before::jsonb ? 'submitter')
        OR NOT before::jsonb ?| ARRAY['submitter', 'text', 'answer', 'concerns', 'assignments', 'consultations',
            'referral'])));
CREATE POLICY pushed ON steps FOR INSERT
    WITH CHECK (is_being_changed(case_id) AND may_sign(by_login, kind));
CREATE POLICY moved ON steps FOR UPDATE USING (is_being_changed(case_id));
CREATE POLICY popped ON steps FOR DELETE USING (is_being_changed(case_id));

ALTER TABLE inbox_items ENABLE ROW LEVEL SECURITY;
CREATE POLICY handled ON inbox_items USING ((SELECT may('handle_inbox')) OR (SELECT may('import')));
ALTER TABLE inbox_files ENABLE ROW LEVEL SECURITY;
CREATE POLICY handled ON inbox_files USING ((SELECT may('handle_inbox')) OR (SELECT may('import')));

ALTER TABLE leases ENABLE ROW LEVEL SECURITY;
CREATE POLICY held ON leases USING ((SELECT may('work')));

ALTER TABLE view_settings ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON view_settings USING (login = (SELECT acting_login()));

ALTER TABLE people ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON people FOR SELECT
    USING (login = (SELECT acting_login()) OR (SELECT may('administer')) OR (SELECT may('grant_roles')));
CREATE POLICY granted ON people USING ((SELECT may('grant_roles')));
ALTER TABLE grants ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON grants FOR SELECT
    USING (login = (SELECT acting_login()) OR (SELECT may('administer')) OR (SELECT may('grant_roles')));
CREATE POLICY granted ON grants USING ((SELECT may('grant_roles')));

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['profile_meta', 'departments', 'headlines', 'areas', 'categories', 'standard_answers',
        'grounds', 'statutes', 'processes', 'service_declarations', 'campaigns', 'letter_templates', 'settings',
        'closing_days'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        -- Whoever has left reads no more.
        EXECUTE format('CREATE POLICY seen ON %I FOR SELECT USING ((SELECT has_role()))', name);
        EXECUTE format('CREATE POLICY administered ON %I USING ((SELECT may(''administer'')))', name);
    END LOOP;
END
$$;
CREATE POLICY noted ON profile_meta USING (key = 'revision' AND (SELECT may('grant_roles')));

-- Logins --------------------------------------------------------------------------------------------------------------

-- The groups a login is in follow its grants: while one holds or will hold, and not for who has left.
CREATE FUNCTION settle_login(whose text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    of_login CONSTANT oid := (SELECT oid FROM pg_roles WHERE rolname = whose);
    wanted CONSTANT text[] := ARRAY (SELECT 'lyhord_' || g.role FROM grants g JOIN people p USING (login)
        WHERE p.login = whose AND (p.retired IS NULL OR p.retired >= today())
            AND (g.valid_to IS NULL OR g.valid_to >= today()));
    group_ record;
BEGIN
    IF of_login IS NULL THEN
        RETURN; -- a person without a login of the server's
    END IF;
    FOR group_ IN
        SELECT r.rolname, m.member IS NOT NULL AS has, r.rolname = ANY (wanted) AS gets
        FROM pg_roles r LEFT JOIN pg_auth_members m ON m.roleid = r.oid AND m.member = of_login
        WHERE r.rolname IN (SELECT DISTINCT 'lyhord_' || role FROM role_rights) LOOP
        IF group_.gets AND NOT group_.has THEN
            EXECUTE format('GRANT %I TO %I', group_.rolname, whose);
        ELSIF group_.has AND NOT group_.gets THEN
            EXECUTE format('REVOKE %I FROM %I', group_.rolname, whose);
        END IF;
    END LOOP;
END
$$;

CREATE FUNCTION grants_changed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    PERFORM settle_login(CASE TG_OP WHEN 'DELETE' THEN OLD.login ELSE NEW.login END);
    RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER settled AFTER INSERT OR UPDATE OR DELETE ON grants DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION grants_changed();
CREATE CONSTRAINT TRIGGER settled AFTER INSERT OR UPDATE OR DELETE ON people DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION grants_changed();

-- Makes a person's login or takes the one that is there (Kerberos, LDAP): without a password, which is the server's own
-- affair. A login that rules over the server is not taken in by who merely grants roles.
CREATE FUNCTION take_in_login(whose text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    known pg_roles;
BEGIN
    IF NOT is_keeper() AND NOT may('grant_roles') THEN
        PERFORM refuse('granting roles');
    END IF;
    IF NOT EXISTS (SELECT 1 FROM people WHERE login = whose) THEN
        PERFORM refuse('a login for somebody who is not in the directory');
    END IF;
    IF octet_length(whose) > 63 OR whose = '' OR whose ~ '^(pg_|lyhord_)' THEN
        RAISE EXCEPTION 'a login of the server has at most 63 bytes and no reserved name' USING ERRCODE = 'LY006';
    END IF;
    SELECT * INTO known FROM pg_roles WHERE rolname = whose;
    IF known.rolname IS NULL AND EXISTS (SELECT 1 FROM people WHERE login = whose AND retired < today()) THEN
        RETURN;
    ELSIF known.rolname IS NULL THEN
        BEGIN
            EXECUTE format('CREATE ROLE %I LOGIN', whose);
        EXCEPTION WHEN duplicate_object OR unique_violation THEN -- by another municipality, just now
        END;
    ELSIF (known.rolsuper OR known.rolcreaterole OR known.rolreplication OR known.rolbypassrls) AND NOT is_keeper()
        AND whose <> session_user THEN
        PERFORM refuse('taking in a login that rules over the server');
    END IF;
    PERFORM settle_login(whose);
END
$$;
REVOKE EXECUTE ON FUNCTION settle_login, grants_changed, take_in_login FROM PUBLIC;
GRANT EXECUTE ON FUNCTION take_in_login TO lyhord_contact_centre_administrator;

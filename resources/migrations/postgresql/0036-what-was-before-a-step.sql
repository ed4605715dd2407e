-- What was before a step is read by nobody but who may take that step back, and only while it is the last.

-- Who sees a step may have seen what was before it.
CREATE FUNCTION sees_step(of_case bigint, step bigint, by_login text, before jsonb) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM cases c WHERE c.id = of_case
        AND (c.names_shown OR (by_login = acting_login() AND (c.texts_shown OR NOT marked_since(of_case, step)))
            OR (c.texts_shown AND NOT before ? 'submitter')
            OR NOT before ?| ARRAY['submitter', 'text', 'answer', 'concerns', 'assignments', 'consultations', 'referral']))
$$;
CREATE FUNCTION what_was_before(of_case bigint) RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    SELECT s.before FROM case_rows c CROSS JOIN LATERAL step_to_undo(c.id, c.version) s
    WHERE c.id = of_case AND (s.by_login = acting_login() OR may('administer'))
        AND sees_step(c.id, s.id, s.by_login, s.before::jsonb)
$$;
REVOKE EXECUTE ON FUNCTION sees_step FROM PUBLIC;
GRANT EXECUTE ON FUNCTION what_was_before TO PUBLIC;

DO $$
DECLARE
    one text;
BEGIN
    FOR one IN SELECT grantee FROM information_schema.role_table_grants
        WHERE table_schema = 'lyhord' AND table_name = 'steps' AND privilege_type = 'SELECT' AND grantee <> current_user LOOP
        EXECUTE format('REVOKE SELECT ON steps FROM %I', one);
        EXECUTE format('GRANT SELECT (id, case_id, version, by_login, at, kind, messages_before) ON steps TO %I', one);
    END LOOP;
END
$$;

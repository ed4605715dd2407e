-- What a login may not see is told by nothing: no error, no transaction that is taken back, no search, no notification, no
-- file's checksum, no expected number of rows.

-- Errors ----------------------------------------------------------------------------------------------------------------

-- The server adds the row to a constraint's error, and writes it into its log, unless policies bind who meets the error; the
-- functions behind the views run as the tables' owner, whom none bound. Now they do, and let it pass everything.
DO $$
DECLARE
    one record;
BEGIN
    FOR one IN SELECT relname FROM pg_class
        WHERE relnamespace = 'lyhord'::regnamespace AND relkind = 'r' AND relrowsecurity AND NOT relforcerowsecurity LOOP
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', one.relname);
        EXECUTE format('CREATE POLICY kept ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', one.relname);
    END LOOP;
END
$$;

-- Marks -----------------------------------------------------------------------------------------------------------------

-- The transaction that lifted a mark of the case.
ALTER TABLE case_rows ADD COLUMN lifted_in xid8;

-- By the clock: a transaction's own time stands still.
CREATE OR REPLACE FUNCTION secrets_looked_at() RETURNS bigint[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    RETURN ARRAY (SELECT case_id FROM secret_looks
        WHERE session = pg_backend_pid() AND login = acting_login()
            AND looked_at > clock_timestamp() - interval '1 hour'
            AND made_in IS DISTINCT FROM pg_current_xact_id_if_assigned());
END
$$;
ALTER TABLE secret_looks ALTER COLUMN looked_at SET DEFAULT clock_timestamp();

-- A look that has ended makes room for the next.
CREATE FUNCTION look_comes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    DELETE FROM secret_looks WHERE session = NEW.session AND login = NEW.login AND case_id = NEW.case_id
        AND looked_at <= clock_timestamp() - interval '1 hour';
    RETURN NEW;
END
$$;
CREATE TRIGGER comes BEFORE INSERT ON secret_looks FOR EACH ROW EXECUTE FUNCTION look_comes();

-- A mark is lifted by who has looked: the look is committed, and leaves a trace whatever becomes of the lifting. Whoever set
-- the mark by the case's last step may take that back without having looked.
CREATE FUNCTION may_lift(c case_rows) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    last_step steps;
BEGIN
    IF is_keeper() OR (c.id = ANY (secrets_looked_at())
            AND may_read_secret(c.asked, c.referral_ground IS NOT DISTINCT FROM 'bribery_or_crime')) THEN
        RETURN true;
    END IF;
    SELECT * INTO last_step FROM steps WHERE case_id = c.id ORDER BY id DESC LIMIT 1;
    RETURN c.referral_ground IS DISTINCT FROM 'bribery_or_crime' AND last_step.by_login = acting_login()
        AND last_step.version = c.version AND last_step.kind = 'corrected'
        AND (c.secrecy = 0 OR last_step.before::jsonb -> 'secrecy' = 'false')
        AND (c.protected_identity = 0 OR last_step.before::jsonb #> '{submitter,protected_identity}' = 'false');
END
$$;

CREATE FUNCTION mark_is_lifted() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    IF may_lift(OLD) IS NOT TRUE THEN
        PERFORM refuse('lifting a mark of this case before it has been looked at');
    END IF;
    NEW.lifted_in := pg_current_xact_id();
    RETURN NEW;
END
$$;
CREATE TRIGGER mark_is_lifted BEFORE UPDATE ON case_rows FOR EACH ROW
    WHEN (OLD.secrecy > NEW.secrecy OR OLD.protected_identity > NEW.protected_identity
        OR (OLD.referral_ground IS NOT DISTINCT FROM 'bribery_or_crime'
            AND NEW.referral_ground IS DISTINCT FROM 'bribery_or_crime'))
    EXECUTE FUNCTION mark_is_lifted();

-- What a transaction has lifted is as secret as before until it is committed. The view names every column that its table had
-- when it was made.
DO $$
DECLARE
    definition text := pg_get_viewdef('shown'::regclass);
    changed text := definition;
    one record;
BEGIN
    FOR one IN SELECT * FROM (VALUES
        ('((c.secrecy = 0) AND (c.protected_identity = 0) AND',
            '((c.secrecy = 0) AND (c.protected_identity = 0) AND '
            '(c.lifted_in = (SELECT pg_current_xact_id_if_assigned())) IS NOT TRUE AND'),
        ('((c.secrecy = 0) AND (c.protected_identity = 0))',
            '((c.secrecy = 0) AND (c.protected_identity = 0) AND '
            '(c.lifted_in = (SELECT pg_current_xact_id_if_assigned())) IS NOT TRUE)'),
        ('((c.secrecy + c.protected_identity) > 0)',
            '((c.secrecy + c.protected_identity) > 0 OR '
            '(c.lifted_in = (SELECT pg_current_xact_id_if_assigned())) IS TRUE)')
        ) AS v (before, after) LOOP
        IF strpos(definition, one.before) = 0 THEN
            RAISE EXCEPTION 'the view shown is not the one that was expected';
        END IF;
        changed := replace(changed, one.before, one.after);
    END LOOP;
    EXECUTE 'CREATE OR REPLACE VIEW shown AS ' || changed;
END
$$;

-- Rights ----------------------------------------------------------------------------------------------------------------

REVOKE EXECUTE ON FUNCTION look_comes, may_lift, mark_is_lifted FROM PUBLIC;

-- What a login may not see is told by nothing: no error, no transaction that is taken back, no search, no notification, no
-- file's checksum, no expected number of rows.

-- Errors ----------------------------------------------------------------------------------------------------------------

-- The server adds the row to a constraint's error, and writes it into its log, unless policies bind who meets the error; the
-- functions behind the views run as the tables' owner, whom none bound. Now they do, and let it pass everything.
-- What everybody reads, the rights and where the chain ends, stands in no such table.
DO $$
DECLARE
    one record;
BEGIN
    FOR one IN SELECT relname FROM pg_class
        WHERE relnamespace = 'lyhord'::regnamespace AND relkind = 'r'
            AND relname NOT IN ('schema_version', 'role_rights', 'event_rights', 'chain_head') LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', one.relname);
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

-- Search ----------------------------------------------------------------------------------------------------------------

-- The index knows words that the person may not read. Asked for what stands there, a hit depends on none of them; asked for
-- what does not stand there, or in which order, it would.
DO $$
DECLARE
    definition CONSTANT text := pg_get_functiondef('search_cases'::regproc);
    changed CONSTANT text := replace(definition, E'\nBEGIN\n', $with$
BEGIN
    IF regexp_replace(wanted::text, '''([^'']|'''')*''', '', 'g') ~ '[!<]' THEN
        PERFORM refuse('a search for what does not stand in a case');
    END IF;
$with$);
BEGIN
    IF changed = definition THEN
        RAISE EXCEPTION 'the function search_cases is not the one that was expected';
    END IF;
    EXECUTE changed;
END
$$;

-- Letters and questions -------------------------------------------------------------------------------------------------

-- A mail server's refusal names the address.
DO $$
DECLARE
    definition CONSTANT text := pg_get_viewdef('outbox'::regclass);
    changed CONSTANT text := replace(definition, E'\n    o.failure,',
        E'\n    CASE WHEN o.department <> \'\' OR o.case_id IS NULL OR o.kind = \'handed_over\' OR c.names_shown '
        'OR m.carried OR o.failure = '''' THEN o.failure ELSE ''•'' END AS failure,');
BEGIN
    IF changed = definition THEN
        RAISE EXCEPTION 'the view outbox is not the one that was expected';
    END IF;
    EXECUTE 'CREATE OR REPLACE VIEW outbox AS ' || changed;
END
$$;
-- Who was shown that there is a reason, or none, writes that back.
CREATE FUNCTION keep_failure() RETURNS trigger LANGUAGE plpgsql SET search_path = lyhord, pg_temp AS $$
BEGIN
    NEW.failure := OLD.failure;
    RETURN NEW;
END
$$;
CREATE TRIGGER keep_failure BEFORE UPDATE ON outbox_rows FOR EACH ROW
    WHEN (NEW.failure = '•') EXECUTE FUNCTION keep_failure();

DO $$
DECLARE
    definition CONSTANT text := pg_get_viewdef('assignments'::regclass);
    changed CONSTANT text := replace(definition, E'\n    a.withdrawn_reason,',
        E'\n    CASE WHEN c.texts_shown THEN a.withdrawn_reason ELSE '''' END AS withdrawn_reason,');
BEGIN
    IF changed = definition THEN
        RAISE EXCEPTION 'the view assignments is not the one that was expected';
    END IF;
    EXECUTE 'CREATE OR REPLACE VIEW assignments AS ' || changed;
END
$$;
CREATE FUNCTION keep_withdrawn_reason() RETURNS trigger LANGUAGE plpgsql SET search_path = lyhord, pg_temp AS $$
BEGIN
    NEW.withdrawn_reason := OLD.withdrawn_reason;
    RETURN NEW;
END
$$;
CREATE TRIGGER keep_withdrawn_reason BEFORE UPDATE ON assignment_rows FOR EACH ROW
    WHEN (NEW.withdrawn_reason = '' AND OLD.withdrawn_reason <> ''
        AND NEW.withdrawn_at IS NOT DISTINCT FROM OLD.withdrawn_at)
    EXECUTE FUNCTION keep_withdrawn_reason();

-- Steps -----------------------------------------------------------------------------------------------------------------

-- What somebody's own step changed is that person's to take back, and quotes what was shown then: no longer to who would
-- have to look, since a later step has set a mark.
CREATE FUNCTION marked_since(of_case bigint, step bigint) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM cases WHERE id = of_case)
        AND EXISTS (SELECT 1 FROM steps WHERE case_id = of_case AND id > step AND (before::jsonb -> 'secrecy' = 'false'
            OR before::jsonb #> '{submitter,protected_identity}' = 'false'))
$$;
DROP POLICY seen ON steps;
ALTER TABLE steps ALTER COLUMN before SET STATISTICS 0, ALTER COLUMN before TYPE text COLLATE "C";
CREATE POLICY seen ON steps FOR SELECT USING (EXISTS (SELECT 1 FROM cases c WHERE c.id = case_id
    AND (c.names_shown OR (by_login = (SELECT acting_login()) AND (c.texts_shown OR NOT marked_since(case_id, steps.id)))
        OR (c.texts_shown AND NOT before::jsonb ? 'submitter')
        OR NOT before::jsonb ?| ARRAY['submitter', 'text', 'answer', 'concerns', 'assignments', 'consultations',
            'referral'])));

-- The inbox -------------------------------------------------------------------------------------------------------------

-- Names are for who reads names, and an item with a protected identity is for who may read what is secret (L9). Whoever
-- brings something in has it at hand until that is committed.
ALTER TABLE inbox_items ADD COLUMN made_in xid8;
ALTER TABLE inbox_items ALTER COLUMN made_in SET DEFAULT pg_current_xact_id();

CREATE FUNCTION reads_inbox(protected bigint) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    RETURN may('handle_inbox') AND may('read_names') AND (protected = 0 OR may('read_secret'));
END
$$;
DROP POLICY handled ON inbox_items;
CREATE POLICY seen ON inbox_items FOR SELECT
    USING (CASE protected_identity WHEN 0 THEN (SELECT reads_inbox(0)) ELSE (SELECT reads_inbox(1)) END
        OR (made_in = (SELECT pg_current_xact_id_if_assigned()) AND (SELECT may('import'))));
CREATE POLICY added ON inbox_items FOR INSERT WITH CHECK ((SELECT may('handle_inbox')) OR (SELECT may('import')));
CREATE POLICY handled ON inbox_items FOR UPDATE
    USING (CASE protected_identity WHEN 0 THEN (SELECT reads_inbox(0)) ELSE (SELECT reads_inbox(1)) END)
    WITH CHECK ((SELECT may('handle_inbox')));

-- A content is used by who sees it already or brings it along.
CREATE FUNCTION may_use_content(wanted text) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    RETURN is_keeper()
        OR EXISTS (SELECT 1 FROM contents WHERE sha256 = wanted AND made_in = pg_current_xact_id_if_assigned())
        OR EXISTS (SELECT 1 FROM attachments a JOIN shown c ON c.id = a.case_id WHERE a.sha256 = wanted AND c.texts_shown)
        OR EXISTS (SELECT 1 FROM inbox_files f JOIN inbox_items i ON i.id = f.item_id
            WHERE f.sha256 = wanted AND reads_inbox(i.protected_identity))
        OR EXISTS (SELECT 1 FROM outbox_files f JOIN outbox o ON o.id = f.message_id WHERE f.sha256 = wanted);
END
$$;
-- Whoever reads a file need not reach the inbox.
CREATE FUNCTION item_in_sight(item bigint) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM inbox_items WHERE id = item AND (reads_inbox(protected_identity)
        OR (made_in = pg_current_xact_id_if_assigned() AND may('import'))));
END
$$;
DROP POLICY handled ON inbox_files;
CREATE POLICY seen ON inbox_files FOR SELECT
    USING (((SELECT may('handle_inbox')) OR (SELECT may('import'))) AND item_in_sight(item_id));
CREATE POLICY added ON inbox_files FOR INSERT WITH CHECK (item_in_sight(item_id) AND may_use_content(sha256));
CREATE POLICY handled ON inbox_files FOR DELETE USING ((SELECT may('handle_inbox')) AND item_in_sight(item_id));
ALTER POLICY added ON attachments WITH CHECK (may_attach(case_id)
    AND (inbox_item_id IS NULL OR (SELECT may('handle_inbox'))) AND may_use_content(sha256));
ALTER POLICY added ON outbox_files WITH CHECK (((SELECT may('work')) OR (SELECT may('administer')))
    AND EXISTS (SELECT 1 FROM outbox o WHERE o.id = message_id AND o.case_id IS NULL AND o.state = 'queued')
    AND may_use_content(sha256));

-- Who has the very bytes may use them though they are there already, and is not told that they are: the server stores them
-- itself, whichever it is.
CREATE FUNCTION content_comes() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    IF is_keeper() THEN
        RETURN NEW;
    END IF;
    IF NOT (may('record_answer') OR may('handle_inbox') OR may('import')) THEN
        PERFORM refuse('storing a file');
    END IF;
    IF NEW.sha256 IS DISTINCT FROM encode(sha256(NEW.bytes), 'hex') THEN
        PERFORM refuse('storing a file under a checksum that is not its own');
    END IF;
    IF pg_trigger_depth() > 1 THEN -- its own, below
        RETURN NEW;
    END IF;
    INSERT INTO contents (sha256, bytes) VALUES (NEW.sha256, NEW.bytes)
    ON CONFLICT (sha256) DO UPDATE SET made_in = excluded.made_in;
    RETURN NULL;
END
$$;
CREATE TRIGGER z_content_comes BEFORE INSERT ON contents FOR EACH ROW EXECUTE FUNCTION content_comes();

-- For who brings in without reading: whether it has come before, and what it said then if that may be told.
CREATE FUNCTION has_come(external text, raw text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    SELECT (may('import') OR may('handle_inbox')) AND EXISTS (SELECT 1 FROM inbox_items
        WHERE external_id = nullif(external, '') OR raw_sha256 = nullif(raw, ''))
$$;
CREATE FUNCTION came_before(external text) RETURNS SETOF inbox_items
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    item inbox_items;
BEGIN
    IF external = '' OR NOT may('import') THEN
        RETURN;
    END IF;
    SELECT * INTO item FROM inbox_items
    WHERE external_id = external OR (external_id > external || '#' AND external_id < external || '$')
    ORDER BY id DESC LIMIT 1;
    IF item.protected_identity = 1 AND NOT reads_inbox(1) THEN
        item.submitter_name := '';
        item.email := '';
        item.phone := '';
        item.address := '';
        item.subject := '';
        item.unmapped := '[]';
        item.body := '';
        item.differs := '[]';
    END IF;
    IF item.id IS NOT NULL THEN
        RETURN NEXT item;
    END IF;
END
$$;

-- What was discarded before that moment loses its words and files.
CREATE FUNCTION erase_discarded(discarded_before bigint, at bigint) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    items bigint[];
BEGIN
    IF NOT may('work') THEN
        PERFORM refuse('erasing what was discarded');
    END IF;
    WITH erased AS (
        UPDATE inbox_items SET erased_at = moment(at), submitter_name = '', email = '', phone = '', address = '',
            subject = '', unmapped = '[]', body = '', differs = '[]'
        WHERE ended_as = 'discarded' AND erased_at IS NULL AND ended_at < discarded_before RETURNING id
    ) SELECT array_agg(id) INTO items FROM erased;
    DELETE FROM inbox_files WHERE item_id = ANY (items);
    RETURN coalesce(cardinality(items), 0);
END
$$;

-- Notifications, groups, statistics, the check --------------------------------------------------------------------------

-- Any login of the server may listen: it hears that something is new, and what it may not see it finds no more than before.
CREATE OR REPLACE FUNCTION tell_others() RETURNS trigger LANGUAGE plpgsql SET search_path = lyhord, pg_temp AS $$
BEGIN
    PERFORM pg_notify('lyhord_changed', '');
    RETURN NULL;
END
$$;
CREATE OR REPLACE FUNCTION tell_presence() RETURNS trigger LANGUAGE plpgsql SET search_path = lyhord, pg_temp AS $$
BEGIN
    PERFORM pg_notify('lyhord_presence', '');
    RETURN NULL;
END
$$;

-- A group in a group would give its role to everybody in it.
CREATE FUNCTION is_nobodys_login(login text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = login AND NOT rolcanlogin) OR login ~ '^pg_'
$$;
CREATE FUNCTION person_comes() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    IF is_nobodys_login(NEW.login) THEN
        RAISE EXCEPTION 'a login of the server has at most 63 bytes and no reserved name' USING ERRCODE = 'LY006';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER comes BEFORE INSERT OR UPDATE OF login ON people FOR EACH ROW EXECUTE FUNCTION person_comes();
CREATE TRIGGER comes BEFORE INSERT OR UPDATE OF login ON grants FOR EACH ROW EXECUTE FUNCTION person_comes();

-- How many rows a plan expects is reckoned from the words that stand in a column, those of hidden rows too. Of what a column
-- is computed from nothing is known, and of a column that is read as it stands nothing is gathered; what was gathered goes
-- when its type is said anew.
DO $$
DECLARE
    definition text;
    changed text;
    one record;
BEGIN
    FOR one IN SELECT * FROM (VALUES ('cases', 'c.headline'), ('cases', 'c.register_number'), ('cases', 'c.referral_to'),
            ('outbox', 'o.subject')) AS v (view, shown) LOOP
        definition := pg_get_viewdef(one.view::regclass);
        changed := replace(definition, E'\n    ' || one.shown || ',',
            E'\n    ' || one.shown || ' || '''' AS ' || split_part(one.shown, '.', 2) || ',');
        IF changed = definition THEN
            RAISE EXCEPTION 'the view % is not the one that was expected', one.view;
        END IF;
        EXECUTE 'CREATE OR REPLACE VIEW ' || one.view || ' AS ' || changed;
    END LOOP;
    FOR one IN SELECT t.name, string_to_array(t.columns, ' ') AS columns FROM (VALUES
            ('inbox_items', 'submitter_name email phone address subject unmapped body differs'),
            ('inbox_kept', 'submitter_name email phone address subject unmapped body differs'),
            ('inbox_files', 'name'), ('attachments', 'name'), ('case_notes', 'text'), ('case_flags', 'line'),
            ('view_settings', 'value')) AS t (name, columns) LOOP
        FOREACH changed IN ARRAY one.columns LOOP
            EXECUTE format('ALTER TABLE %I ALTER COLUMN %I SET STATISTICS 0, ALTER COLUMN %I TYPE text COLLATE "C"',
                one.name, changed, changed);
        END LOOP;
    END LOOP;
END
$$;

-- EXPLAIN ANALYZE counts the rows that policies took away. It is an EXPLAIN in what was sent, in what a block of code
-- executes, or in a cursor that is read; one without ANALYZE reads no row and asks no policy. Asked by every policy, so
-- nothing is searched for that can be looked up as it stands.
CREATE FUNCTION refuse_counted_plan() RETURNS void
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    sent CONSTANT text := lower(current_query() COLLATE "C");
    around text;
BEGIN
    GET DIAGNOSTICS around = PG_CONTEXT;
    around := lower(around COLLATE "C");
    IF strpos(sent, 'explain') + strpos(around, 'explain') > 0
        OR (strpos(sent, 'fetch') + strpos(sent, 'move') + strpos(around, ' at f') + strpos(around, ' at move') > 0
            AND EXISTS (SELECT 1 FROM pg_cursors WHERE strpos(lower(statement COLLATE "C"), 'explain') > 0)) THEN
        IF NOT is_keeper() THEN
            PERFORM refuse('counting rows in a plan');
        END IF;
    END IF;
END
$$;
DO $$
DECLARE
    definition CONSTANT text := pg_get_functiondef('held'::regproc);
    changed CONSTANT text := regexp_replace(definition, E'\nBEGIN\n', E'\nBEGIN\n    PERFORM refuse_counted_plan();\n');
BEGIN
    IF changed = definition THEN
        RAISE EXCEPTION 'the function held is not the one that was expected';
    END IF;
    EXECUTE changed;
END
$$;

-- For the check: how many files are not what their checksum says.
CREATE FUNCTION wrong_contents() RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    SELECT count(*) FROM contents WHERE (SELECT may('audit')) AND sha256 IS DISTINCT FROM encode(sha256(bytes), 'hex')
$$;

-- Rights ----------------------------------------------------------------------------------------------------------------

REVOKE EXECUTE ON FUNCTION look_comes, may_lift, mark_is_lifted, keep_failure, keep_withdrawn_reason, marked_since,
    content_comes, has_come, came_before, erase_discarded, is_nobodys_login, person_comes, wrong_contents, reads_inbox,
    item_in_sight, may_use_content, refuse_counted_plan FROM PUBLIC;
-- Asked by policies, in the name of whoever reads.
GRANT EXECUTE ON FUNCTION marked_since, reads_inbox, item_in_sight, may_use_content TO PUBLIC;
GRANT EXECUTE ON FUNCTION has_come, came_before
    TO lyhord_contact_centre_officer, lyhord_contact_centre_administrator, lyhord_worker;
GRANT EXECUTE ON FUNCTION erase_discarded TO lyhord_contact_centre_administrator, lyhord_worker;
GRANT EXECUTE ON FUNCTION wrong_contents TO lyhord_contact_centre_administrator;

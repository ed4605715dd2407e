-- What is said to have been done is believed no further than the rows of the same transaction show it.

-- Every change of a case is told --------------------------------------------------------------------------------------

-- A change is told by the events that come after it and before the step that it ends with. Beside what a step can be taken
-- back to stand the columns that follow from the departments asked. Nothing is under way while this is written.
DELETE FROM changing_cases;
ALTER TABLE changing_cases ADD COLUMN followed jsonb NOT NULL DEFAULT '{}';
ALTER TABLE changing_cases ADD COLUMN events_before bigint NOT NULL DEFAULT 0;
ALTER TABLE changing_cases ADD COLUMN taken_out boolean NOT NULL DEFAULT false;

CREATE FUNCTION what_follows(c case_rows) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT pg_catalog.jsonb_build_object('asked', c.asked, 'awaited', c.awaited, 'department', c.department,
        'due_asked', c.due_asked)
$$;

-- What a kind of event may tell of.
CREATE FUNCTION fields_told_by(kinds text[]) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
    SELECT pg_catalog.array_append(ARRAY (SELECT field FROM (VALUES
            ('headline', 'corrected'), ('channel', 'corrected'), ('received', 'corrected'), ('type', 'corrected'),
            ('area', 'corrected'), ('category', 'corrected'), ('text', 'corrected'), ('language', 'corrected'),
            ('submitter', 'corrected'), ('reply', 'corrected'), ('concerns', 'corrected'), ('campaign', 'corrected'),
            ('service_declaration', 'corrected'), ('process', 'corrected'), ('register_number', 'corrected'),
            ('secrecy', 'corrected referred'),
            ('status', 'assigned unassigned consulted consult_answered answer_recorded handed_back answer_sent closed '
                'written_off referred reopened not_satisfied'),
            ('ladder', 'assigned unassigned answer_recorded handed_back reminder_sent write_off_proposed referred '
                'reopened not_satisfied'),
            ('assignments', 'assigned unassigned answer_recorded handed_back reminder_sent write_off_proposed referred '
                'reopened not_satisfied'),
            ('consultations', 'consulted consult_answered'),
            ('links', 'linked split'),
            ('referral', 'referred reopened'),
            ('deadlines', 'corrected referred reopened not_satisfied'),
            ('first_due', 'corrected referred reopened not_satisfied'),
            ('again_due', 'corrected referred reopened not_satisfied'),
            ('interim_due', 'interim_answer_sent referred reopened not_satisfied'),
            ('answer', 'answer_sent reopened not_satisfied'),
            ('outcome', 'answer_sent closed written_off reopened not_satisfied'),
            ('answered_directly', 'answer_sent reopened not_satisfied'),
            ('standard_answer', 'answer_sent reopened not_satisfied'),
            ('first_answered', 'dispatched'),
            ('answered_again', 'dispatched reopened not_satisfied'),
            ('closed', 'answer_sent closed written_off reopened not_satisfied'),
            ('first_closed', 'answer_sent closed'),
            ('escalation', 'not_satisfied')) AS t (field, told_by)
        WHERE pg_catalog.string_to_array(told_by, ' ') && kinds), 'version')
$$;

-- Whom a case asks, as it follows from its questions: the keys in their order. Awaited: only those who have not answered.
CREATE FUNCTION departments_asked(of_case bigint, only_awaited boolean) RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    SELECT coalesce(string_agg(department, ' ' ORDER BY department), '') FROM (
        SELECT department, bool_or(waits) AS waits FROM (
            SELECT department, answered_at IS NULL AS waits FROM assignment_rows
            WHERE case_id = of_case AND withdrawn_at IS NULL
            UNION ALL SELECT department, answered_at IS NULL FROM consultation_rows WHERE case_id = of_case) AS question
        GROUP BY department) AS asked
    WHERE waits OR NOT only_awaited
$$;
-- The department that a case counts for: the first that is asked, else who answered, else the category's.
CREATE FUNCTION leading_department(c case_rows) RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    SELECT coalesce((SELECT department FROM assignment_rows WHERE case_id = c.id AND withdrawn_at IS NULL
        ORDER BY id LIMIT 1), nullif(c.answered_for, ''), split_part(c.category, '/', 1))
$$;

CREATE FUNCTION what_follows_is_right(k changing_cases, c case_rows, differ text[]) RETURNS void
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    changed CONSTANT text[] := fields_that_differ(k.followed, what_follows(c));
BEGIN
    IF c.referral_ground IS NOT DISTINCT FROM 'bribery_or_crime' THEN
        RETURN; -- no department is shown it, and it counts for none
    END IF;
    IF ('asked' = ANY (changed) OR differ && ARRAY['assignments', 'consultations'])
        AND c.asked <> departments_asked(c.id, false) THEN
        PERFORM refuse('showing a case to other departments than those that are asked');
    END IF;
    IF 'awaited' = ANY (changed) AND c.awaited <> departments_asked(c.id, true) THEN
        PERFORM refuse('waiting for other departments than those that have not answered');
    END IF;
    IF 'department' = ANY (changed) AND c.department <> leading_department(c) THEN
        PERFORM refuse('counting a case for another department than its own');
    END IF;
    IF 'due_asked' = ANY (changed) AND NOT differ && ARRAY['assignments', 'first_due', 'deadlines'] THEN
        PERFORM refuse('changing who has answered in time');
    END IF;
END
$$;

-- Questions as somebody was shown them, and as they are: a text that was not shown may be any.
CREATE FUNCTION are_alike(shown jsonb, are jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT pg_catalog.jsonb_typeof(shown) = 'array' AND pg_catalog.jsonb_typeof(are) = 'array'
        AND pg_catalog.jsonb_array_length(shown) = pg_catalog.jsonb_array_length(are)
        AND NOT EXISTS (SELECT 1
            FROM pg_catalog.jsonb_array_elements(shown) WITH ORDINALITY AS a (one, place)
            JOIN pg_catalog.jsonb_array_elements(are) WITH ORDINALITY AS b (one, place) USING (place)
            CROSS JOIN LATERAL pg_catalog.jsonb_each(a.one) AS part
            WHERE part.value IS DISTINCT FROM b.one -> part.key
                AND NOT (part.key IN ('text', 'question', 'answer', 'withdrawn_reason') AND part.value = '""'))
$$;

-- What a step is taken back to is what was before it, and nothing else changes. The days may have become others since: the
-- calendar has. What was not shown to who took the step is left as it is.
CREATE FUNCTION step_is_taken_back(k changing_cases, c case_rows, step steps) RETURNS void
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    now_ CONSTANT jsonb := whole_snapshot(c);
    before_ CONSTANT jsonb := step.before::jsonb - 'cancelled_letters' - 'version';
    days CONSTANT text[] := ARRAY['deadlines', 'first_due', 'again_due'];
    not_always_shown CONSTANT text[] := ARRAY['submitter', 'text', 'concerns', 'answer', 'referral', 'assignments',
        'consultations', 'links'];
    reckoned_anew CONSTANT boolean := now_ #> '{deadlines,calendar_version}'
        IS DISTINCT FROM coalesce(before_ -> 'deadlines', k.was -> 'deadlines') -> 'calendar_version';
    field text;
BEGIN
    FOREACH field IN ARRAY array_remove(fields_that_differ(k.was, now_), 'version') LOOP
        IF NOT (before_ ? field AND (now_ -> field = before_ -> field OR (field IN ('assignments', 'consultations')
                AND are_alike(before_ -> field, now_ -> field))))
            AND NOT (field = ANY (days) AND reckoned_anew) THEN
            PERFORM refuse('taking back more than the step that was taken');
        END IF;
    END LOOP;
    FOR field IN SELECT jsonb_object_keys(before_) LOOP
        IF now_ -> field IS DISTINCT FROM before_ -> field AND NOT field = ANY (not_always_shown)
            AND NOT (field = ANY (days) AND reckoned_anew) THEN
            PERFORM refuse('taking back a step that stands as before');
        END IF;
    END LOOP;
END
$$;

-- That something left, came or was said is shown by its row; that the person comes back, by one level more.
CREATE FUNCTION events_have_facts(k changing_cases, c case_rows, differ text[], kinds text[]) RETURNS void
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    IF 'dispatched' = ANY (kinds) AND NOT EXISTS (SELECT 1 FROM outbox_rows
        WHERE case_id = c.id AND state = 'sent' AND sent_in = pg_current_xact_id_if_assigned()) THEN
        PERFORM refuse('the event dispatched without a letter that has left');
    END IF;
    IF 'interim_answer_sent' = ANY (kinds) AND NOT EXISTS (SELECT 1 FROM outbox_rows
        WHERE case_id = c.id AND kind = 'interim_answer' AND id > k.messages_before) THEN
        PERFORM refuse('the event interim_answer_sent without a letter that says it');
    END IF;
    IF 'answer_sent' = ANY (kinds) AND NOT differ && ARRAY['status', 'answer'] AND NOT EXISTS (SELECT 1 FROM outbox_rows
        WHERE case_id = c.id AND kind = 'answer' AND id > k.messages_before) THEN
        PERFORM refuse('the event answer_sent without an answer');
    END IF;
    IF ('not_satisfied' = ANY (kinds) OR 'escalation' = ANY (differ))
        AND c.escalation <> (k.was ->> 'escalation')::bigint + 1 THEN
        PERFORM refuse('the event not_satisfied without one level more');
    END IF;
END
$$;

DROP FUNCTION changes_are_told(changing_cases, case_rows, text[]);
-- What became of a case is told by its events, each by those that are of it. `taken` is the step that is taken back.
CREATE FUNCTION changes_are_told(k changing_cases, c case_rows, taken steps) RETURNS void
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    differ CONSTANT text[] := fields_that_differ(k.was, whole_snapshot(c));
    kinds CONSTANT text[] := ARRAY (SELECT kind FROM event_rows
        WHERE case_id = c.id AND id > k.events_before AND made_in = pg_current_xact_id_if_assigned()
            AND kind NOT IN ('read_secret', 'disclosed'));
    was_done CONSTANT boolean := k.was ->> 'status' IN ('closed', 'written_off', 'referred');
    untold text;
BEGIN
    IF cardinality(kinds) = 0 THEN
        PERFORM refuse('changing a case without an event that says so');
    END IF;
    PERFORM what_follows_is_right(k, c, differ);
    IF taken.id IS NOT NULL THEN
        PERFORM step_is_taken_back(k, c, taken);
        RETURN;
    END IF;
    IF 'undone' = ANY (kinds) THEN
        -- A link that another case takes back goes here too, whatever has been done since; a message that is taken out
        -- changes nothing of the case.
        IF NOT differ <@ ARRAY['version', 'links'] OR NOT k.was -> 'links' @> links_snapshot(c.id)
            OR NOT (k.taken_out OR 'links' = ANY (differ)) THEN
            PERFORM refuse('the event undone without a step that is taken back');
        END IF;
        RETURN;
    END IF;
    untold := (SELECT min(field) FROM unnest(differ) AS field WHERE NOT field = ANY (fields_told_by(kinds)));
    IF untold IS NOT NULL THEN
        PERFORM refuse('changing this of a case without an event that says so: ' || untold);
    END IF;
    IF 'status' = ANY (differ) AND ((c.status = 60 AND NOT kinds && ARRAY['closed', 'answer_sent'])
        OR (c.status = 70 AND NOT 'written_off' = ANY (kinds)) OR (c.status = 80 AND NOT 'referred' = ANY (kinds))
        OR (c.status < 60 AND was_done AND NOT kinds && ARRAY['reopened', 'not_satisfied'])) THEN
        PERFORM refuse('changing the state of a case without an event that says so');
    END IF;
    PERFORM events_have_facts(k, c, differ, kinds);
END
$$;

-- A case's questions and links change together with it, and before the step is written.
CREATE FUNCTION is_amid_change(wanted bigint) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    SELECT is_keeper() OR (is_being_changed(wanted) AND (
        EXISTS (SELECT 1 FROM changing_cases WHERE case_id = wanted AND made_in = pg_current_xact_id_if_assigned())
        OR EXISTS (SELECT 1 FROM case_rows WHERE id = wanted AND version = 1)))
$$;
ALTER POLICY made ON links WITH CHECK (is_amid_change(case_id) AND (SELECT may('assign')));
ALTER POLICY moved ON links USING (is_amid_change(case_id) AND (SELECT may('assign')));

-- In which transaction a letter was marked as sent, and a file came.
ALTER TABLE outbox_rows ADD COLUMN sent_in xid8;
CREATE FUNCTION letter_has_left() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    NEW.sent_in := pg_current_xact_id();
    RETURN NEW;
END
$$;
CREATE TRIGGER has_left BEFORE UPDATE OF state ON outbox_rows FOR EACH ROW
    WHEN (NEW.state = 'sent' AND OLD.state <> 'sent') EXECUTE FUNCTION letter_has_left();
ALTER TABLE attachments ADD COLUMN made_in xid8;
ALTER TABLE attachments ALTER COLUMN made_in SET DEFAULT pg_current_xact_id();

-- A file of the inbox is a case's when the item has been dealt with, after the event.
CREATE FUNCTION file_is_attached() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    IF NOT is_keeper() AND NOT EXISTS (SELECT 1 FROM attachments
        WHERE case_id = NEW.case_id AND made_in = pg_current_xact_id_if_assigned()) THEN
        PERFORM refuse('the event attached without a file');
    END IF;
    RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER has_file AFTER INSERT ON event_rows DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.kind = 'attached') EXECUTE FUNCTION file_is_attached();

DO $$
DECLARE
    definition text;
    changed text;
    one record;
BEGIN
    FOR one IN SELECT * FROM (VALUES
        ('note_what_was'::regproc, $with$(case_id, made_in, was, seen, messages_before)
    VALUES (c.id, pg_current_xact_id(), whole_snapshot(c), seen, (SELECT coalesce(max(id), 0) FROM outbox_rows))
    ON CONFLICT$with$, $with$(case_id, made_in, was, seen, messages_before, followed, events_before)
    VALUES (c.id, pg_current_xact_id(), whole_snapshot(c), seen, (SELECT coalesce(max(id), 0) FROM outbox_rows),
        what_follows(c), (SELECT coalesce(max(id), 0) FROM event_rows WHERE case_id = c.id))
    ON CONFLICT$with$),
        ('note_what_was', 'messages_before = excluded.messages_before;', $with$messages_before = excluded.messages_before,
        followed = excluded.followed, events_before = excluded.events_before, taken_out = false;$with$),
        ('step_comes', $with$kind NOT IN ('read_secret', 'disclosed', 'undone')$with$,
            $with$kind NOT IN ('read_secret', 'disclosed') AND id > k.events_before$with$),
        ('step_comes', $with$changes_are_told(k, c, '{}')$with$, 'changes_are_told(k, c, NULL)'),
        ('forget_what_was', $with$changes_are_told(k, c, '{}')$with$, 'changes_are_told(k, c, NULL)'),
        ('take_back_step', 'changes_are_told(k, c, fields_taken_back(c, step_to_undo(of_case, c.version - 1)))',
            'changes_are_told(k, c, step_to_undo(of_case, c.version - 1))'),
        ('take_out_of_case', 'DELETE FROM inbox_kept WHERE item_id = item;', $with$DELETE FROM inbox_kept WHERE item_id = item;
    UPDATE changing_cases SET taken_out = true
    WHERE case_id = k.case_id AND made_in = pg_current_xact_id_if_assigned();$with$),
        -- A case that was closed while a part was missing is closed again by who takes back that it was opened.
        ('check_change', $with$AND NOT 'close_with_missing_part' = ANY (acts) THEN$with$,
            $with$AND NOT 'close_with_missing_part' = ANY (acts) AND NOT 'status' = ANY (back) THEN$with$),
        ('assignment_changes', 'NOT is_being_changed(c.id)', 'NOT is_amid_change(c.id)'),
        ('consultation_changes', 'NOT is_being_changed(c.id)', 'NOT is_amid_change(c.id)'),
        ('forget_links', 'NOT (is_being_changed(of_case)', 'NOT (is_amid_change(of_case)'),
        ('event_is_true', $with$    IF c.version = 1 THEN -- what a registration begins with
        IF NEW.kind NOT IN ('registered', 'assigned', 'answer_sent', 'consulted', 'attached') THEN$with$,
            $with$    IF c.version = 1 THEN -- what a registration begins with
        IF NEW.kind NOT IN ('registered', 'assigned', 'answer_sent', 'consulted', 'attached')
            OR (NEW.kind = 'answer_sent' AND c.status <> 60)
            OR (NEW.kind = 'assigned' AND NOT EXISTS (SELECT 1 FROM assignment_rows WHERE case_id = c.id))
            OR (NEW.kind = 'consulted' AND NOT EXISTS (SELECT 1 FROM consultation_rows WHERE case_id = c.id)) THEN$with$),
        ('event_is_true', $with$    IF tells_of IS NOT NULL OR NEW.kind = 'corrected' THEN$with$,
            $with$    IF k.case_id IS NULL THEN -- the step is written
        PERFORM refuse('an event without the change that it tells of');
    END IF;
    IF tells_of IS NOT NULL OR NEW.kind = 'corrected' THEN$with$),
        ('event_is_true', $with$IF k.case_id IS NULL OR (tells_of IS NOT NULL AND NOT tells_of = ANY (differ)) OR$with$,
            $with$IF (tells_of IS NOT NULL AND NOT tells_of = ANY (differ)) OR$with$)
        ) AS v (function, before, after) LOOP
        definition := pg_get_functiondef(one.function);
        changed := replace(definition, one.before, one.after);
        IF changed = definition THEN
            RAISE EXCEPTION 'the function % is not the one that was expected: %', one.function, one.before;
        END IF;
        EXECUTE changed;
    END LOOP;
END
$$;

REVOKE EXECUTE ON FUNCTION what_follows, fields_told_by, departments_asked, leading_department, what_follows_is_right,
    are_alike, step_is_taken_back, events_have_facts, changes_are_told, letter_has_left, file_is_attached FROM PUBLIC;
-- Asked by policies, in the name of whoever writes.
GRANT EXECUTE ON FUNCTION is_amid_change TO PUBLIC;

-- What has come in ----------------------------------------------------------------------------------------------------

-- An item has gone into a case that was registered from it, or that it was added to, which keeps what it said.
CREATE FUNCTION went_into_case(item bigint, into_case bigint, ended_as text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    SELECT is_being_changed(into_case) AND CASE ended_as
        WHEN 'registered' THEN EXISTS (SELECT 1 FROM event_rows
            WHERE case_id = into_case AND kind = 'registered' AND made_in = pg_current_xact_id_if_assigned())
        WHEN 'attached' THEN EXISTS (SELECT 1 FROM inbox_kept WHERE item_id = item AND case_id = into_case)
        ELSE false END
$$;
-- Its files are the case's before they are the inbox's no more.
CREATE FUNCTION files_went_into_case(item bigint) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    SELECT NOT EXISTS (SELECT 1 FROM inbox_files f JOIN inbox_items i ON i.id = f.item_id
        WHERE f.item_id = item AND NOT EXISTS (SELECT 1 FROM attachments a
            WHERE a.case_id = i.case_id AND a.inbox_item_id = item AND a.sha256 = f.sha256))
$$;
DO $$
DECLARE
    definition text;
    changed text;
    one record;
BEGIN
    FOR one IN SELECT * FROM (VALUES
        ('item_comes_and_goes'::regproc, $with$    IF NEW.case_id IS DISTINCT FROM OLD.case_id AND ($with$,
            $with$    -- What was put away is emptied by a function, when it may be no more had back.
    IF ((NEW.ended_as IS DISTINCT FROM OLD.ended_as AND NEW.ended_as IN ('registered', 'attached'))
            OR NEW.erased_at IS DISTINCT FROM OLD.erased_at)
        AND NOT (OLD.ended_as IS NULL AND went_into_case(NEW.id, NEW.case_id, NEW.ended_as)) THEN
        PERFORM refuse('emptying what has come in before it is in a case');
    END IF;
    IF NEW.case_id IS DISTINCT FROM OLD.case_id AND ($with$),
        ('item_comes_and_goes', $with$        AND (NEW.erased_at IS NULL OR NEW.ended_at IS NULL$with$,
            $with$        AND (NEW.erased_at IS NOT DISTINCT FROM OLD.erased_at OR NEW.ended_at IS NULL$with$),
        ('forget_inbox_files', 'ended_at IS NOT NULL AND erased_at IS NOT NULL)) THEN',
            'ended_at IS NOT NULL AND erased_at IS NOT NULL) AND files_went_into_case(of_item)) THEN')
        ) AS v (function, before, after) LOOP
        definition := pg_get_functiondef(one.function);
        changed := replace(definition, one.before, one.after);
        IF changed = definition THEN
            RAISE EXCEPTION 'the function % is not the one that was expected: %', one.function, one.before;
        END IF;
        EXECUTE changed;
    END LOOP;
END
$$;
REVOKE EXECUTE ON FUNCTION went_into_case, files_went_into_case FROM PUBLIC;
-- Asked by what runs in the name of whoever deals with an item.
GRANT EXECUTE ON FUNCTION went_into_case
    TO lyhord_contact_centre_officer, lyhord_contact_centre_administrator, lyhord_worker;

-- The server's time ---------------------------------------------------------------------------------------------------

-- All that one transaction writes is of the moment when it began, so it ends within a minute of that, and within what its
-- files need to come by a slow line; or within a quarter of an hour where an administrator moves the days of all cases at
-- once. The program begins anew by itself.
CREATE FUNCTION is_of_now() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    seconds CONSTANT double precision := extract(epoch FROM clock_timestamp() - now());
BEGIN
    IF seconds > 60 AND NOT is_keeper() AND NOT (seconds <= 900 AND may('administer'))
        AND seconds > 60 + (SELECT coalesce(sum(length(bytes)), 0) / 50000 FROM contents
            WHERE made_in = pg_current_xact_id_if_assigned()) THEN
        RAISE EXCEPTION 'a transaction that began more than a minute ago' USING ERRCODE = '40001';
    END IF;
    RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION is_of_now FROM PUBLIC;
-- As soon as something is written, and once more when it is committed.
DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['event_rows', 'outbox_rows', 'inbox_items', 'grants', 'people', 'report_runs'] LOOP
        EXECUTE format('CREATE TRIGGER is_written_now AFTER INSERT OR UPDATE ON %I '
            'FOR EACH STATEMENT EXECUTE FUNCTION is_of_now()', name);
        EXECUTE format('CREATE CONSTRAINT TRIGGER is_committed_now AFTER INSERT OR UPDATE ON %I '
            'DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION is_of_now()', name);
    END LOOP;
END
$$;

-- Who signs -----------------------------------------------------------------------------------------------------------

-- As the worker signs the worker's own login and nobody else; an administrator who does its work, by name.
CREATE OR REPLACE FUNCTION may_sign(name text, of_kind text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    SELECT name = acting_login() OR is_keeper() OR (name = 'worker' AND is_worker()
        AND EXISTS (SELECT 1 FROM event_rights WHERE kind = of_kind AND action = 'work'))
$$;

-- A grant begins when it is given, or later.
DO $$
DECLARE
    definition CONSTANT text := pg_get_functiondef('grant_is_sound'::regproc);
    changed CONSTANT text := replace(definition, 'NEW.id := nextval(', $with$NEW.valid_from := greatest(NEW.valid_from, today());
            NEW.id := nextval($with$);
BEGIN
    IF changed = definition THEN
        RAISE EXCEPTION 'the function grant_is_sound is not the one that was expected';
    END IF;
    EXECUTE changed;
END
$$;

-- What all rely on ----------------------------------------------------------------------------------------------------

-- A packet's first four bytes say how long it is unpacked: it holds a head at least, and nothing is packed closer than to
-- the 1032nd part. Whether it can be read is seen when it is: what cannot is counted anew.
DO $$
DECLARE
    definition CONSTANT text := pg_get_functiondef('figures_are_sound'::regproc);
    changed CONSTANT text := replace(definition, ' % 31 <> 0 THEN', $with$ % 31 <> 0
        OR ((get_byte(NEW.facts, 0)::bigint * 256 + get_byte(NEW.facts, 1)) * 256 + get_byte(NEW.facts, 2)) * 256
            + get_byte(NEW.facts, 3) NOT BETWEEN 9 AND 1032::bigint * length(NEW.facts) THEN$with$);
BEGIN
    IF changed = definition THEN
        RAISE EXCEPTION 'the function figures_are_sound is not the one that was expected';
    END IF;
    EXECUTE changed;
END
$$;

-- Whoever may delete rows of a table, or change any column of it, may lock it: no more the administrators and the worker.
-- A column that comes later is granted by its name.
CREATE FUNCTION forget_setting(of_key text, since bigint) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    DELETE FROM settings WHERE key = of_key AND valid_from = since AND may('administer')
$$;
CREATE FUNCTION forget_department_versions(of_department text) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    DELETE FROM department_versions WHERE department = of_department AND may('administer')
$$;
CREATE FUNCTION forget_report_recipient(of_kind text, of_scope text) RETURNS bigint
    LANGUAGE sql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    WITH gone AS (
        DELETE FROM report_recipients WHERE kind = of_kind AND scope = of_scope AND may('administer') RETURNING kind)
    SELECT count(*) FROM gone
$$;
CREATE FUNCTION forget_department_sums(of_month bigint) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    DELETE FROM month_sums WHERE month = of_month AND department <> '' AND may('work')
$$;
CREATE FUNCTION forget_month_marks(from_month_on bigint, ids json) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    DELETE FROM month_marks WHERE may('work') AND id IN (SELECT value::bigint FROM json_array_elements_text(ids))
        AND (from_month >= from_month_on OR NOT EXISTS (SELECT 1 FROM month_sums WHERE month < from_month_on))
$$;
DO $$
DECLARE
    one record;
BEGIN
    FOR one IN SELECT t.relname, r.rolname, has_table_privilege(r.oid, t.oid, 'UPDATE') AS updates,
            string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) AS columns
        FROM pg_class t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
            CROSS JOIN pg_roles r
        WHERE t.relnamespace = 'lyhord'::regnamespace AND t.relkind = 'r'
            AND r.rolname IN ('lyhord_contact_centre_administrator', 'lyhord_worker')
            AND has_table_privilege(r.oid, t.oid, 'UPDATE, DELETE, TRUNCATE')
        GROUP BY t.oid, t.relname, r.oid, r.rolname LOOP
        EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON %I FROM %I', one.relname, one.rolname);
        IF one.updates THEN
            EXECUTE format('GRANT UPDATE (%s) ON %I TO %I', one.columns, one.relname, one.rolname);
        END IF;
    END LOOP;
END
$$;
REVOKE EXECUTE ON FUNCTION forget_setting, forget_department_versions, forget_report_recipient, forget_department_sums,
    forget_month_marks FROM PUBLIC;
GRANT EXECUTE ON FUNCTION forget_setting, forget_department_versions, forget_report_recipient
    TO lyhord_contact_centre_administrator;
GRANT EXECUTE ON FUNCTION forget_department_sums, forget_month_marks
    TO lyhord_contact_centre_administrator, lyhord_worker;

SELECT keep_history_of('outbox_rows'), keep_history_of('attachments');

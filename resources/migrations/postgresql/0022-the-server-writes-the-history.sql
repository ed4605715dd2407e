-- The server writes what was done: what a step can be taken back to, when something was and who did it, whom a letter goes
-- to, and who may do what. What a program says beside it is believed no further.

-- What a case was ----------------------------------------------------------------------------------------------------

-- The texts of a case's earlier state, as core/model/casesnapshot.cpp reads them.
CREATE FUNCTION json_moment(moment bigint) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT pg_catalog.to_char(pg_catalog.to_timestamp(moment) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS".000Z"')
$$;
CREATE FUNCTION json_day(day bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN day > 0 AND day < 99991231
        THEN left(day::text, -4) || '-' || left(right(day::text, 4), 2) || '-' || right(day::text, 2) END
$$;
CREATE FUNCTION ladder_name(step bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT (ARRAY['none', 'first_reminder', 'second_reminder', 'write_off_proposed'])[step + 1]
$$;
CREATE FUNCTION status_name(status bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE status WHEN 10 THEN 'registered' WHEN 20 THEN 'consulting' WHEN 30 THEN 'awaiting_answer'
        WHEN 40 THEN 'answer_ready' WHEN 60 THEN 'closed' WHEN 70 THEN 'written_off' WHEN 80 THEN 'referred'
        WHEN 90 THEN 'disposed' END
$$;
CREATE FUNCTION assignment_snapshot(a jsonb) RETURNS jsonb
    LANGUAGE plpgsql STABLE SET search_path = lyhord, pg_temp AS $$
BEGIN
    RETURN jsonb_build_object('id', a -> 'id', 'department', a -> 'department',
        'sent', json_moment((a ->> 'sent_at')::bigint), 'ladder', ladder_name((a ->> 'ladder')::bigint),
        'reminded', json_moment((a ->> 'reminded_at')::bigint), 'answered', json_moment((a ->> 'answered_at')::bigint),
        'outcome', a -> 'outcome', 'text', a -> 'text', 'answered_by', a -> 'answered_by',
        'withdrawn', json_moment((a ->> 'withdrawn_at')::bigint), 'withdrawn_reason', a -> 'withdrawn_reason');
END
$$;
CREATE FUNCTION consultation_snapshot(a jsonb) RETURNS jsonb
    LANGUAGE plpgsql STABLE SET search_path = lyhord, pg_temp AS $$
BEGIN
    RETURN jsonb_build_object('department', a -> 'department', 'question', a -> 'question',
        'asked', json_moment((a ->> 'asked_at')::bigint), 'asked_by', a -> 'asked_by', 'answer', a -> 'answer',
        'answered', json_moment((a ->> 'answered_at')::bigint), 'answered_by', a -> 'answered_by');
END
$$;
-- Without what belongs to it.
CREATE FUNCTION case_snapshot(c jsonb) RETURNS jsonb LANGUAGE plpgsql STABLE SET search_path = lyhord, pg_temp AS $$
BEGIN
    RETURN jsonb_build_object('id', c -> 'id', 'token', c -> 'token', 'number', c -> 'number',
        'headline', c -> 'headline', 'channel', c -> 'channel', 'received', json_moment((c ->> 'received_at')::bigint),
        'registered', json_moment((c ->> 'registered_at')::bigint), 'registered_by', c -> 'registered_by',
        'type', c -> 'type', 'area', c -> 'area', 'category', c -> 'category', 'text', c -> 'body',
        'language', c -> 'language', 'status', status_name((c ->> 'status')::bigint),
        'ladder', ladder_name((c ->> 'ladder')::bigint),
        'submitter', jsonb_build_object('anonymous', c ->> 'anonymous' = '1', 'name', c -> 'submitter_name',
            'email', c -> 'email', 'phone', c -> 'phone', 'address', c -> 'address', 'gender', c -> 'gender',
            'protected_identity', c ->> 'protected_identity' = '1'),
        'reply', jsonb_build_object('wanted', c ->> 'reply_wanted' = '1', 'by', c -> 'reply_by'),
        'secrecy', c ->> 'secrecy' = '1', 'concerns', c -> 'concerns', 'campaign', c -> 'campaign',
        'service_declaration', c -> 'service_declaration', 'process', c -> 'process',
        'register_number', c -> 'register_number',
        'referral', CASE WHEN c ->> 'referral_ground' IS NOT NULL THEN jsonb_build_object('ground', c -> 'referral_ground',
            'statute', c -> 'referral_statute', 'to', c -> 'referral_to', 'told', c -> 'referral_told') END,
        'deadlines', jsonb_build_object('answer_due', json_day((c ->> 'answer_due')::bigint),
            'first_reminder', json_day((c ->> 'first_reminder')::bigint),
            'second_reminder', json_day((c ->> 'second_reminder')::bigint),
            'write_off', json_day((c ->> 'write_off')::bigint),
            'rules_version', c -> 'rules_version', 'calendar_version', c -> 'calendar_version'),
        'interim_due', json_day((c ->> 'interim_due')::bigint), 'answer', c -> 'answer', 'outcome', c -> 'outcome',
        'answered_directly', c ->> 'answered_directly' = '1', 'standard_answer', c -> 'standard_answer',
        'answered_for', c -> 'answered_for', 'first_due', json_day((c ->> 'first_due')::bigint),
        'first_answered', json_moment((c ->> 'first_answered_at')::bigint),
        'first_closed', json_moment((c ->> 'first_closed_at')::bigint), 'again_due', json_day((c ->> 'again_due')::bigint),
        'answered_again', json_moment((c ->> 'again_answered_at')::bigint),
        'closed', json_moment((c ->> 'closed_at')::bigint), 'escalation', c -> 'escalation', 'version', c -> 'version');
END
$$;
CREATE FUNCTION links_snapshot(of_case bigint) RETURNS jsonb
    LANGUAGE plpgsql STABLE SET search_path = lyhord, pg_temp AS $$
BEGIN
    RETURN (SELECT coalesce(jsonb_agg(jsonb_build_object('number', number, 'kind', kind) ORDER BY position), '[]')
        FROM links WHERE case_id = of_case);
END
$$;
CREATE FUNCTION whole_snapshot(c case_rows) RETURNS jsonb
    LANGUAGE plpgsql STABLE SET search_path = lyhord, pg_temp AS $$
BEGIN
    RETURN case_snapshot(to_jsonb(c)) || jsonb_build_object(
        'assignments', (SELECT coalesce(jsonb_agg(assignment_snapshot(to_jsonb(a)) ORDER BY a.id), '[]')
            FROM assignment_rows a WHERE a.case_id = c.id),
        'consultations', (SELECT coalesce(jsonb_agg(consultation_snapshot(to_jsonb(a)) ORDER BY a.position), '[]')
            FROM consultation_rows a WHERE a.case_id = c.id),
        'links', links_snapshot(c.id));
END
$$;

-- Each case that is being changed as it was before, until the change is committed: as it is, and as whoever changes it
-- was shown it (none: the whole). Not in the log that is written ahead: after a crash no transaction is under way.
CREATE UNLOGGED TABLE changing_cases (
    case_id bigint PRIMARY KEY,
    made_in xid8 NOT NULL,
    was jsonb NOT NULL,
    seen jsonb,
    messages_before bigint NOT NULL
);

CREATE FUNCTION note_what_was(c case_rows, shown jsonb) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    seen jsonb;
BEGIN
    IF EXISTS (SELECT 1 FROM changing_cases WHERE case_id = c.id AND made_in = pg_current_xact_id()) THEN
        RETURN; -- no step has said yet what the first change was
    END IF;
    IF NOT ((shown ->> 'names_shown')::boolean AND (shown ->> 'texts_shown')::boolean) THEN
        seen := case_snapshot(shown) || jsonb_build_object(
            'assignments', (SELECT coalesce(jsonb_agg(assignment_snapshot(to_jsonb(a)) ORDER BY a.id), '[]')
                FROM assignments a WHERE a.case_id = c.id),
            'consultations', (SELECT coalesce(jsonb_agg(consultation_snapshot(to_jsonb(a)) ORDER BY a.position), '[]')
                FROM consultations a WHERE a.case_id = c.id),
            'links', links_snapshot(c.id));
    END IF;
    INSERT INTO changing_cases AS k (case_id, made_in, was, seen, messages_before)
    VALUES (c.id, pg_current_xact_id(), whole_snapshot(c), seen, (SELECT coalesce(max(id), 0) FROM outbox_rows))
    ON CONFLICT (case_id) DO UPDATE SET made_in = excluded.made_in, was = excluded.was, seen = excluded.seen,
        messages_before = excluded.messages_before;
END
$$;

CREATE FUNCTION fields_that_differ(one jsonb, other jsonb) RETURNS text[] LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    RETURN (SELECT coalesce(array_agg(o.key), '{}') FROM pg_catalog.jsonb_each(one) o
        WHERE o.value IS DISTINCT FROM other -> o.key);
END
$$;

-- What became of a case is told by its events of this transaction, each by those that are of it. `back` is what comes back
-- with a step that is taken back.
CREATE FUNCTION changes_are_told(k changing_cases, c case_rows, back text[]) RETURNS void
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    differ CONSTANT text[] := fields_that_differ(k.was, whole_snapshot(c));
    kinds CONSTANT text[] := ARRAY (SELECT kind FROM event_rows
        WHERE case_id = c.id AND made_in = pg_current_xact_id_if_assigned());
    was_done CONSTANT boolean := k.was ->> 'status' IN ('closed', 'written_off', 'referred');
BEGIN
    IF NOT 'corrected' = ANY (kinds) AND EXISTS (SELECT 1 FROM unnest(differ) AS field WHERE NOT field = ANY (back)
        AND field IN ('headline', 'channel', 'received', 'type', 'area', 'category', 'text', 'language', 'submitter',
            'reply', 'concerns', 'campaign', 'service_declaration', 'process', 'register_number')) THEN
        PERFORM refuse('correcting a case without an event that says so');
    END IF;
    IF 'secrecy' = ANY (differ) AND NOT 'secrecy' = ANY (back) AND NOT kinds && ARRAY['corrected', 'referred'] THEN
        PERFORM refuse('changing the secrecy mark without an event that says so');
    END IF;
    IF 'undone' = ANY (kinds) THEN
        RETURN;
    END IF;
    IF 'status' = ANY (differ) AND ((c.status = 60 AND NOT kinds && ARRAY['closed', 'answer_sent'])
        OR (c.status = 70 AND NOT 'written_off' = ANY (kinds)) OR (c.status = 80 AND NOT 'referred' = ANY (kinds))
        OR (c.status < 60 AND was_done AND NOT kinds && ARRAY['reopened', 'not_satisfied'])) THEN
        PERFORM refuse('changing the state of a case without an event that says so');
    END IF;
    IF 'assignments' = ANY (differ) AND NOT kinds && ARRAY['assigned', 'unassigned', 'answer_recorded', 'handed_back',
            'reminder_sent', 'write_off_proposed', 'referred', 'reopened', 'not_satisfied'] THEN
        PERFORM refuse('changing who is asked, or what they answered, without an event that says so');
    END IF;
    IF 'consultations' = ANY (differ) AND NOT kinds && ARRAY['consulted', 'consult_answered'] THEN
        PERFORM refuse('changing a consultation without an event that says so');
    END IF;
    IF 'deadlines' = ANY (differ) AND NOT kinds && ARRAY['corrected', 'referred', 'reopened', 'not_satisfied'] THEN
        PERFORM refuse('changing the deadlines without an event that says so');
    END IF;
END
$$;

-- Steps ---------------------------------------------------------------------------------------------------------------

-- The server writes a step: whose it was, when, and what was before it. Only which of the events it was is taken from
-- the program, and it is one that this transaction has written.
CREATE FUNCTION step_comes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    c case_rows;
    k changing_cases;
    e event_rows;
    cancelled jsonb;
    keeper CONSTANT boolean := is_keeper();
BEGIN
    SELECT * INTO k FROM changing_cases WHERE case_id = NEW.case_id AND made_in = pg_current_xact_id_if_assigned();
    SELECT * INTO c FROM case_rows WHERE id = NEW.case_id;
    IF NOT keeper THEN
        SELECT * INTO e FROM event_rows WHERE case_id = NEW.case_id AND kind = NEW.kind
            AND made_in = pg_current_xact_id_if_assigned() AND kind NOT IN ('read_secret', 'disclosed', 'undone')
        ORDER BY id DESC LIMIT 1;
        IF k.case_id IS NULL OR e.id IS NULL OR NOT is_being_changed(NEW.case_id) THEN
            PERFORM refuse('a step that was not taken');
        END IF;
        NEW.id := nextval(pg_get_serial_sequence('lyhord.steps', 'id'));
        NEW.version := c.version;
        NEW.by_login := e.by_login;
        NEW.at := e.at;
        NEW.messages_before := k.messages_before;
    END IF;
    IF k.case_id IS NOT NULL THEN
        IF NOT keeper THEN
            PERFORM changes_are_told(k, c, '{}');
        END IF;
        SELECT jsonb_agg(o.id ORDER BY o.id) INTO cancelled FROM outbox_rows o
        WHERE o.case_id = c.id AND o.state = 'cancelled' AND o.cancelled_in = pg_current_xact_id_if_assigned();
        NEW.before := (SELECT coalesce(jsonb_object_agg(field, coalesce(k.seen, k.was) -> field), '{}')
            FROM unnest(fields_that_differ(k.was, whole_snapshot(c))) AS field)
            || CASE WHEN cancelled IS NULL THEN '{}' ELSE jsonb_build_object('cancelled_letters', cancelled) END;
        DELETE FROM changing_cases WHERE case_id = NEW.case_id;
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER comes BEFORE INSERT ON steps FOR EACH ROW EXECUTE FUNCTION step_comes();

-- In which transaction a letter was told not to leave.
ALTER TABLE outbox_rows ADD COLUMN cancelled_in xid8;
CREATE FUNCTION letter_is_cancelled() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    NEW.cancelled_in := pg_current_xact_id();
    RETURN NEW;
END
$$;
CREATE TRIGGER cancelled BEFORE UPDATE OF state ON outbox_rows FOR EACH ROW
    WHEN (NEW.state = 'cancelled' AND OLD.state <> 'cancelled') EXECUTE FUNCTION letter_is_cancelled();

-- At the end of a transaction nobody needs to know any more what was.
CREATE FUNCTION forget_what_was() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    c case_rows;
    k changing_cases;
BEGIN
    DELETE FROM changing_cases WHERE case_id = NEW.id RETURNING * INTO k;
    IF k.made_in = pg_current_xact_id_if_assigned() AND NOT is_keeper() THEN
        SELECT * INTO c FROM case_rows WHERE id = NEW.id;
        PERFORM changes_are_told(k, c, '{}');
    END IF;
    RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER was_changed AFTER UPDATE ON case_rows DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION forget_what_was();

-- The latest step, if it led to this version and is the person's to take back.
CREATE FUNCTION step_to_undo(of_case bigint, at_version bigint) RETURNS steps
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    s steps;
BEGIN
    SELECT * INTO s FROM steps WHERE case_id = of_case ORDER BY id DESC LIMIT 1;
    IF s.version = at_version AND (s.by_login = acting_login() OR may('undo')) THEN
        RETURN s;
    END IF;
    RETURN NULL;
END
$$;
-- What the case had before that step, while this transaction takes it back; of its questions, among others.
CREATE FUNCTION undone_to(c case_rows) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    IF NOT is_being_changed(c.id) THEN
        RETURN NULL;
    END IF;
    RETURN (step_to_undo(c.id, c.version - 1)).before::jsonb;
END
$$;

-- A step has been taken back: the one before it becomes the latest, standing at the case's version.
CREATE FUNCTION take_back_step(of_case bigint) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    c case_rows;
    k changing_cases;
    last_step bigint := (SELECT max(id) FROM steps WHERE case_id = of_case);
BEGIN
    SELECT * INTO c FROM case_rows WHERE id = of_case;
    DELETE FROM changing_cases WHERE case_id = of_case AND made_in = pg_current_xact_id_if_assigned() RETURNING * INTO k;
    IF NOT is_keeper() THEN
        IF k.case_id IS NULL OR undone_to(c) IS NULL OR NOT EXISTS (SELECT 1 FROM event_rows e
            WHERE e.case_id = of_case AND e.kind = 'undone' AND e.by_login = acting_login()
                AND e.made_in = pg_current_xact_id_if_assigned()) THEN
            PERFORM refuse('taking back a step without an event that says so');
        END IF;
        PERFORM changes_are_told(k, c, fields_taken_back(c, step_to_undo(of_case, c.version - 1)));
    END IF;
    DELETE FROM steps WHERE id = last_step;
    UPDATE steps SET version = c.version WHERE id = (SELECT max(id) FROM steps WHERE case_id = of_case);
END
$$;
-- The days were reckoned anew and nothing else: the latest step stays the latest.
CREATE FUNCTION step_follows(of_case bigint, from_version bigint) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    c case_rows;
    k changing_cases;
BEGIN
    SELECT * INTO c FROM case_rows WHERE id = of_case;
    SELECT * INTO k FROM changing_cases WHERE case_id = of_case AND made_in = pg_current_xact_id_if_assigned();
    IF NOT is_keeper() AND (k.case_id IS NULL OR NOT is_being_changed(of_case) OR (k.was ->> 'version')::bigint <> from_version
        OR NOT fields_that_differ(k.was, whole_snapshot(c)) <@ ARRAY['version', 'deadlines', 'first_due', 'again_due']) THEN
        PERFORM refuse('leaving a step the latest after another change');
    END IF;
    UPDATE steps SET version = c.version
    WHERE id = (SELECT max(id) FROM steps WHERE case_id = of_case) AND version = from_version;
END
$$;

REVOKE INSERT, UPDATE, DELETE ON steps FROM lyhord_contact_centre_officer, lyhord_contact_centre_administrator,
    lyhord_department_registrar, lyhord_handler, lyhord_chief_legal_officer, lyhord_worker;
GRANT INSERT (case_id, version, by_login, at, kind, messages_before, before) ON steps
    TO lyhord_contact_centre_officer, lyhord_contact_centre_administrator, lyhord_department_registrar, lyhord_handler,
    lyhord_chief_legal_officer, lyhord_worker;
DROP POLICY moved ON steps;
DROP POLICY popped ON steps;

-- The server's clock ---------------------------------------------------------------------------------------------------

-- Nobody but the keeper says when something was: a workstation's clock may be wrong, and a person may wish it were.
CREATE OR REPLACE FUNCTION moment(given bigint) RETURNS bigint LANGUAGE sql STABLE SET search_path = lyhord, pg_temp AS $$
    SELECT CASE WHEN given IS NOT NULL AND is_keeper() THEN given ELSE floor(extract(epoch FROM now()))::bigint END
$$;
CREATE FUNCTION now_or_none(given bigint) RETURNS bigint LANGUAGE sql STABLE SET search_path = lyhord, pg_temp AS $$
    SELECT CASE WHEN given IS NOT NULL THEN moment(given) END
$$;
-- What came in came in before now.
CREATE FUNCTION not_to_come(given bigint) RETURNS bigint LANGUAGE sql STABLE SET search_path = lyhord, pg_temp AS $$
    SELECT CASE WHEN is_keeper() THEN given ELSE least(given, floor(extract(epoch FROM now()))::bigint) END
$$;
CREATE FUNCTION day_in(days bigint) RETURNS bigint LANGUAGE sql STABLE SET search_path = lyhord, pg_temp AS $$
    SELECT to_char(now() AT TIME ZONE 'Europe/Stockholm' + make_interval(days => days::int), 'YYYYMMDD')::bigint
$$;
-- The program reckons the answer day by the calendar. No calendar takes it further than this: each working day may have
-- one beside it that is none, and a month of holidays.
CREATE FUNCTION latest_answer_day() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    SELECT day_in(31 + 2 * greatest(10, (SELECT max(value::bigint) FROM settings
        WHERE key = 'answer_working_days' AND value ~ '^[0-9]{1,3}$')))
$$;

-- Changing ------------------------------------------------------------------------------------------------------------

-- The fields of a case that are as they were before the step.
CREATE FUNCTION fields_taken_back(c case_rows, step steps) RETURNS text[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    now_ jsonb;
BEGIN
    IF step.id IS NULL THEN
        RETURN '{}';
    END IF;
    now_ := case_snapshot(to_jsonb(c));
    RETURN (SELECT coalesce(array_agg(o.key), '{}') FROM jsonb_each(step.before::jsonb) o WHERE o.value = now_ -> o.key);
END
$$;

CREATE OR REPLACE FUNCTION check_change(now_ case_rows, new_ case_rows, changed text[]) RETURNS void
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    acts text[] := actions_on(now_);
    last_step steps := step_to_undo(now_.id, now_.version);
    -- What the change does to the case, and which of it takes back what the person's last step did.
    fields text[] := fields_that_differ(case_snapshot(to_jsonb(now_)), case_snapshot(to_jsonb(new_)));
    back text[] := fields_taken_back(new_, last_step);
    mine text[];
    gone text[];
BEGIN
    IF NOT 'read_case' = ANY (acts) OR now_.status = 90 OR new_.status = 90 THEN
        PERFORM refuse('changing this case');
    END IF;
    IF changed && ARRAY['token', 'number', 'registered_at', 'registered_by'] THEN
        PERFORM refuse('changing what was given at registration');
    END IF;
    -- One's own last step may be taken back as far as it went, and to nothing else.
    IF last_step.by_login = acting_login()
        AND array_remove(array_remove(array_remove(fields, 'deadlines'), 'first_due'), 'again_due') <@ back THEN
        acts := acts || 'own_step'::text;
        IF last_step.kind = 'corrected' THEN
            acts := acts || 'correct'::text;
        END IF;
    END IF;
    IF NOT acts && ARRAY['record_answer', 'answer_consultation', 'assign', 'send', 'close', 'correct', 'undo', 'work',
        'administer'] THEN
        PERFORM refuse('changing this case');
    END IF;
    IF changed && ARRAY['headline', 'channel', 'received_at', 'type', 'area', 'category', 'body', 'language', 'anonymous',
            'submitter_name', 'email', 'phone', 'address', 'gender', 'protected_identity', 'reply_wanted', 'reply_by',
            'concerns', 'campaign', 'service_declaration', 'process', 'register_number']
        AND NOT 'correct' = ANY (acts) THEN
        PERFORM refuse('correcting this case');
    END IF;
    -- Referring suspected bribery sets the mark.
    IF 'secrecy' = ANY (changed) AND NOT 'correct' = ANY (acts)
        AND NOT (new_.secrecy = 1 AND new_.referral_ground = 'bribery_or_crime' AND 'assign' = ANY (acts)) THEN
        PERFORM refuse('changing the secrecy mark');
    END IF;
    IF changed && ARRAY['answer_due', 'first_reminder', 'second_reminder', 'write_off', 'rules_version',
            'calendar_version', 'first_due', 'again_due']
        AND NOT acts && ARRAY['correct', 'close', 'assign', 'undo', 'administer']
        AND NOT ('own_step' = ANY (acts) AND fields <@ back) THEN
        PERFORM refuse('changing the deadlines');
    END IF;
    IF 'deadlines' = ANY (fields) AND NOT 'deadlines' = ANY (back)
        AND ((new_.answer_due <> now_.answer_due AND new_.answer_due > latest_answer_day() AND NOT new_.status = 80)
            OR greatest(new_.first_reminder, new_.second_reminder, new_.write_off) > day_in(2200)) THEN
        PERFORM refuse('an answer day as far away as that');
    END IF;
    IF ('first_due' = ANY (fields) AND NOT 'first_due' = ANY (back) AND new_.first_due > latest_answer_day())
        OR ('again_due' = ANY (fields) AND NOT 'again_due' = ANY (back) AND new_.again_due > latest_answer_day())
        OR ('interim_due' = ANY (fields) AND NOT 'interim_due' = ANY (back) AND new_.interim_due > day_in(366)) THEN
        PERFORM refuse('an answer day as far away as that');
    END IF;
    IF changed && ARRAY['asked', 'department', 'answered_for'] AND NOT acts && ARRAY['assign', 'correct', 'close', 'undo'] THEN
        PERFORM refuse('changing which departments are asked');
    END IF;
    IF 'asked' = ANY (changed) AND NOT acts && ARRAY['assign', 'close', 'undo'] THEN
        PERFORM refuse('changing which departments are asked');
    END IF;
    IF changed && ARRAY['referral_ground', 'referral_statute', 'referral_to', 'referral_told', 'escalation']
        AND NOT acts && ARRAY['assign', 'close', 'undo'] THEN
        PERFORM refuse('referring this case');
    END IF;
    IF changed && ARRAY['interim_due', 'answer', 'outcome', 'answered_directly', 'standard_answer', 'first_answered_at',
            'closed_at', 'first_closed_at', 'again_answered_at']
        AND NOT acts && ARRAY['send', 'close', 'assign', 'undo'] THEN
        PERFORM refuse('answering the person');
    END IF;
    IF 'status' = ANY (changed) THEN
        IF (new_.status = 60 AND NOT acts && ARRAY['send', 'close', 'undo'])
            OR (new_.status = 70 AND NOT acts && ARRAY['close', 'undo'])
            OR (new_.status = 80 AND NOT acts && ARRAY['assign', 'undo'])
            OR (new_.status < 60 AND now_.status >= 60 AND NOT acts && ARRAY['close', 'assign', 'undo'])
            OR NOT acts && ARRAY['record_answer', 'answer_consultation', 'assign', 'send', 'close', 'undo'] THEN
            PERFORM refuse('changing the state of this case');
        END IF;
        -- A standard answer answers only for the department whose agreement it rests on.
        IF new_.status = 60 AND new_.awaited <> '' AND new_.awaited IS DISTINCT FROM
                (SELECT s.department FROM standard_answers s WHERE s.key = new_.standard_answer)
            AND NOT 'close_with_missing_part' = ANY (acts) THEN
            PERFORM refuse('closing a case while a part is missing');
        END IF;
    END IF;
    IF 'ladder' = ANY (changed) AND NOT acts && ARRAY['record_answer', 'answer_consultation', 'assign', 'close', 'work',
        'undo'] AND NOT 'send' = ANY (acts) THEN
        PERFORM refuse('changing how far the reminders have come');
    END IF;
    IF 'awaited' = ANY (changed) AND NOT acts && ARRAY['assign', 'close', 'undo'] THEN
        mine := reach('record_answer') || reach('answer_consultation');
        gone := ARRAY (SELECT unnest(string_to_array(now_.awaited, ' '))
            EXCEPT SELECT unnest(string_to_array(new_.awaited, ' ')));
        IF NOT gone <@ mine OR NOT string_to_array(new_.awaited, ' ') <@ (string_to_array(now_.awaited, ' ') || mine) THEN
            PERFORM refuse('answering for another department');
        END IF;
    END IF;
END
$$;

CREATE OR REPLACE FUNCTION case_changes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    now_ case_rows;
    r case_rows;
    diff jsonb;
    back text[];
BEGIN
    SELECT * INTO now_ FROM case_rows WHERE id = OLD.id FOR NO KEY UPDATE;
    IF NOT FOUND OR now_.version <> OLD.version THEN
        RETURN NULL; -- somebody else was first: no row is changed, and the program says so
    END IF;
    -- What the person did not see is left as it is: only what differs from what was shown is written.
    SELECT coalesce(jsonb_object_agg(n.key, n.value), '{}') INTO diff
    FROM jsonb_each(to_jsonb(NEW)) n JOIN jsonb_each(to_jsonb(OLD)) o ON o.key = n.key
    WHERE n.value <> o.value AND n.key NOT IN ('version', 'names_shown', 'texts_shown', 'sealed');
    IF diff ? 'id' THEN
        PERFORM refuse('changing the id of a case');
    END IF;
    r := jsonb_populate_record(now_, diff);
    IF NOT is_keeper() THEN
        PERFORM check_change(now_, r, ARRAY (SELECT jsonb_object_keys(diff)));
        back := fields_taken_back(r, step_to_undo(now_.id, now_.version));
        IF (NOT OLD.names_shown AND NOT 'submitter' = ANY (back) AND diff ?| ARRAY['anonymous', 'submitter_name', 'email',
                'phone', 'address', 'gender', 'protected_identity'])
            OR (NOT OLD.texts_shown AND ((diff ? 'body' AND NOT 'text' = ANY (back))
                OR (diff ? 'concerns' AND NOT 'concerns' = ANY (back)))) THEN
            PERFORM refuse('changing what was not shown');
        END IF;
        -- The server's clock, but for what comes back.
        IF diff ? 'received_at' AND NOT 'received' = ANY (back) THEN
            r.received_at := not_to_come(r.received_at);
        END IF;
        IF diff ? 'closed_at' AND NOT 'closed' = ANY (back) THEN
            r.closed_at := now_or_none(r.closed_at);
        END IF;
        IF diff ? 'first_closed_at' AND NOT 'first_closed' = ANY (back) THEN
            r.first_closed_at := now_or_none(r.first_closed_at);
        END IF;
        IF diff ? 'first_answered_at' AND NOT 'first_answered' = ANY (back) THEN
            r.first_answered_at := now_or_none(r.first_answered_at);
        END IF;
        IF diff ? 'again_answered_at' AND NOT 'answered_again' = ANY (back) THEN
            r.again_answered_at := now_or_none(r.again_answered_at);
        END IF;
    END IF;
    PERFORM note_what_was(now_, to_jsonb(OLD));
    UPDATE case_rows SET
        token = r.token, number = r.number, registered_at = r.registered_at, registered_by = r.registered_by,
        channel = r.channel, received_at = r.received_at, type = r.type, area = r.area, category = r.category,
        language = r.language, anonymous = r.anonymous, email = r.email, phone = r.phone, address = r.address,
        gender = r.gender, protected_identity = r.protected_identity, reply_wanted = r.reply_wanted,
        reply_by = r.reply_by, secrecy = r.secrecy, concerns = r.concerns, campaign = r.campaign,
        service_declaration = r.service_declaration, process = r.process, register_number = r.register_number,
        answer_due = r.answer_due, first_reminder = r.first_reminder, second_reminder = r.second_reminder,
        write_off = r.write_off, rules_version = r.rules_version, calendar_version = r.calendar_version,
        asked = r.asked, department = r.department, status = r.status, ladder = r.ladder, awaited = r.awaited,
        referral_ground = r.referral_ground, referral_statute = r.referral_statute, referral_to = r.referral_to,
        referral_told = r.referral_told, interim_due = r.interim_due, answer = r.answer, outcome = r.outcome,
        answered_directly = r.answered_directly, standard_answer = r.standard_answer,
        first_answered_at = r.first_answered_at, closed_at = r.closed_at, escalation = r.escalation,
        first_due = r.first_due, first_closed_at = r.first_closed_at, again_due = r.again_due,
        again_answered_at = r.again_answered_at, due_asked = r.due_asked, answered_for = r.answered_for,
        version = now_.version + 1, changed_by = acting_login(), changed_in = pg_current_xact_id()
    WHERE id = now_.id;
    IF diff ?| ARRAY['headline', 'body', 'submitter_name'] THEN -- their words are cut anew
        UPDATE case_rows SET headline = r.headline, body = r.body, submitter_name = r.submitter_name WHERE id = now_.id;
    END IF;
    RETURN NEW;
END
$$;

CREATE OR REPLACE FUNCTION case_comes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    IF NOT is_keeper() THEN
        IF NOT may('register') THEN
            PERFORM refuse('registering a case');
        END IF;
        IF NEW.status NOT IN (10, 20, 30, 40, 60) OR NEW.referral_ground IS NOT NULL THEN
            PERFORM refuse('registering a case that is not new');
        END IF;
        NEW.registered_by := acting_login();
        NEW.registered_at := moment(NEW.registered_at);
        NEW.id := NULL;
        NEW.number := '';
        NEW.received_at := not_to_come(NEW.received_at);
        NEW.closed_at := now_or_none(NEW.closed_at);
        NEW.first_closed_at := now_or_none(NEW.first_closed_at);
        NEW.first_answered_at := now_or_none(NEW.first_answered_at);
        NEW.again_due := NULL;
        NEW.again_answered_at := NULL;
        NEW.escalation := 0;
        IF NEW.answer_due > latest_answer_day() OR coalesce(NEW.first_due, 0) > latest_answer_day()
            OR coalesce(NEW.interim_due, 0) > day_in(366)
            OR greatest(NEW.first_reminder, NEW.second_reminder, NEW.write_off) > day_in(2200) THEN
            PERFORM refuse('an answer day as far away as that');
        END IF;
    END IF;
    NEW.id := coalesce(NEW.id, nextval(pg_get_serial_sequence('lyhord.case_rows', 'id')));
    NEW.version := 1;
    IF coalesce(NEW.number, '') = '' THEN
        NEW.number := next_number(NEW.registered_at);
    END IF;
    IF coalesce(NEW.token, '') = '' THEN
        NEW.token := NEW.number || '-' || gen_random_uuid();
    END IF;
    INSERT INTO case_rows (
        id, version, token, number, registered_at, registered_by, headline, channel, received_at, type, area,
        category, body, language, anonymous, submitter_name, email, phone, address, gender, protected_identity,
        reply_wanted, reply_by, secrecy, concerns, campaign, service_declaration, process, register_number,
        answer_due, first_reminder, second_reminder, write_off, rules_version, calendar_version, asked, department,
        status, ladder, awaited, referral_ground, referral_statute, referral_to, referral_told, interim_due, answer,
        outcome, answered_directly, standard_answer, first_answered_at, closed_at, escalation,
        first_due, first_closed_at, again_due, again_answered_at, due_asked, answered_for, changed_by, changed_in)
    VALUES (
        NEW.id, NEW.version, NEW.token, NEW.number, NEW.registered_at, NEW.registered_by, NEW.headline, NEW.channel,
        NEW.received_at, NEW.type, NEW.area, NEW.category, NEW.body, NEW.language, NEW.anonymous, NEW.submitter_name,
        NEW.email, NEW.phone, NEW.address, NEW.gender, NEW.protected_identity, NEW.reply_wanted, NEW.reply_by,
        NEW.secrecy, NEW.concerns, NEW.campaign, NEW.service_declaration, NEW.process, NEW.register_number,
        NEW.answer_due, NEW.first_reminder, NEW.second_reminder, NEW.write_off, NEW.rules_version,
        NEW.calendar_version, NEW.asked, NEW.department, NEW.status, NEW.ladder, NEW.awaited, NEW.referral_ground,
        NEW.referral_statute, NEW.referral_to, NEW.referral_told, NEW.interim_due, NEW.answer, NEW.outcome,
        NEW.answered_directly, NEW.standard_answer, NEW.first_answered_at, NEW.closed_at, NEW.escalation,
        NEW.first_due, NEW.first_closed_at, NEW.again_due, NEW.again_answered_at, coalesce(NEW.due_asked, ''),
        coalesce(NEW.answered_for, ''),
        acting_login(), pg_current_xact_id());
    RETURN NEW;
END
$$;

CREATE OR REPLACE FUNCTION assignment_changes() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    c case_rows;
    a assignment_rows;
    before_ jsonb;
    was jsonb;
    comes_back boolean := false;
    keeper CONSTANT boolean := is_keeper();
BEGIN
    SELECT * INTO c FROM case_rows WHERE id = CASE TG_OP WHEN 'INSERT' THEN NEW.case_id ELSE OLD.case_id END;
    IF c.id IS NULL OR NOT is_being_changed(c.id) THEN
        PERFORM refuse('changing who is asked without changing the case');
    END IF;
    IF NOT keeper AND TG_OP <> 'INSERT' THEN
        before_ := undone_to(c) -> 'assignments';
        was := (SELECT one FROM jsonb_array_elements(before_) AS one WHERE (one ->> 'id')::bigint = OLD.id);
    END IF;
    IF TG_OP = 'DELETE' THEN -- a step is taken back that asked
        IF NOT keeper AND (before_ IS NULL OR was IS NOT NULL) THEN
            PERFORM refuse('taking a question back');
        END IF;
        DELETE FROM assignment_rows WHERE id = OLD.id;
        RETURN OLD;
    END IF;
    IF TG_OP = 'INSERT' THEN
        IF NOT keeper THEN
            IF NOT (may('assign') OR may('register')) THEN
                PERFORM refuse('asking a department');
            END IF;
            NEW.sent_at := moment(NEW.sent_at);
            NEW.ladder := 0;
            NEW.answered_at := NULL;
            NEW.outcome := NULL;
            NEW.text := '';
            NEW.answered_by := '';
            NEW.withdrawn_at := NULL;
            NEW.withdrawn_reason := '';
            NEW.reminded_at := NULL;
        END IF;
        IF NOT keeper OR NEW.id IS NULL THEN
            NEW.id := nextval(pg_get_serial_sequence('lyhord.assignment_rows', 'id'));
        END IF;
        INSERT INTO assignment_rows (id, case_id, department, sent_at, ladder, answered_at, outcome, text, answered_by,
            withdrawn_at, withdrawn_reason, reminded_at)
        VALUES (NEW.id, NEW.case_id, NEW.department, NEW.sent_at, NEW.ladder, NEW.answered_at, NEW.outcome, NEW.text,
            NEW.answered_by, NEW.withdrawn_at, NEW.withdrawn_reason, NEW.reminded_at);
        RETURN NEW;
    END IF;
    SELECT * INTO a FROM assignment_rows WHERE id = OLD.id FOR UPDATE;
    comes_back := was IS NOT NULL AND assignment_snapshot(to_jsonb(NEW)) = was;
    IF NOT keeper THEN
        IF (NEW.id, NEW.case_id, NEW.department) IS DISTINCT FROM (OLD.id, OLD.case_id, OLD.department) THEN
            PERFORM refuse('turning a question into another');
        END IF;
        IF (NEW.answered_at, NEW.outcome, NEW.text, NEW.answered_by)
                IS DISTINCT FROM (OLD.answered_at, OLD.outcome, OLD.text, OLD.answered_by)
            AND NOT may_for(c, 'record_answer', OLD.department) THEN
            PERFORM refuse('answering for another department');
        END IF;
        IF (NEW.withdrawn_at, NEW.withdrawn_reason) IS DISTINCT FROM (OLD.withdrawn_at, OLD.withdrawn_reason)
            AND NOT (may('assign') OR may('close')) THEN
            PERFORM refuse('changing a question');
        END IF;
        IF (NEW.ladder, NEW.reminded_at) IS DISTINCT FROM (OLD.ladder, OLD.reminded_at)
            AND NOT (may('assign') OR may('work') OR may('close') OR may('send')) THEN
            PERFORM refuse('changing how far the reminders have come');
        END IF;
        IF NOT comes_back THEN -- the server says who and when
            NEW.sent_at := a.sent_at;
            IF (NEW.answered_at, NEW.outcome, NEW.text, NEW.answered_by)
                IS DISTINCT FROM (OLD.answered_at, OLD.outcome, OLD.text, OLD.answered_by) THEN
                NEW.answered_at := now_or_none(NEW.answered_at);
                NEW.answered_by := CASE WHEN NEW.answered_at IS NULL THEN '' ELSE acting_login() END;
            END IF;
            IF NEW.withdrawn_at IS DISTINCT FROM OLD.withdrawn_at THEN
                NEW.withdrawn_at := now_or_none(NEW.withdrawn_at);
            END IF;
            IF NEW.reminded_at IS DISTINCT FROM OLD.reminded_at THEN
                NEW.reminded_at := now_or_none(NEW.reminded_at);
            END IF;
        END IF;
    END IF;
    UPDATE assignment_rows SET department = NEW.department, sent_at = NEW.sent_at, ladder = NEW.ladder,
        answered_at = NEW.answered_at, outcome = NEW.outcome, answered_by = NEW.answered_by,
        withdrawn_at = NEW.withdrawn_at, withdrawn_reason = NEW.withdrawn_reason, reminded_at = NEW.reminded_at,
        -- A text that was not shown is not emptied by who writes back what he saw.
        text = CASE WHEN NEW.text = OLD.text
                OR (NEW.text = '' AND NEW.answered_at IS NOT DISTINCT FROM a.answered_at) THEN a.text ELSE NEW.text END
    WHERE id = OLD.id;
    RETURN NEW;
END
$$;

CREATE OR REPLACE FUNCTION consultation_changes() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    c case_rows;
    a consultation_rows;
    before_ jsonb;
    keeper CONSTANT boolean := is_keeper();
BEGIN
    SELECT * INTO c FROM case_rows WHERE id = CASE TG_OP WHEN 'INSERT' THEN NEW.case_id ELSE OLD.case_id END;
    IF c.id IS NULL OR NOT is_being_changed(c.id) THEN
        PERFORM refuse('changing a consultation without changing the case');
    END IF;
    IF NOT keeper AND TG_OP <> 'INSERT' THEN
        before_ := undone_to(c) -> 'consultations';
    END IF;
    IF TG_OP = 'DELETE' THEN -- a step is taken back that asked
        IF NOT keeper AND (before_ IS NULL OR OLD.position < jsonb_array_length(before_)) THEN
            PERFORM refuse('taking a consultation back');
        END IF;
        DELETE FROM consultation_rows WHERE case_id = OLD.case_id AND position = OLD.position;
        RETURN OLD;
    END IF;
    IF TG_OP = 'INSERT' THEN
        IF NOT keeper THEN
            IF NOT may('assign') THEN
                PERFORM refuse('consulting a department');
            END IF;
            NEW.asked_at := moment(NEW.asked_at);
            NEW.asked_by := acting_login();
            NEW.answer := '';
            NEW.answered_at := NULL;
            NEW.answered_by := '';
        END IF;
        INSERT INTO consultation_rows (case_id, position, department, question, asked_at, asked_by, answer, answered_at,
            answered_by)
        VALUES (NEW.case_id, NEW.position, NEW.department, NEW.question, NEW.asked_at, NEW.asked_by, NEW.answer,
            NEW.answered_at, NEW.answered_by);
        RETURN NEW;
    END IF;
    SELECT * INTO a FROM consultation_rows WHERE case_id = OLD.case_id AND position = OLD.position FOR UPDATE;
    IF NOT keeper THEN
        IF (NEW.case_id, NEW.position, NEW.department, NEW.question)
            IS DISTINCT FROM (OLD.case_id, OLD.position, OLD.department, OLD.question) THEN
            PERFORM refuse('turning a consultation into another');
        END IF;
        IF NOT may_for(c, 'answer_consultation', OLD.department) THEN
            PERFORM refuse('answering for another department');
        END IF;
        NEW.asked_at := a.asked_at;
        NEW.asked_by := a.asked_by;
        IF consultation_snapshot(to_jsonb(NEW)) IS DISTINCT FROM before_ -> OLD.position::int
            AND (NEW.answer, NEW.answered_at, NEW.answered_by)
                IS DISTINCT FROM (OLD.answer, OLD.answered_at, OLD.answered_by) THEN
            NEW.answered_at := now_or_none(NEW.answered_at);
            NEW.answered_by := CASE WHEN NEW.answered_at IS NULL THEN '' ELSE acting_login() END;
        END IF;
    END IF;
    UPDATE consultation_rows SET department = NEW.department, asked_at = NEW.asked_at, asked_by = NEW.asked_by,
        answered_at = NEW.answered_at, answered_by = NEW.answered_by,
        question = CASE WHEN NEW.question = OLD.question THEN a.question ELSE NEW.question END,
        answer = CASE WHEN NEW.answer = OLD.answer
                OR (NEW.answer = '' AND NEW.answered_at IS NOT DISTINCT FROM a.answered_at) THEN a.answer
            ELSE NEW.answer END
    WHERE case_id = OLD.case_id AND position = OLD.position;
    RETURN NEW;
END
$$;

REVOKE EXECUTE ON FUNCTION json_moment, json_day, ladder_name, status_name, assignment_snapshot, consultation_snapshot,
    case_snapshot, links_snapshot, whole_snapshot, note_what_was, fields_that_differ, step_comes, letter_is_cancelled, forget_what_was,
    step_to_undo, undone_to, take_back_step, step_follows, now_or_none, not_to_come, day_in, latest_answer_day,
    fields_taken_back, changes_are_told FROM PUBLIC;
GRANT EXECUTE ON FUNCTION take_back_step, step_follows
    TO lyhord_contact_centre_officer, lyhord_contact_centre_administrator, lyhord_department_registrar, lyhord_handler,
    lyhord_chief_legal_officer, lyhord_worker;

-- What is said to have happened ---------------------------------------------------------------------------------------

-- An event of a person's goes with the change that it tells of, in the same transaction; of what it quotes beside that
-- nothing is believed.
CREATE FUNCTION event_is_true() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    c case_rows;
    k changing_cases;
    details jsonb;
    differ text[];
    tells_of CONSTANT text := CASE
        WHEN NEW.kind IN ('assigned', 'unassigned', 'answer_recorded', 'handed_back', 'reminder_sent',
            'write_off_proposed') THEN 'assignments'
        WHEN NEW.kind IN ('consulted', 'consult_answered') THEN 'consultations'
        WHEN NEW.kind IN ('closed', 'written_off', 'reopened', 'referred') THEN 'status'
        WHEN NEW.kind = 'linked' THEN 'links' END;
BEGIN
    BEGIN
        details := NEW.details::jsonb;
    EXCEPTION WHEN data_exception OR statement_too_complex THEN
        details := '[]';
    END;
    IF jsonb_typeof(details) <> 'object' OR octet_length(NEW.details) > 4194304 THEN
        PERFORM refuse('details of an event that cannot be read');
    END IF;
    IF is_keeper() OR NEW.kind IN ('read_secret', 'disclosed') THEN
        RETURN NEW;
    END IF;
    IF NOT is_being_changed(NEW.case_id) THEN
        PERFORM refuse('an event without the change that it tells of');
    END IF;
    SELECT * INTO c FROM case_rows WHERE id = NEW.case_id;
    IF c.version = 1 THEN -- what a registration begins with
        IF NEW.kind NOT IN ('registered', 'assigned', 'answer_sent', 'consulted', 'attached') THEN
            PERFORM refuse('the event ' || NEW.kind || ' of a registration');
        END IF;
        RETURN NEW;
    END IF;
    SELECT * INTO k FROM changing_cases WHERE case_id = c.id AND made_in = pg_current_xact_id_if_assigned();
    IF tells_of IS NOT NULL OR NEW.kind = 'corrected' THEN
        differ := array_remove(fields_that_differ(k.was, whole_snapshot(c)), 'version');
        IF k.case_id IS NULL OR (tells_of IS NOT NULL AND NOT tells_of = ANY (differ)) OR cardinality(differ) = 0 THEN
            PERFORM refuse('the event ' || NEW.kind || ' without the change that it tells of');
        END IF;
    END IF;
    IF NEW.kind = 'registered' OR (NEW.kind = 'closed' AND c.status <> 60) OR (NEW.kind = 'written_off' AND c.status <> 70)
        OR (NEW.kind = 'referred' AND c.status <> 80) OR (NEW.kind = 'reopened' AND c.status >= 60)
        OR (NEW.kind = 'answer_sent' AND c.status NOT IN (60, 80))
        OR (NEW.kind = 'interim_answer_sent' AND c.interim_due IS NULL) THEN
        PERFORM refuse('the event ' || NEW.kind || ' of a case that stands otherwise');
    END IF;
    -- Which kind of step was taken back is counted.
    IF NEW.kind = 'undone' AND details ->> 'kind' IS DISTINCT FROM (step_to_undo(c.id, c.version - 1)).kind
        AND NOT (details ->> 'kind' IS NOT DISTINCT FROM 'linked' AND 'links' = ANY (fields_that_differ(k.was, whole_snapshot(c))))
        AND NOT (details ? 'taken_out' AND EXISTS (SELECT 1 FROM inbox_kept WHERE case_id = c.id)) THEN
        PERFORM refuse('taking back another step than the last');
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER is_true BEFORE INSERT ON event_rows FOR EACH ROW EXECUTE FUNCTION event_is_true();

-- That something was looked at or given out tells of no change.
CREATE OR REPLACE FUNCTION check_event() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    subject bigint;
BEGIN
    IF TG_TABLE_NAME = 'case_rows' THEN
        subject := NEW.id;
    ELSE
        subject := NEW.case_id;
    END IF;
    IF NOT is_keeper() AND NOT EXISTS (SELECT 1 FROM event_rows e
        WHERE e.case_id = subject AND e.made_in = pg_current_xact_id() AND e.kind NOT IN ('read_secret', 'disclosed')
            AND (e.by_login = acting_login() OR e.by_login = 'worker')) THEN
        PERFORM refuse('changing a case without an event that says so');
    END IF;
    RETURN NULL;
END
$$;

-- Letters -------------------------------------------------------------------------------------------------------------

-- To whom a letter may go that is not to the person: to a department's mailbox, to the chief legal officer and those who
-- see to it that there is one, to whom a report goes.
CREATE FUNCTION is_in_directory(address text, of_kind text, for_department text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    SELECT CASE of_kind WHEN 'handed_over' THEN address = ''
            OR EXISTS (SELECT 1 FROM settings WHERE key = 'chief_legal_officer_mailbox' AND value = address)
            OR EXISTS (SELECT 1 FROM people p JOIN grants g ON g.login = p.login WHERE p.email = address
                AND g.role IN ('chief_legal_officer', 'contact_centre_administrator'))
        ELSE address <> '' AND (EXISTS (SELECT 1 FROM departments WHERE key = for_department AND mailbox = address)
            OR EXISTS (SELECT 1 FROM department_versions WHERE department = for_department AND mailbox = address)
            OR (of_kind = 'report' AND EXISTS (SELECT 1 FROM report_recipients r WHERE r.address = is_in_directory.address)))
        END
$$;

CREATE OR REPLACE FUNCTION letter_changes() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    c case_rows;
    now_ outbox_rows;
    new_ outbox_rows;
    seen boolean;
    changing CONSTANT text[] := ARRAY['state', 'sent_at', 'failure', 'sent_by', 'marked_version'];
    keeper CONSTANT boolean := is_keeper();
BEGIN
    IF TG_OP = 'INSERT' THEN
        SELECT * INTO c FROM case_rows WHERE id = NEW.case_id;
        IF NEW.case_id IS NULL THEN
            IF NOT keeper AND (NEW.kind <> 'report' OR NEW.state <> 'queued' OR NOT (may('work') OR may('administer'))) THEN
                PERFORM refuse('a letter with a report');
            END IF;
        ELSIF c.id IS NULL OR NOT is_being_changed(c.id) THEN
            PERFORM refuse('a letter about this case without a change of it');
        END IF;
        IF NOT keeper THEN
            IF NEW.state <> 'queued' OR NEW.sent_at IS NOT NULL OR NEW.sent_by <> '' OR NEW.marked_version IS NOT NULL THEN
                PERFORM refuse('a letter that has left before it waits');
            END IF;
            IF NEW.kind = 'report' AND c.id IS NOT NULL THEN
                PERFORM refuse('a report about one case');
            END IF;
            NEW.id := NULL;
            -- A letter that is written anew waits since the one before it.
            IF NOT EXISTS (SELECT 1 FROM outbox_rows o WHERE o.case_id = c.id AND o.kind = NEW.kind
                AND o.created_at = NEW.created_at AND o.cancelled_in = pg_current_xact_id_if_assigned()) THEN
                NEW.created_at := moment(NEW.created_at);
            END IF;
            NEW.not_before := least(greatest(NEW.not_before, moment(NEW.not_before)), moment(NEW.not_before) + 86400);
            IF NEW.department = '' AND NEW.kind NOT IN ('handed_over', 'report') THEN -- to the person
                NEW.to_name := c.submitter_name;
                NEW.to_address := CASE NEW.by_way WHEN 'email' THEN c.email WHEN 'phone' THEN c.phone
                    WHEN 'letter' THEN c.address END;
                IF NEW.to_address IS NULL THEN
                    PERFORM refuse('a letter by no way there is');
                END IF;
            ELSIF NEW.by_way <> 'email' OR NOT is_in_directory(NEW.to_address, NEW.kind, NEW.department) THEN
                PERFORM refuse('a letter to an address that is not in the directory');
            END IF;
        END IF;
        NEW.id := coalesce(NEW.id, nextval(pg_get_serial_sequence('lyhord.outbox_rows', 'id')));
        INSERT INTO outbox_rows (id, case_id, kind, by_way, department, state, language, created_at, not_before, sent_at,
            to_name, to_address, failure, subject, body, sent_by, marked_version)
        VALUES (NEW.id, NEW.case_id, NEW.kind, NEW.by_way, NEW.department, NEW.state, NEW.language, NEW.created_at,
            NEW.not_before, NEW.sent_at, NEW.to_name, NEW.to_address, NEW.failure, NEW.subject, NEW.body, NEW.sent_by,
            NEW.marked_version);
        -- Who may not read whom a letter is for may still send it.
        IF NOT keeper AND NEW.department = '' AND NEW.kind <> 'handed_over' AND c.id IS NOT NULL THEN
            SELECT s.names_shown INTO seen FROM cases s WHERE s.id = c.id;
            IF NOT coalesce(seen, false) AND c.anonymous = 0 THEN
                UPDATE outbox_rows SET to_name = c.submitter_name, by_way = w.way, to_address = w.contact
                FROM (SELECT way, contact FROM (VALUES (1, 'email', c.email), (2, 'phone', c.phone),
                        (3, 'letter', c.address)) AS ways (position, way, contact)
                    WHERE contact <> ''
                    ORDER BY way IS NOT DISTINCT FROM c.reply_by DESC, position LIMIT 1) w
                WHERE id = NEW.id;
                NEW.to_name := ''; -- nor is it told by what comes back
                NEW.to_address := '';
            END IF;
        END IF;
        RETURN NEW;
    END IF;
    SELECT * INTO c FROM case_rows WHERE id = OLD.case_id;
    IF NOT keeper AND NOT may('send') AND NOT (NEW.state IN ('cancelled', 'failed') AND is_being_changed(c.id)) THEN
        PERFORM refuse('changing a letter');
    END IF;
    IF NOT keeper AND (to_jsonb(NEW) - changing) <> (to_jsonb(OLD) - changing) THEN
        PERFORM refuse('changing what a letter says');
    END IF;
    SELECT * INTO now_ FROM outbox_rows WHERE id = OLD.id FOR NO KEY UPDATE;
    IF NOT FOUND OR now_.state <> OLD.state THEN
        RETURN NULL; -- somebody else may have sent it meanwhile: then nothing is changed
    END IF;
    IF NOT keeper THEN
        IF NEW.state NOT IN ('queued', 'sent', 'failed', 'cancelled') THEN
            PERFORM refuse('a letter that stands like that');
        END IF;
        -- That one is to leave after all goes with a step; that it could not, the worker says.
        IF c.id IS NOT NULL AND NEW.state <> OLD.state AND NEW.state NOT IN ('sent', 'cancelled') AND OLD.state <> 'sent'
            AND NOT is_being_changed(c.id) AND NOT (NEW.state = 'failed' AND is_worker()) THEN
            PERFORM refuse('changing whether a letter leaves without changing the case');
        END IF;
        IF c.id IS NOT NULL AND 'sent' IN (NEW.state, OLD.state) THEN
            new_ := now_;
            new_.state := NEW.state;
            new_.marked_version := NEW.marked_version;
            PERFORM check_dispatch(now_, new_);
        END IF;
        IF NEW.state = 'sent' THEN
            NEW.sent_at := moment(NEW.sent_at);
            NEW.sent_by := acting_login();
        ELSE
            NEW.sent_at := NULL;
            NEW.sent_by := '';
            NEW.marked_version := NULL;
        END IF;
    END IF;
    UPDATE outbox_rows SET state = NEW.state, sent_at = NEW.sent_at, failure = NEW.failure, sent_by = NEW.sent_by,
        marked_version = NEW.marked_version
    WHERE id = OLD.id;
    RETURN NEW;
END
$$;

-- A step stops letters before it changes the case, which its maker may see no more after that.
CREATE FUNCTION letter_stops_with_a_step() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    IF NOT is_being_changed(NEW.case_id) THEN
        PERFORM refuse('stopping a letter without changing the case');
    END IF;
    RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER stops_with_a_step AFTER UPDATE OF state ON outbox_rows DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.state = 'cancelled' AND OLD.state <> 'cancelled' AND NEW.case_id IS NOT NULL)
    EXECUTE FUNCTION letter_stops_with_a_step();

-- What comes in -------------------------------------------------------------------------------------------------------

-- What has come in is not written over: it is dealt with, or emptied when it has been. By whom and when, the server says.
-- The functions that take a message out of a case run as the owner and put back what it said.
CREATE FUNCTION item_comes_and_goes() RETURNS trigger LANGUAGE plpgsql SET search_path = lyhord, pg_temp AS $$
DECLARE
    words CONSTANT text[] := ARRAY['submitter_name', 'email', 'phone', 'address', 'subject', 'unmapped', 'body', 'differs'];
    dealing CONSTANT text[] := ARRAY['ended_as', 'ended_at', 'ended_by', 'ended_reason', 'erased_at', 'case_id'];
BEGIN
    IF is_keeper() OR pg_has_role(current_user, (SELECT nspowner FROM pg_namespace WHERE nspname = 'lyhord'), 'MEMBER') THEN
        RETURN NEW;
    END IF;
    IF TG_OP = 'INSERT' THEN
        IF NEW.ended_as IS NOT NULL OR NEW.erased_at IS NOT NULL OR NEW.case_id IS NOT NULL THEN
            PERFORM refuse('an item that is dealt with before it comes');
        END IF;
        NEW.received_at := not_to_come(NEW.received_at);
        RETURN NEW;
    END IF;
    IF (to_jsonb(NEW) - dealing - words) <> (to_jsonb(OLD) - dealing - words) THEN
        PERFORM refuse('changing what has come in');
    END IF;
    IF (NEW.submitter_name, NEW.email, NEW.phone, NEW.address, NEW.subject, NEW.unmapped, NEW.body, NEW.differs)
            <> (OLD.submitter_name, OLD.email, OLD.phone, OLD.address, OLD.subject, OLD.unmapped, OLD.body, OLD.differs)
        AND (NEW.erased_at IS NULL OR NEW.ended_at IS NULL
            OR (NEW.submitter_name, NEW.email, NEW.phone, NEW.address, NEW.subject, NEW.unmapped, NEW.body, NEW.differs)
                <> ('', '', '', '', '', '[]', '', '[]')) THEN
        PERFORM refuse('changing what has come in');
    END IF;
    IF NEW.case_id IS DISTINCT FROM OLD.case_id AND (NEW.case_id IS NULL OR NOT is_being_changed(NEW.case_id)) THEN
        PERFORM refuse('an item of another case');
    END IF;
    IF NEW.ended_as IS DISTINCT FROM OLD.ended_as THEN
        IF (NEW.ended_as IS NOT NULL AND OLD.ended_as IS NOT NULL)
            OR (NEW.ended_as IS NULL AND (OLD.ended_as <> 'discarded' OR OLD.erased_at IS NOT NULL))
            OR (NEW.ended_as IN ('registered', 'attached') AND NEW.case_id IS NULL)
            OR NEW.ended_as NOT IN ('registered', 'attached', 'discarded') THEN
            PERFORM refuse('dealing with an item like that');
        END IF;
        NEW.ended_at := CASE WHEN NEW.ended_as IS NOT NULL THEN moment(NEW.ended_at) END;
        NEW.ended_by := CASE WHEN NEW.ended_as IS NOT NULL THEN acting_login() END;
    ELSE
        NEW.ended_at := OLD.ended_at;
        NEW.ended_by := OLD.ended_by;
        NEW.ended_reason := OLD.ended_reason;
    END IF;
    IF NEW.erased_at IS DISTINCT FROM OLD.erased_at THEN
        NEW.erased_at := now_or_none(coalesce(NEW.erased_at, OLD.erased_at));
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER comes_and_goes BEFORE INSERT OR UPDATE ON inbox_items
    FOR EACH ROW EXECUTE FUNCTION item_comes_and_goes();

-- What an item said that is added to a case is what it said; by which step, the server knows.
CREATE FUNCTION message_is_kept() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    i inbox_items;
    s steps;
BEGIN
    IF is_keeper() THEN
        RETURN NEW;
    END IF;
    SELECT * INTO i FROM inbox_items WHERE id = NEW.item_id AND ended_at IS NULL;
    SELECT s_.* INTO s FROM steps s_ JOIN case_rows c ON c.id = s_.case_id AND c.version = s_.version
    WHERE s_.case_id = NEW.case_id ORDER BY s_.id DESC LIMIT 1;
    IF i.id IS NULL OR s.id IS NULL THEN
        PERFORM refuse('keeping what is not being added to a case');
    END IF;
    NEW.step_id := s.id;
    NEW.messages_before := s.messages_before;
    NEW.submitter_name := i.submitter_name;
    NEW.email := i.email;
    NEW.phone := i.phone;
    NEW.address := i.address;
    NEW.subject := i.subject;
    NEW.unmapped := i.unmapped;
    NEW.body := i.body;
    NEW.differs := i.differs;
    RETURN NEW;
END
$$;
CREATE TRIGGER is_kept BEFORE INSERT ON inbox_kept FOR EACH ROW EXECUTE FUNCTION message_is_kept();

-- Reports on their dates ----------------------------------------------------------------------------------------------

CREATE FUNCTION run_is_signed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    IF is_keeper() THEN
        RETURN NEW;
    END IF;
    IF NEW.made_by <> acting_login() AND NOT (NEW.made_by = 'worker' AND (may('work') OR TG_OP = 'UPDATE'))
        AND (TG_OP = 'INSERT' OR NEW.made_by <> OLD.made_by) THEN
        NEW.made_by := acting_login();
    END IF;
    IF TG_OP = 'INSERT' THEN
        NEW.made_at := moment(NEW.made_at);
        NEW.sent_at := now_or_none(NEW.sent_at);
        RETURN NEW;
    END IF;
    IF NEW.made_at <> OLD.made_at THEN
        NEW.made_at := moment(NEW.made_at);
    END IF;
    IF NEW.sent_at IS DISTINCT FROM OLD.sent_at THEN
        NEW.sent_at := now_or_none(NEW.sent_at);
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER is_signed BEFORE INSERT OR UPDATE ON report_runs FOR EACH ROW EXECUTE FUNCTION run_is_signed();

GRANT EXECUTE ON FUNCTION now_or_none, not_to_come TO PUBLIC;
REVOKE EXECUTE ON FUNCTION letter_stops_with_a_step, message_is_kept, event_is_true, is_in_directory, item_comes_and_goes, run_is_signed FROM PUBLIC;

-- Who may do what -----------------------------------------------------------------------------------------------------

-- Grants are only ever added, and ended by a last day. By whom and when, the server says; of what came before is not known.
ALTER TABLE grants ADD COLUMN granted_by text COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE grants ADD COLUMN granted_at bigint;
ALTER TABLE grants ADD COLUMN granted_in xid8;
ALTER TABLE grants ADD COLUMN ended_by text COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE grants ADD COLUMN ended_at bigint;
-- The same of the right of L9.
ALTER TABLE people ADD COLUMN secret_given_by text COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE people ADD COLUMN secret_given_at bigint;
ALTER TABLE people ADD COLUMN secret_given_in xid8;

CREATE FUNCTION yesterday() RETURNS bigint LANGUAGE sql STABLE SET search_path = lyhord, pg_temp AS $$
    SELECT to_char(to_date(today()::text, 'YYYYMMDD') - 1, 'YYYYMMDD')::bigint
$$;

CREATE FUNCTION grant_is_sound() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    keeper CONSTANT boolean := is_keeper();
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NOT keeper THEN
            IF NOT EXISTS (SELECT 1 FROM role_rights WHERE role = NEW.role) THEN
                PERFORM refuse('a role that there is not');
            END IF;
            IF btrim(NEW.agreement) = '' THEN
                PERFORM refuse('a role without the agreement that it rests on');
            END IF;
            IF NEW.login = acting_login() AND EXISTS (SELECT 1 FROM role_rights
                WHERE role = NEW.role AND action IN ('read_secret', 'read_bribery')) THEN
                PERFORM refuse('granting oneself what only few may read');
            END IF;
            NEW.id := nextval(pg_get_serial_sequence('lyhord.grants', 'id'));
        END IF;
        NEW.granted_by := acting_login();
        NEW.granted_at := floor(extract(epoch FROM now()))::bigint;
        NEW.granted_in := pg_current_xact_id();
        NEW.ended_by := '';
        NEW.ended_at := NULL;
        RETURN NEW;
    END IF;
    IF NOT keeper THEN
        IF (to_jsonb(NEW) - 'valid_to') <> (to_jsonb(OLD) - 'valid_to') OR NEW.valid_to IS NULL
            OR NEW.valid_to > OLD.valid_to OR OLD.valid_to < yesterday() THEN
            PERFORM refuse('changing a grant otherwise than by ending it');
        END IF;
        NEW.valid_to := greatest(NEW.valid_to, yesterday()); -- it held until now
    END IF;
    IF NEW.valid_to IS DISTINCT FROM OLD.valid_to THEN
        NEW.ended_by := acting_login();
        NEW.ended_at := floor(extract(epoch FROM now()))::bigint;
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER is_sound BEFORE INSERT OR UPDATE ON grants FOR EACH ROW EXECUTE FUNCTION grant_is_sound();

CREATE FUNCTION person_is_sound() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    gets boolean;
BEGIN
    IF TG_OP = 'INSERT' AND EXISTS (SELECT 1 FROM people WHERE login = NEW.login) THEN
        RETURN NEW; -- the row that is there will be changed instead
    END IF;
    gets := NEW.may_read_secret = 1 AND (TG_OP = 'INSERT' OR OLD.may_read_secret = 0);
    IF gets AND NEW.login = acting_login() AND NOT is_keeper() THEN
        PERFORM refuse('granting oneself what only few may read');
    END IF;
    IF TG_OP = 'UPDATE' AND NEW.login <> OLD.login AND NOT is_keeper() THEN
        PERFORM refuse('making a person another');
    END IF;
    IF gets THEN
        NEW.secret_given_by := acting_login();
        NEW.secret_given_at := floor(extract(epoch FROM now()))::bigint;
        NEW.secret_given_in := pg_current_xact_id();
    ELSIF TG_OP = 'UPDATE' THEN
        NEW.secret_given_by := OLD.secret_given_by;
        NEW.secret_given_at := OLD.secret_given_at;
        NEW.secret_given_in := OLD.secret_given_in;
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER is_sound BEFORE INSERT OR UPDATE ON people FOR EACH ROW EXECUTE FUNCTION person_is_sound();

-- What has been granted holds when it is committed: nobody uses a grant that is taken back again.
CREATE OR REPLACE FUNCTION held(OUT role text, OUT department text, OUT of_bribery boolean) RETURNS SETOF record
    LANGUAGE plpgsql STABLE ROWS 2 SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    who CONSTANT text := acting_login();
    day CONSTANT bigint := today();
BEGIN
    RETURN QUERY
        SELECT g.role, g.department,
            EXISTS (SELECT 1 FROM role_rights r WHERE r.role = g.role AND r.action = 'read_bribery')
        FROM people p JOIN grants g ON g.login = p.login
        WHERE p.login = who AND (p.retired IS NULL OR p.retired >= day) AND g.valid_from <= day
            AND (g.valid_to IS NULL OR g.valid_to >= day)
            AND (g.granted_in IS DISTINCT FROM pg_current_xact_id_if_assigned() OR g.granted_in IS NULL);
END
$$;
CREATE OR REPLACE FUNCTION has_secret_right() RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM people WHERE login = acting_login() AND may_read_secret = 1
            AND (secret_given_in IS DISTINCT FROM pg_current_xact_id_if_assigned() OR secret_given_in IS NULL))
        OR is_unbound();
END
$$;

REVOKE INSERT, UPDATE, DELETE ON grants, people FROM lyhord_contact_centre_administrator;
GRANT INSERT (login, role, department, agreement, valid_from, valid_to), UPDATE (valid_to) ON grants
    TO lyhord_contact_centre_administrator;
GRANT INSERT (login, name, email, may_read_secret, retired), UPDATE (name, email, may_read_secret, retired) ON people
    TO lyhord_contact_centre_administrator;

GRANT EXECUTE ON FUNCTION yesterday TO PUBLIC;
REVOKE EXECUTE ON FUNCTION grant_is_sound, person_is_sound FROM PUBLIC;

-- What everybody relies on ----------------------------------------------------------------------------------------------

-- A content is what its name says. One that was not, from before this was checked, becomes it.
CREATE FUNCTION content_is_what_it_says() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    IF NEW.sha256 <> encode(sha256(NEW.bytes), 'hex') THEN
        PERFORM refuse('a content under the name of another');
    END IF;
    UPDATE contents SET bytes = NEW.bytes WHERE sha256 = NEW.sha256 AND bytes <> NEW.bytes;
    RETURN NEW;
END
$$;
CREATE TRIGGER is_what_it_says BEFORE INSERT ON contents FOR EACH ROW EXECUTE FUNCTION content_is_what_it_says();

CREATE FUNCTION file_is_measured() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    IF NOT is_keeper() THEN
        NEW.size := coalesce((SELECT length(bytes) FROM contents WHERE sha256 = NEW.sha256), NEW.size);
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER is_measured BEFORE INSERT ON attachments FOR EACH ROW EXECUTE FUNCTION file_is_measured();
CREATE TRIGGER is_measured BEFORE INSERT ON inbox_files FOR EACH ROW EXECUTE FUNCTION file_is_measured();
CREATE TRIGGER is_measured BEFORE INSERT ON outbox_files FOR EACH ROW EXECUTE FUNCTION file_is_measured();

-- Figures are frozen of a month that is over, and packed as the program packs them: nobody can change them afterwards.
CREATE FUNCTION figures_are_sound() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    most CONSTANT bigint := 268435456;
BEGIN
    IF is_keeper() THEN
        RETURN NEW;
    END IF;
    IF NEW.month % 100 NOT BETWEEN 1 AND 12 OR NEW.month < 190001
        OR NEW.month >= month_of(floor(extract(epoch FROM now()))::bigint) THEN
        PERFORM refuse('freezing a month that is not over');
    END IF;
    IF length(NEW.department) > 100 OR length(NEW.facts) NOT BETWEEN 12 AND most OR get_byte(NEW.facts, 4) <> 120
        OR (get_byte(NEW.facts, 4) * 256 + get_byte(NEW.facts, 5)) % 31 <> 0 THEN
        PERFORM refuse('figures that nobody can read');
    END IF;
    NEW.frozen_at := moment(NEW.frozen_at);
    RETURN NEW;
END
$$;
CREATE TRIGGER are_sound BEFORE INSERT ON frozen_figures FOR EACH ROW EXECUTE FUNCTION figures_are_sound();

-- Whoever holds a lease holds it for a minute by the server's clock, and goes on for another; nobody else ends it before.
ALTER TABLE leases ADD COLUMN login text COLLATE "C" NOT NULL DEFAULT '';
CREATE FUNCTION lease_is_short() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    now_ CONSTANT bigint := floor(extract(epoch FROM clock_timestamp()));
BEGIN
    IF is_keeper() THEN
        RETURN NEW;
    END IF;
    IF TG_OP = 'UPDATE' AND OLD.until > now_ AND (OLD.holder, OLD.login) <> (NEW.holder, acting_login()) THEN
        RETURN NULL; -- held by another: no row is changed, and the program says so
    END IF;
    NEW.login := acting_login();
    NEW.until := now_ + 60;
    RETURN NEW;
END
$$;
CREATE TRIGGER is_short BEFORE INSERT OR UPDATE ON leases FOR EACH ROW EXECUTE FUNCTION lease_is_short();
CREATE FUNCTION give_back_lease(of_name text, by_holder text) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    DELETE FROM leases WHERE name = of_name AND holder = by_holder AND (login = acting_login() OR is_keeper())
$$;

-- Whoever may delete rows of a table, or change any column of it, may lock the whole table, and with it everybody who
-- reads it. So rows that everybody has a few of are taken away by functions, and changed column by column.

CREATE FUNCTION forget_view_setting(of_login text, of_key text) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    DELETE FROM view_settings WHERE login = of_login AND key = of_key AND (login = acting_login() OR is_keeper())
$$;
CREATE FUNCTION leave_case(of_login text, at_workplace text) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    DELETE FROM presence
    WHERE login = of_login AND workplace = at_workplace AND (login = acting_login() OR is_keeper())
$$;
CREATE FUNCTION forget_presence(seen_before bigint) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    DELETE FROM presence WHERE seen_at < seen_before
        AND (seen_at < floor(extract(epoch FROM now()))::bigint - 600 OR login = acting_login() OR is_keeper())
$$;
CREATE FUNCTION forget_case_flag(of_login text, of_case bigint) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    DELETE FROM case_flags WHERE login = of_login AND case_id = of_case AND (login = acting_login() OR is_keeper())
$$;
CREATE FUNCTION forget_case_looks(of_login text, looked_before bigint) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    DELETE FROM case_looks WHERE login = of_login AND looked_at < looked_before AND (login = acting_login() OR is_keeper())
$$;
CREATE FUNCTION remove_case_note(note bigint, of_case bigint, by_author text) RETURNS bigint
    LANGUAGE sql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    WITH gone AS (DELETE FROM case_notes
        WHERE id = note AND case_id = of_case AND author = by_author AND (author = acting_login() OR is_keeper())
        RETURNING id)
    SELECT count(*) FROM gone
$$;
CREATE FUNCTION remove_spelling_word(of_word text, by_login text) RETURNS bigint
    LANGUAGE sql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    WITH gone AS (DELETE FROM spelling_words
        WHERE word = of_word AND (by_login = '' OR added_by = by_login)
            AND (may('administer') OR (may('register') AND added_by = acting_login()) OR is_keeper())
        RETURNING word)
    SELECT count(*) FROM gone
$$;
CREATE FUNCTION forget_links(of_case bigint) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    IF NOT is_keeper() AND NOT (is_being_changed(of_case) AND may('assign')) THEN
        PERFORM refuse('changing what a case is linked to');
    END IF;
    DELETE FROM links WHERE case_id = of_case;
END
$$;
-- Of an item that has been dealt with and emptied.
CREATE FUNCTION forget_inbox_files(of_item bigint) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    IF NOT is_keeper() AND NOT ((may('handle_inbox') OR may('import'))
        AND EXISTS (SELECT 1 FROM inbox_items WHERE id = of_item AND ended_at IS NOT NULL AND erased_at IS NOT NULL)) THEN
        PERFORM refuse('removing files of what waits');
    END IF;
    DELETE FROM inbox_files WHERE item_id = of_item;
END
$$;

DO $$
DECLARE
    one record;
    groups CONSTANT text[] := ARRAY['lyhord_contact_centre_officer', 'lyhord_contact_centre_administrator',
        'lyhord_department_registrar', 'lyhord_handler', 'lyhord_quality_officer', 'lyhord_quality_strategist',
        'lyhord_process_support', 'lyhord_chief_legal_officer', 'lyhord_board_reader', 'lyhord_worker'];
BEGIN
    -- Nobody gives rows their numbers: one that is given ahead stops those who come to it.
    FOR one IN
        SELECT t.name, r.rolname, string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) AS columns
        FROM unnest(ARRAY['attachments', 'contents', 'inbox_items', 'inbox_files', 'batches', 'batch_cases',
                'outbox_files', 'report_runs', 'case_notes']) AS t (name)
            JOIN pg_attribute a ON a.attrelid = t.name::regclass AND a.attnum > 0 AND NOT a.attisdropped
                AND a.attname NOT IN ('id', 'made_in')
            JOIN pg_roles r ON r.rolname = ANY (groups)
        WHERE has_table_privilege(r.oid, t.name::regclass, 'INSERT') GROUP BY t.name, r.rolname LOOP
        EXECUTE format('REVOKE INSERT ON %I FROM %I', one.name, one.rolname);
        EXECUTE format('GRANT INSERT (%s) ON %I TO %I', one.columns, one.name, one.rolname);
    END LOOP;
    -- What is changed of these, column by column.
    FOR one IN
        SELECT t.name, t.columns, r.rolname, has_table_privilege(r.oid, t.name::regclass, 'UPDATE') AS updates
        FROM (VALUES ('view_settings', 'value'), ('presence', 'case_id, seen_at'), ('case_flags', 'day, line'),
                ('case_looks', 'last_event, looked_at'), ('leases', 'holder, until'), ('links', ''), ('inbox_files', ''),
                ('case_notes', ''), ('spelling_words', ''),
                ('inbox_items', 'ended_as, ended_at, ended_by, ended_reason, erased_at, case_id, submitter_name, email, '
                    'phone, address, subject, unmapped, body, differs'),
                ('report_runs', 'state, made_at, made_by, comment, to_name, to_address, sent_at, message_id, version')
            ) AS t (name, columns) JOIN pg_roles r ON r.rolname = ANY (groups)
        WHERE has_table_privilege(r.oid, t.name::regclass, 'UPDATE')
            OR has_table_privilege(r.oid, t.name::regclass, 'DELETE') LOOP
        EXECUTE format('REVOKE DELETE ON %I FROM %I', one.name, one.rolname);
        IF one.updates THEN
            EXECUTE format('REVOKE UPDATE ON %I FROM %I', one.name, one.rolname);
            IF one.columns <> '' THEN
                EXECUTE format('GRANT UPDATE (%s) ON %I TO %I', one.columns, one.name, one.rolname);
            END IF;
        END IF;
    END LOOP;
END
$$;
REVOKE UPDATE ON profile_meta FROM lyhord_contact_centre_officer;
GRANT UPDATE (value) ON profile_meta TO lyhord_contact_centre_officer;

REVOKE EXECUTE ON FUNCTION content_is_what_it_says, file_is_measured, figures_are_sound, lease_is_short, give_back_lease,
    forget_view_setting, leave_case, forget_presence, forget_case_flag, forget_case_looks, remove_case_note,
    remove_spelling_word, forget_links, forget_inbox_files FROM PUBLIC;
GRANT EXECUTE ON FUNCTION give_back_lease TO lyhord_contact_centre_administrator, lyhord_worker;
GRANT EXECUTE ON FUNCTION forget_view_setting TO lyhord_contact_centre_officer, lyhord_contact_centre_administrator,
    lyhord_department_registrar, lyhord_handler, lyhord_quality_officer, lyhord_quality_strategist,
    lyhord_process_support, lyhord_chief_legal_officer, lyhord_board_reader, lyhord_worker;
GRANT EXECUTE ON FUNCTION leave_case, forget_presence, forget_case_flag, forget_case_looks, remove_case_note
    TO lyhord_contact_centre_officer, lyhord_contact_centre_administrator, lyhord_department_registrar, lyhord_handler,
    lyhord_quality_officer, lyhord_chief_legal_officer, lyhord_worker;
GRANT EXECUTE ON FUNCTION remove_spelling_word, forget_links
    TO lyhord_contact_centre_officer, lyhord_contact_centre_administrator;
GRANT EXECUTE ON FUNCTION forget_inbox_files
    TO lyhord_contact_centre_officer, lyhord_contact_centre_administrator, lyhord_worker;

-- A session that stops others in the middle of a transaction, for whatever reason, is ended by the worker: whoever is in the
-- middle could lift a time-out of his own. The owner may end sessions of logins if the server lets it grant itself that.
DO $$
BEGIN
    IF NOT pg_has_role(current_user, 'pg_signal_backend', 'MEMBER') THEN
        EXECUTE format('GRANT pg_signal_backend TO %I', current_user);
    END IF;
EXCEPTION WHEN insufficient_privilege THEN
    RAISE NOTICE 'without pg_signal_backend the worker ends no session that stops others';
END
$$;
-- How many were ended: those that others have waited for so many seconds, and that wait for nobody themselves.
CREATE FUNCTION end_blockers(waited bigint) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    ended bigint := 0;
    one record;
BEGIN
    IF NOT may('work') THEN
        RETURN 0;
    END IF;
    FOR one IN
        SELECT DISTINCT a.pid FROM pg_locks l CROSS JOIN LATERAL unnest(pg_blocking_pids(l.pid)) AS b (pid)
            JOIN pg_stat_activity a ON a.pid = b.pid JOIN people p ON p.login = a.usename
        WHERE NOT l.granted AND l.waitstart <= clock_timestamp() - make_interval(secs => waited)
            AND a.datname = current_database() AND a.pid <> pg_backend_pid()
            AND cardinality(pg_blocking_pids(a.pid)) = 0
            AND NOT pg_has_role(a.usesysid, (SELECT nspowner FROM pg_namespace WHERE nspname = 'lyhord'), 'MEMBER') LOOP
        BEGIN
            IF pg_terminate_backend(one.pid) THEN
                ended := ended + 1;
            END IF;
        EXCEPTION WHEN insufficient_privilege THEN
            RAISE WARNING 'the owner of the schema lyhord may not end sessions: grant it pg_signal_backend';
        END;
    END LOOP;
    RETURN ended;
END
$$;
REVOKE EXECUTE ON FUNCTION end_blockers FROM PUBLIC;
GRANT EXECUTE ON FUNCTION end_blockers TO lyhord_contact_centre_administrator, lyhord_worker;

-- How cases and what belongs to them are changed: numbers, versions and the audit chain are made here, and what a person
-- may not do is refused here, whatever program asks.

-- What may be done ----------------------------------------------------------------------------------------------------

CREATE FUNCTION refuse(what text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'not permitted: %', what USING ERRCODE = '42501';
END
$$;

-- The actions the person may do on a case as it stands; may() of core/rules/permissions.cpp for all of them at once.
CREATE FUNCTION actions_on(c case_rows) RETURNS text[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    acts text[];
BEGIN
    IF is_unbound() THEN
        RETURN ARRAY (SELECT DISTINCT action FROM role_rights);
    END IF;
    acts := ARRAY (
        SELECT DISTINCT r.action FROM held() h JOIN role_rights r ON r.role = h.role
        WHERE h.of_bribery = (c.referral_ground IS NOT DISTINCT FROM 'bribery_or_crime')
            AND (r.reach = 'everywhere' OR h.department = ANY (string_to_array(c.asked, ' '))));
    IF has_secret_right() AND 'read_case' = ANY (acts) AND NOT 'read_secret' = ANY (acts) THEN
        acts := acts || 'read_secret'::text;
    END IF;
    -- A correction may lift the mark, and shows what was there before.
    IF (c.secrecy = 1 OR c.protected_identity = 1) AND NOT 'read_secret' = ANY (acts) THEN
        acts := array_remove(array_remove(acts, 'read_names'), 'correct');
    END IF;
    RETURN acts;
END
$$;

-- The same when only one department's part is meant: who acts for another one asked about the case may not act for it.
CREATE FUNCTION may_for(c case_rows, wanted text, for_department text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    SELECT is_keeper() OR EXISTS (SELECT 1 FROM held() h JOIN role_rights r ON r.role = h.role
        WHERE r.action = wanted
            AND h.of_bribery = (c.referral_ground IS NOT DISTINCT FROM 'bribery_or_crime')
            AND (r.reach = 'everywhere' OR h.department = for_department))
$$;

-- What goes with a change of a case is written in its transaction, after the case and by the same person.
CREATE FUNCTION is_being_changed(wanted bigint) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    SELECT is_keeper() OR EXISTS (SELECT 1 FROM case_rows
        WHERE id = wanted AND changed_in = pg_current_xact_id_if_assigned() AND changed_by = acting_login())
$$;

-- What happens by itself is signed by the worker, whoever made it happen.
CREATE FUNCTION may_sign(name text, of_kind text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    SELECT name = acting_login() OR is_keeper() OR (name = 'worker' AND (may('work') OR may('send'))
        AND EXISTS (SELECT 1 FROM event_rights WHERE kind = of_kind AND action = 'work'))
$$;

-- A workstation's clock may be wrong by a day: then the server's counts.
CREATE FUNCTION moment(given bigint) RETURNS bigint LANGUAGE sql STABLE SET search_path = lyhord, pg_temp AS $$
    SELECT CASE WHEN given IS NOT NULL AND (is_keeper() OR abs(given - extract(epoch FROM now())) <= 300) THEN given
        ELSE extract(epoch FROM now())::bigint END
$$;

-- Nobody deletes: a disposal empties.
CREATE FUNCTION nobody_deletes() RETURNS trigger LANGUAGE plpgsql SET search_path = lyhord, pg_temp AS $$
BEGIN
    RAISE EXCEPTION 'cases, events and letters are not deleted' USING ERRCODE = 'LY001';
END
$$;
CREATE TRIGGER stays INSTEAD OF DELETE ON cases FOR EACH ROW EXECUTE FUNCTION nobody_deletes();
CREATE TRIGGER stays INSTEAD OF DELETE ON events FOR EACH ROW EXECUTE FUNCTION nobody_deletes();
CREATE TRIGGER stays INSTEAD OF DELETE ON outbox FOR EACH ROW EXECUTE FUNCTION nobody_deletes();

-- Registering -----------------------------------------------------------------------------------------------------------

CREATE FUNCTION next_number(registered_at bigint) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    of_year CONSTANT bigint := extract(year FROM to_timestamp(registered_at) AT TIME ZONE 'Europe/Stockholm');
    prefix CONSTANT text := coalesce((SELECT value FROM profile_meta WHERE key = 'number_prefix'), '');
    counted bigint;
BEGIN
    INSERT INTO counters (year, last) VALUES (of_year, 1)
    ON CONFLICT (year) DO UPDATE SET last = counters.last + 1 RETURNING last INTO counted;
    RETURN concat_ws('-', nullif(prefix, ''), of_year, lpad(counted::text, greatest(6, length(counted::text)), '0'));
END
$$;
REVOKE EXECUTE ON FUNCTION next_number FROM PUBLIC;

-- Gaps are looked for here, since hardly anybody sees every case. As many numbers as the counter of the year says.
CREATE FUNCTION counted_numbers() RETURNS TABLE (year bigint, last bigint, found bigint)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    SELECT c.year, c.last, (SELECT count(*) FROM case_rows
        WHERE reverse(split_part(reverse(number), '-', 2)) = c.year::text)
    FROM counters c WHERE may('audit') ORDER BY c.year
$$;

CREATE FUNCTION case_comes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
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
        changed_by, changed_in)
    VALUES (
        NEW.id, NEW.version, NEW.token, NEW.number, NEW.registered_at, NEW.registered_by, NEW.headline, NEW.channel,
        NEW.received_at, NEW.type, NEW.area, NEW.category, NEW.body, NEW.language, NEW.anonymous, NEW.submitter_name,
        NEW.email, NEW.phone, NEW.address, NEW.gender, NEW.protected_identity, NEW.reply_wanted, NEW.reply_by,
        NEW.secrecy, NEW.concerns, NEW.campaign, NEW.service_declaration, NEW.process, NEW.register_number,
        NEW.answer_due, NEW.first_reminder, NEW.second_reminder, NEW.write_off, NEW.rules_version,
        NEW.calendar_version, NEW.asked, NEW.department, NEW.status, NEW.ladder, NEW.awaited, NEW.referral_ground,
        NEW.referral_statute, NEW.referral_to, NEW.referral_told, NEW.interim_due, NEW.answer, NEW.outcome,
        NEW.answered_directly, NEW.standard_answer, NEW.first_answered_at, NEW.closed_at, NEW.escalation,
        acting_login(), pg_current_xact_id());
    RETURN NEW;
END
$$;
CREATE TRIGGER comes INSTEAD OF INSERT ON cases FOR EACH ROW EXECUTE FUNCTION case_comes();

-- Changing ------------------------------------------------------------------------------------------------------------

-- Which columns a person may change follows from the actions; the events say the same once more at the end.
CREATE FUNCTION check_change(now_ case_rows, new_ case_rows, changed text[]) RETURNS void
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    acts text[] := actions_on(now_);
    last_step steps;
    mine text[];
    gone text[];
BEGIN
    IF NOT 'read_case' = ANY (acts) OR now_.status = 90 OR new_.status = 90 THEN
        PERFORM refuse('changing this case');
    END IF;
    IF changed && ARRAY['token', 'number', 'registered_at', 'registered_by'] THEN
        PERFORM refuse('changing what was given at registration');
    END IF;
    -- One's own last step may be taken back as far as it went.
    SELECT * INTO last_step FROM steps WHERE case_id = now_.id ORDER BY id DESC LIMIT 1;
    IF last_step.by_login = acting_login() AND last_step.version = now_.version THEN
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
            'calendar_version']
        AND NOT acts && ARRAY['correct', 'close', 'assign', 'undo', 'administer', 'own_step'] THEN
        PERFORM refuse('changing the deadlines');
    END IF;
    IF changed && ARRAY['asked', 'department'] AND NOT acts && ARRAY['assign', 'correct', 'close', 'undo'] THEN
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
            'closed_at']
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
        IF new_.status = 60 AND new_.awaited <> '' AND new_.standard_answer = ''
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

CREATE FUNCTION case_changes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    now_ case_rows;
    r case_rows;
    diff jsonb;
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
    END IF;
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
        version = now_.version + 1, changed_by = acting_login(), changed_in = pg_current_xact_id()
    WHERE id = now_.id;
    IF diff ?| ARRAY['headline', 'body', 'submitter_name'] THEN -- their words are cut anew
        UPDATE case_rows SET headline = r.headline, body = r.body, submitter_name = r.submitter_name WHERE id = now_.id;
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER changes INSTEAD OF UPDATE ON cases FOR EACH ROW EXECUTE FUNCTION case_changes();

-- A change without its event would leave no trace.
CREATE FUNCTION check_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    subject CONSTANT bigint := CASE WHEN TG_TABLE_NAME = 'case_rows' THEN to_jsonb(NEW) ->> 'id'
        ELSE to_jsonb(NEW) ->> 'case_id' END;
BEGIN
    IF NOT is_keeper() AND NOT EXISTS (SELECT 1 FROM event_rows e
        WHERE e.case_id = subject AND e.made_in = pg_current_xact_id() AND e.kind <> 'read_secret'
            AND (e.by_login = acting_login() OR e.by_login = 'worker')) THEN
        RAISE EXCEPTION 'not permitted: changing a case without an event that says so' USING ERRCODE = '42501';
    END IF;
    RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER has_event AFTER INSERT OR UPDATE ON case_rows DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION check_event();
CREATE CONSTRAINT TRIGGER has_event AFTER INSERT ON attachments DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION check_event();

-- Departments asked ---------------------------------------------------------------------------------------------------

CREATE FUNCTION assignment_changes() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    c case_rows;
    a assignment_rows;
    keeper CONSTANT boolean := is_keeper();
BEGIN
    SELECT * INTO c FROM case_rows WHERE id = CASE TG_OP WHEN 'INSERT' THEN NEW.case_id ELSE OLD.case_id END;
    IF c.id IS NULL OR NOT is_being_changed(c.id) THEN
        PERFORM refuse('changing who is asked without changing the case');
    END IF;
    IF TG_OP = 'DELETE' THEN -- a step is taken back
        IF NOT keeper AND NOT may('undo') THEN
            PERFORM refuse('taking a question back');
        END IF;
        DELETE FROM assignment_rows WHERE id = OLD.id;
        RETURN OLD;
    END IF;
    IF TG_OP = 'INSERT' THEN
        IF NOT keeper AND NOT (may('assign') OR may('register')) THEN
            PERFORM refuse('asking a department');
        END IF;
        IF NOT keeper OR NEW.id IS NULL THEN
            NEW.id := nextval(pg_get_serial_sequence('lyhord.assignment_rows', 'id'));
        END IF;
        INSERT INTO assignment_rows (id, case_id, department, sent_at, ladder, answered_at, outcome, text, answered_by,
            withdrawn_at, withdrawn_reason)
        VALUES (NEW.id, NEW.case_id, NEW.department, NEW.sent_at, NEW.ladder, NEW.answered_at, NEW.outcome, NEW.text,
            NEW.answered_by, NEW.withdrawn_at, NEW.withdrawn_reason);
        RETURN NEW;
    END IF;
    SELECT * INTO a FROM assignment_rows WHERE id = OLD.id FOR UPDATE;
    IF NOT keeper THEN
        IF (NEW.id, NEW.case_id, NEW.department) IS DISTINCT FROM (OLD.id, OLD.case_id, OLD.department) THEN
            PERFORM refuse('turning a question into another');
        END IF;
        IF (NEW.answered_at, NEW.outcome, NEW.text, NEW.answered_by)
                IS DISTINCT FROM (OLD.answered_at, OLD.outcome, OLD.text, OLD.answered_by)
            AND NOT may_for(c, 'record_answer', OLD.department) THEN
            PERFORM refuse('answering for another department');
        END IF;
        IF NEW.answered_by IS DISTINCT FROM OLD.answered_by AND NEW.answered_by NOT IN ('', acting_login())
            AND NOT may('undo') THEN
            PERFORM refuse('answering in another''s name');
        END IF;
        IF (NEW.sent_at, NEW.withdrawn_at, NEW.withdrawn_reason)
                IS DISTINCT FROM (OLD.sent_at, OLD.withdrawn_at, OLD.withdrawn_reason)
            AND NOT (may('assign') OR may('close')) THEN
            PERFORM refuse('changing a question');
        END IF;
        IF NEW.ladder <> OLD.ladder AND NOT (may('assign') OR may('work') OR may('close') OR may('send')) THEN
            PERFORM refuse('changing how far the reminders have come');
        END IF;
    END IF;
    UPDATE assignment_rows SET department = NEW.department, sent_at = NEW.sent_at, ladder = NEW.ladder,
        answered_at = NEW.answered_at, outcome = NEW.outcome, answered_by = NEW.answered_by,
        withdrawn_at = NEW.withdrawn_at, withdrawn_reason = NEW.withdrawn_reason,
        -- A text that was not shown is not emptied by who writes back what he saw.
        text = CASE WHEN NEW.text = OLD.text
                OR (NEW.text = '' AND NEW.answered_at IS NOT DISTINCT FROM a.answered_at) THEN a.text ELSE NEW.text END
    WHERE id = OLD.id;
    RETURN NEW;
END
$$;
CREATE TRIGGER changes INSTEAD OF INSERT OR UPDATE OR DELETE ON assignments
    FOR EACH ROW EXECUTE FUNCTION assignment_changes();

CREATE FUNCTION consultation_changes() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    c case_rows;
    a consultation_rows;
    keeper CONSTANT boolean := is_keeper();
BEGIN
    SELECT * INTO c FROM case_rows WHERE id = CASE TG_OP WHEN 'INSERT' THEN NEW.case_id ELSE OLD.case_id END;
    IF c.id IS NULL OR NOT is_being_changed(c.id) THEN
        PERFORM refuse('changing a consultation without changing the case');
    END IF;
    IF TG_OP = 'DELETE' THEN
        IF NOT keeper AND NOT may('undo') THEN
            PERFORM refuse('taking a consultation back');
        END IF;
        DELETE FROM consultation_rows WHERE case_id = OLD.case_id AND position = OLD.position;
        RETURN OLD;
    END IF;
    IF TG_OP = 'INSERT' THEN
        IF NOT keeper AND NOT may('assign') THEN
            PERFORM refuse('consulting a department');
        END IF;
        IF NOT keeper AND NEW.asked_by <> acting_login() AND NOT may('undo') THEN
            PERFORM refuse('asking in another''s name');
        END IF;
        INSERT INTO consultation_rows (case_id, position, department, question, asked_at, asked_by, answer, answered_at,
            answered_by)
        VALUES (NEW.case_id, NEW.position, NEW.department, NEW.question, NEW.asked_at, NEW.asked_by, NEW.answer,
            NEW.answered_at, NEW.answered_by);
        RETURN NEW;
    END IF;
    SELECT * INTO a FROM consultation_rows WHERE case_id = OLD.case_id AND position = OLD.position FOR UPDATE;
    IF NOT keeper THEN
        IF (NEW.case_id, NEW.position, NEW.department, NEW.asked_at, NEW.asked_by, NEW.question)
            IS DISTINCT FROM (OLD.case_id, OLD.position, OLD.department, OLD.asked_at, OLD.asked_by, OLD.question) THEN
            PERFORM refuse('turning a consultation into another');
        END IF;
        IF NOT may_for(c, 'answer_consultation', OLD.department) THEN
            PERFORM refuse('answering for another department');
        END IF;
        IF NEW.answered_by IS DISTINCT FROM OLD.answered_by AND NEW.answered_by NOT IN ('', acting_login())
            AND NOT may('undo') THEN
            PERFORM refuse('answering in another''s name');
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
CREATE TRIGGER changes INSTEAD OF INSERT OR UPDATE OR DELETE ON consultations
    FOR EACH ROW EXECUTE FUNCTION consultation_changes();

-- The timeline ----------------------------------------------------------------------------------------------------------

CREATE FUNCTION check_event_right(c case_rows, of_kind text) RETURNS void
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    wanted CONSTANT text[] := ARRAY (SELECT action FROM event_rights WHERE kind = of_kind);
BEGIN
    IF actions_on(c) && wanted THEN
        RETURN;
    END IF;
    -- The change that goes with it was allowed as the case stood before; a referral may have hidden the case since.
    IF is_being_changed(c.id) AND EXISTS (SELECT 1 FROM unnest(wanted) AS action WHERE may(action))
        AND of_kind <> 'read_secret' THEN
        RETURN;
    END IF;
    IF of_kind = 'undone' AND is_being_changed(c.id) AND acting_login()
        = (SELECT by_login FROM steps WHERE case_id = c.id ORDER BY id DESC LIMIT 1) THEN
        RETURN;
    END IF;
    PERFORM refuse('the event ' || of_kind);
END
$$;

CREATE FUNCTION event_comes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    c case_rows;
    head chain_head;
BEGIN
    -- The case before the end of the chain, always: two who take them in different order would wait for each other.
    SELECT * INTO c FROM case_rows WHERE id = NEW.case_id FOR KEY SHARE;
    IF NOT is_keeper() THEN
        IF c.id IS NULL THEN
            PERFORM refuse('an event of this case');
        END IF;
        PERFORM check_event_right(c, NEW.kind);
        IF NEW.by_login IS NULL OR NOT may_sign(NEW.by_login, NEW.kind) THEN
            NEW.by_login := acting_login();
        END IF;
        NEW.at := moment(NEW.at);
    END IF;
    NEW.details := nullif(NEW.details, '');
    NEW.details_salt := CASE WHEN NEW.details IS NOT NULL THEN uuid_send(gen_random_uuid()) END;
    NEW.details_sha := sha256(coalesce(NEW.details_salt, '') || convert_to(coalesce(NEW.details, ''), 'UTF8'));
    -- The end of the chain is held until the transaction ends: the next event follows this one.
    SELECT * INTO STRICT head FROM chain_head WHERE one = 1 FOR UPDATE;
    NEW.id := head.last_event + 1;
    NEW.hash := sha256(head.hash || int8send(NEW.id) || int8send(NEW.case_id) || int8send(NEW.at)
        || int8send(octet_length(convert_to(NEW.by_login, 'UTF8'))) || convert_to(NEW.by_login, 'UTF8')
        || int8send(octet_length(convert_to(NEW.kind, 'UTF8'))) || convert_to(NEW.kind, 'UTF8') || NEW.details_sha);
    INSERT INTO event_rows (id, case_id, at, by_login, kind, details, details_salt, details_sha, hash)
    VALUES (NEW.id, NEW.case_id, NEW.at, NEW.by_login, NEW.kind, NEW.details, NEW.details_salt, NEW.details_sha, NEW.hash);
    UPDATE chain_head SET last_event = NEW.id, hash = NEW.hash WHERE one = 1;
    IF NEW.kind = 'read_secret' AND NEW.by_login = acting_login() THEN
        DELETE FROM secret_looks WHERE login = acting_login() AND looked_at <= now() - interval '1 hour';
        INSERT INTO secret_looks (session, login, case_id) VALUES (pg_backend_pid(), acting_login(), NEW.case_id)
        ON CONFLICT DO NOTHING;
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER comes INSTEAD OF INSERT ON events FOR EACH ROW EXECUTE FUNCTION event_comes();

-- Disposal empties details; only the keeper of the database does so.
CREATE FUNCTION event_empties() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    IF NOT is_keeper() OR NEW.details IS NOT NULL OR NEW.details_salt IS NOT NULL THEN
        RAISE EXCEPTION 'events are only ever added' USING ERRCODE = 'LY001';
    END IF;
    UPDATE event_rows SET details = NULL, details_salt = NULL WHERE id = OLD.id;
    RETURN NEW;
END
$$;
CREATE TRIGGER empties INSTEAD OF UPDATE ON events FOR EACH ROW EXECUTE FUNCTION event_empties();

-- Opens a secret case for this session and leaves the trace; what is in it is read after the commit.
CREATE FUNCTION open_secret_case(wanted bigint) RETURNS void LANGUAGE sql SET search_path = lyhord, pg_temp AS $$
    INSERT INTO events (case_id, at, by_login, kind)
    SELECT c.id, extract(epoch FROM now())::bigint, acting_login(), 'read_secret' FROM cases c WHERE c.id = wanted AND c.sealed
$$;

-- Letters ---------------------------------------------------------------------------------------------------------------

CREATE FUNCTION letter_changes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    c case_rows;
    seen boolean;
    keeper CONSTANT boolean := is_keeper();
BEGIN
    IF TG_OP = 'INSERT' THEN
        SELECT * INTO c FROM case_rows WHERE id = NEW.case_id;
        IF c.id IS NULL OR NOT (is_being_changed(c.id) OR 'send' = ANY (actions_on(c))) THEN
            PERFORM refuse('a letter about this case');
        END IF;
        IF NOT keeper THEN
            NEW.id := NULL;
        END IF;
        NEW.id := coalesce(NEW.id, nextval(pg_get_serial_sequence('lyhord.outbox_rows', 'id')));
        INSERT INTO outbox_rows (id, case_id, kind, by_way, department, state, language, created_at, not_before, sent_at,
            to_name, to_address, failure, subject, body)
        VALUES (NEW.id, NEW.case_id, NEW.kind, NEW.by_way, NEW.department, NEW.state, NEW.language, NEW.created_at,
            NEW.not_before, NEW.sent_at, NEW.to_name, NEW.to_address, NEW.failure, NEW.subject, NEW.body);
        -- Who may not read whom a letter is for may still send it.
        IF NOT keeper AND NEW.department = '' THEN
            SELECT s.names_shown INTO seen FROM cases s WHERE s.id = c.id;
            IF NOT coalesce(seen, false) AND c.anonymous = 0 THEN
                UPDATE outbox_rows SET to_name = c.submitter_name, by_way = w.way, to_address = w.contact
                FROM (SELECT way, contact FROM (VALUES (1, 'email', c.email), (2, 'phone', c.phone),
                        (3, 'letter', c.address)) AS ways (position, way, contact)
                    WHERE contact <> ''
                    ORDER BY way IS NOT DISTINCT FROM c.reply_by DESC, position LIMIT 1) w
                WHERE id = NEW.id;
            END IF;
        END IF;
        RETURN NEW;
    END IF;
    SELECT * INTO c FROM case_rows WHERE id = OLD.case_id;
    IF NOT keeper AND NOT may('send') AND NOT (NEW.state = 'cancelled' AND is_being_changed(c.id)) THEN
        PERFORM refuse('changing a letter');
    END IF;
    IF NOT keeper AND (to_jsonb(NEW) - ARRAY['state', 'sent_at', 'failure'])
        <> (to_jsonb(OLD) - ARRAY['state', 'sent_at', 'failure']) THEN
        PERFORM refuse('changing what a letter says');
    END IF;
    -- Somebody else may have sent it meanwhile: then nothing is changed.
    UPDATE outbox_rows SET state = NEW.state, sent_at = NEW.sent_at, failure = NEW.failure
    WHERE id = OLD.id AND state = OLD.state;
    RETURN CASE WHEN FOUND THEN NEW END;
END
$$;
CREATE TRIGGER changes INSTEAD OF INSERT OR UPDATE ON outbox FOR EACH ROW EXECUTE FUNCTION letter_changes();

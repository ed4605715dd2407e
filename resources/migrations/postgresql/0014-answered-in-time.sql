-- What "answered within ten working days" is counted from. The answer day of a case is the one it got at registration,
-- however often it is opened again; an answer is given when it has left; each department asked has a share of its own.

-- Moves with the calendar and with corrections, not with a reopening. None: nothing is promised (a referral).
ALTER TABLE case_rows ADD COLUMN first_due bigint;
-- Closing stands for the answer where nobody wanted one.
ALTER TABLE case_rows ADD COLUMN first_closed_at bigint;
-- Of the latest reopening: by when it was to be answered, and when that answer left.
ALTER TABLE case_rows ADD COLUMN again_due bigint;
ALTER TABLE case_rows ADD COLUMN again_answered_at bigint;
-- Keys of the departments asked, in alphabetical order; a plus before those whose own answer came by first_due.
ALTER TABLE case_rows ADD COLUMN due_asked text COLLATE "C" NOT NULL DEFAULT '';
-- Whose matter a direct answer was, where that was said by hand; nobody is asked.
ALTER TABLE case_rows ADD COLUMN answered_for text COLLATE "C" NOT NULL DEFAULT '';
-- What stands otherwise in a submission that has come again under the same id, as JSON.
ALTER TABLE inbox_items ADD COLUMN differs text COLLATE "C" NOT NULL DEFAULT '[]';
-- When the latest reminder went, or writing off was proposed: the next step counts its days from there.
ALTER TABLE assignment_rows ADD COLUMN reminded_at bigint;

UPDATE assignment_rows a SET reminded_at = (SELECT max(e.at) FROM event_rows e
    WHERE e.case_id = a.case_id AND e.kind = 'reminder_sent' AND e.details::jsonb ->> 'department' = a.department)
WHERE ladder > 0 AND answered_at IS NULL AND withdrawn_at IS NULL;

UPDATE case_rows SET first_due = answer_due WHERE answer_due < 99991231;
UPDATE case_rows c SET first_closed_at = coalesce((SELECT min(e.at) FROM event_rows e
    WHERE e.case_id = c.id AND e.kind IN ('answer_sent', 'closed')), c.closed_at)
WHERE status <> 80;
-- What was said to be answered although its letter has not left is answered when it leaves.
UPDATE case_rows c SET first_answered_at = (SELECT min(o.sent_at) FROM outbox_rows o
    WHERE o.case_id = c.id AND o.kind = 'answer' AND o.state = 'sent')
WHERE first_answered_at IS NOT NULL
    AND EXISTS (SELECT 1 FROM outbox_rows o WHERE o.case_id = c.id AND o.kind = 'answer' AND o.state <> 'cancelled');
-- A reopened case's first answer day was written over. A case received at about the same time had the same.
UPDATE case_rows c SET again_due = answer_due,
    again_answered_at = (SELECT min(o.sent_at) FROM outbox_rows o
        WHERE o.case_id = c.id AND o.kind = 'answer' AND o.state = 'sent' AND o.created_at >= (SELECT max(e.at)
            FROM event_rows e WHERE e.case_id = c.id AND e.kind IN ('reopened', 'not_satisfied'))),
    first_due = coalesce((SELECT d.answer_due FROM case_rows d
        WHERE d.received_at > c.received_at - 21600 AND d.received_at < c.received_at + 21600
            AND d.answer_due < 99991231 AND NOT EXISTS (SELECT 1 FROM event_rows e
                WHERE e.case_id = d.id AND e.kind IN ('reopened', 'not_satisfied'))
        LIMIT 1), answer_due)
WHERE answer_due < 99991231 AND EXISTS (SELECT 1 FROM event_rows e WHERE e.case_id = c.id AND (e.kind = 'reopened'
    OR (e.kind = 'not_satisfied' AND e.details::jsonb ->> 'reopened' = 'true')));
UPDATE case_rows c SET due_asked = coalesce((SELECT string_agg(k.word, ' ' ORDER BY k.department) FROM (
        SELECT a.department, max(CASE WHEN a.answered_at IS NOT NULL AND a.outcome IS NOT NULL
            AND to_char(to_timestamp(a.answered_at) AT TIME ZONE 'Europe/Stockholm', 'YYYYMMDD')::bigint <= c.first_due
            THEN '+' ELSE '' END) || a.department AS word
        FROM assignment_rows a WHERE a.case_id = c.id AND a.withdrawn_at IS NULL
        GROUP BY a.department) k), '');
UPDATE case_rows SET outcome = 'not_answered' WHERE status = 70;
UPDATE case_rows SET outcome = 'not_answered'
WHERE status = 90 AND outcome IS NULL AND first_answered_at IS NULL AND referral_ground IS NULL;
-- What checks at the end of a transaction would otherwise stand in the way of the indexes.
SET CONSTRAINTS ALL IMMEDIATE;
SET CONSTRAINTS ALL DEFERRED;

CREATE INDEX rep_due ON case_rows
    (first_due, due_asked, department, type, area, category, channel, process, gender, reply_wanted, first_answered_at,
     first_closed_at, status, outcome, campaign, service_declaration, language, anonymous, referral_ground, asked, id)
    WHERE first_due IS NOT NULL;
CREATE INDEX rep_again ON case_rows
    (again_due, again_answered_at, department, type, area, category, channel, process, gender, reply_wanted, campaign,
     service_declaration, language, anonymous, referral_ground, asked, id)
    WHERE again_due IS NOT NULL;

-- Seeing --------------------------------------------------------------------------------------------------------------

-- The view names every column that its table had when it was made; the new ones come last.
DO $$
BEGIN
    EXECUTE 'CREATE OR REPLACE VIEW shown AS ' || replace(pg_get_viewdef('shown'::regclass), E'\n   FROM case_rows c',
        ', c.first_due, c.first_closed_at, c.again_due, c.again_answered_at, c.due_asked, c.answered_for FROM case_rows c');
END
$$;

CREATE OR REPLACE VIEW cases AS
SELECT
    c.id, c.version, c.token, c.number, c.registered_at, c.registered_by, c.headline, c.channel, c.received_at,
    c.type, c.area, c.category, CASE WHEN c.texts_shown THEN c.body ELSE '' END AS body, c.language, c.anonymous,
    CASE WHEN c.names_shown THEN c.submitter_name ELSE '' END AS submitter_name,
    CASE WHEN c.names_shown THEN c.email
        WHEN c.email <> '' AND string_to_array('* ' || c.asked, ' ') && (SELECT reach('send')) THEN '•' ELSE '' END AS email,
    CASE WHEN c.names_shown THEN c.phone
        WHEN c.phone <> '' AND string_to_array('* ' || c.asked, ' ') && (SELECT reach('send')) THEN '•' ELSE '' END AS phone,
    CASE WHEN c.names_shown THEN c.address
        WHEN c.address <> '' AND string_to_array('* ' || c.asked, ' ') && (SELECT reach('send')) THEN '•' ELSE '' END AS address,
    c.gender, c.protected_identity, c.reply_wanted, c.reply_by, c.secrecy,
    CASE WHEN c.texts_shown THEN c.concerns ELSE '' END AS concerns, c.campaign, c.service_declaration, c.process,
    c.register_number, c.answer_due, c.first_reminder, c.second_reminder, c.write_off, c.rules_version,
    c.calendar_version, c.asked, c.department, c.status, c.ladder, c.awaited, c.referral_ground, c.referral_statute,
    c.referral_to, CASE WHEN c.texts_shown THEN c.referral_told ELSE '' END AS referral_told, c.interim_due,
    CASE WHEN c.texts_shown THEN c.answer ELSE '' END AS answer, c.outcome, c.answered_directly, c.standard_answer,
    c.first_answered_at, c.closed_at, c.escalation,
    c.names_shown, c.texts_shown, c.secrecy + c.protected_identity > 0 AND NOT c.texts_shown
        AND may_read_secret(c.asked, c.referral_ground IS NOT DISTINCT FROM 'bribery_or_crime') AS sealed,
    c.first_due, c.first_closed_at, c.again_due, c.again_answered_at, c.due_asked, c.answered_for
FROM shown c;

-- What is inserted through a view has no defaults of the table's.
ALTER VIEW cases ALTER COLUMN due_asked SET DEFAULT '';
ALTER VIEW cases ALTER COLUMN answered_for SET DEFAULT '';

CREATE OR REPLACE VIEW assignments AS
SELECT a.id, a.case_id, a.department, a.sent_at, a.ladder, a.answered_at, a.outcome,
    CASE WHEN c.texts_shown THEN a.text ELSE '' END AS text, a.answered_by, a.withdrawn_at, a.withdrawn_reason, a.reminded_at
FROM assignment_rows a JOIN shown c ON c.id = a.case_id;

CREATE OR REPLACE VIEW case_facts WITH (security_barrier) AS
SELECT c.id, CASE WHEN c.referral_ground = 'bribery_or_crime' THEN '' ELSE c.number END AS number, c.status, c.ladder,
    c.type, c.channel, c.area, c.category, c.department, c.asked, c.awaited, c.process, c.campaign,
    c.service_declaration, c.language, c.anonymous, c.gender, c.reply_wanted, c.reply_by, c.referral_ground,
    c.referral_statute, c.received_at, c.registered_at, c.answer_due, c.first_answered_at, c.closed_at, c.outcome,
    c.answered_directly, c.standard_answer, c.escalation, c.rules_version, c.calendar_version,
    c.first_due, c.first_closed_at, c.again_due, c.again_answered_at, c.due_asked
FROM case_rows c
WHERE string_to_array('* ' || c.asked || ' ' || c.department, ' ') && (SELECT reach('read_statistics'));

-- Days that a change of the calendar moved are no correction.
CREATE OR REPLACE VIEW event_facts WITH (security_barrier) AS
SELECT e.id, e.case_id, e.at, e.kind,
    CASE e.kind WHEN 'reminder_sent' THEN e.details::jsonb ->> 'step'
        WHEN 'not_satisfied' THEN CASE WHEN e.details::jsonb ->> 'reopened' = 'true' THEN 'reopened' END
        WHEN 'corrected' THEN CASE WHEN e.details::jsonb -> 'after' ? 'deadlines' THEN 'moved' END
        WHEN 'undone' THEN e.details::jsonb ->> 'kind' END AS word
FROM event_rows e JOIN case_rows c ON c.id = e.case_id
WHERE string_to_array('* ' || c.asked || ' ' || c.department, ' ') && (SELECT reach('read_statistics'));

-- Writing -------------------------------------------------------------------------------------------------------------

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

CREATE OR REPLACE FUNCTION check_change(now_ case_rows, new_ case_rows, changed text[]) RETURNS void
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
            'calendar_version', 'first_due', 'again_due']
        AND NOT acts && ARRAY['correct', 'close', 'assign', 'undo', 'administer', 'own_step'] THEN
        PERFORM refuse('changing the deadlines');
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

CREATE OR REPLACE FUNCTION assignment_changes() RETURNS trigger
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
            withdrawn_at, withdrawn_reason, reminded_at)
        VALUES (NEW.id, NEW.case_id, NEW.department, NEW.sent_at, NEW.ladder, NEW.answered_at, NEW.outcome, NEW.text,
            NEW.answered_by, NEW.withdrawn_at, NEW.withdrawn_reason, NEW.reminded_at);
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
        IF (NEW.ladder, NEW.reminded_at) IS DISTINCT FROM (OLD.ladder, OLD.reminded_at)
            AND NOT (may('assign') OR may('work') OR may('close') OR may('send')) THEN
            PERFORM refuse('changing how far the reminders have come');
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

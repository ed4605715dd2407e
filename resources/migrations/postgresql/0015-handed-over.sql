-- Suspected bribery is the chief legal officer's: she has a queue of it, finds it, answers it and is written to. Of
-- everybody else the contact centre sees that a case was handed over, when and by whom, and nothing more.

CREATE INDEX cases_bribery ON case_rows (status, id) WHERE referral_ground = 'bribery_or_crime';

-- For whoever sees every ordinary case.
CREATE VIEW handed_over WITH (security_barrier) AS
SELECT c.id AS case_id, c.number, e.at, e.by_login
FROM case_rows c JOIN event_rows e ON e.case_id = c.id
WHERE c.referral_ground = 'bribery_or_crime' AND '*' = ANY ((SELECT reach('read_case'))::text[])
    AND e.id = (SELECT max(l.id) FROM event_rows l WHERE l.case_id = c.id AND l.kind = 'referred');

-- Where she is written to when no mailbox is set, and who is told when she has no address either.
CREATE VIEW role_addresses WITH (security_barrier) AS
SELECT g.role, p.email, g.valid_from, g.valid_to, p.retired
FROM people p JOIN grants g ON g.login = p.login
WHERE g.role IN ('chief_legal_officer', 'contact_centre_administrator') AND p.email <> ''
    AND ((SELECT may('assign')) OR (SELECT may('work')));

-- Her letter holds a number and nothing else: the contact centre sees all of it.
CREATE POLICY handed_over ON outbox_rows FOR SELECT TO lyhord_views
    USING (kind = 'handed_over' AND '*' = ANY ((SELECT reach('read_case'))::text[]));
CREATE OR REPLACE VIEW outbox AS
SELECT o.id, o.case_id, o.kind, o.by_way, o.department, o.state, o.language, o.created_at, o.not_before, o.sent_at,
    CASE WHEN o.department <> '' OR o.case_id IS NULL OR o.kind = 'handed_over' OR c.names_shown OR m.carried
        THEN o.to_name ELSE '' END AS to_name,
    CASE WHEN o.department <> '' OR o.case_id IS NULL OR o.kind = 'handed_over' OR c.names_shown OR m.carried
        THEN o.to_address ELSE '' END AS to_address,
    o.failure, o.subject,
    CASE WHEN o.case_id IS NULL OR o.kind = 'handed_over' OR c.texts_shown OR m.carried THEN o.body ELSE '' END AS body,
    o.sent_by, o.marked_version
FROM outbox_rows o LEFT JOIN shown c ON c.id = o.case_id
CROSS JOIN LATERAL (SELECT o.state = 'queued' AND o.by_way = 'email' AND (SELECT is_worker()) AS carried) m;

-- Figures: that something was handed over counts in the whole. Of which department, or what it is about, is not told.
CREATE OR REPLACE VIEW case_facts WITH (security_barrier) AS
SELECT c.id, c.number, c.status, c.ladder, c.type, c.channel, c.area, c.category, c.department, c.asked, c.awaited,
    c.process, c.campaign, c.service_declaration, c.language, c.anonymous, c.gender, c.reply_wanted, c.reply_by,
    c.referral_ground, c.referral_statute, c.received_at, c.registered_at, c.answer_due, c.first_answered_at, c.closed_at,
    c.outcome, c.answered_directly, c.standard_answer, c.escalation, c.rules_version, c.calendar_version,
    c.first_due, c.first_closed_at, c.again_due, c.again_answered_at, c.due_asked
FROM case_rows c
WHERE c.referral_ground IS DISTINCT FROM 'bribery_or_crime'
    AND string_to_array('* ' || c.asked || ' ' || c.department, ' ') && (SELECT reach('read_statistics'))
UNION ALL
SELECT c.id, '', c.status, c.ladder, c.type, c.channel, '', '', '', '', '', '', '', '', c.language, c.anonymous,
    'not_stated', c.reply_wanted, c.reply_by, c.referral_ground, c.referral_statute, c.received_at, c.registered_at,
    c.answer_due, c.first_answered_at, c.closed_at, c.outcome, c.answered_directly, c.standard_answer, c.escalation,
    c.rules_version, c.calendar_version, c.first_due, c.first_closed_at, c.again_due, c.again_answered_at, ''
FROM case_rows c
WHERE c.referral_ground = 'bribery_or_crime' AND '*' = ANY ((SELECT reach('read_statistics'))::text[]);
CREATE OR REPLACE VIEW event_facts WITH (security_barrier) AS
SELECT e.id, e.case_id, e.at, e.kind,
    CASE e.kind WHEN 'reminder_sent' THEN e.details::jsonb ->> 'step'
        WHEN 'not_satisfied' THEN CASE WHEN e.details::jsonb ->> 'reopened' = 'true' THEN 'reopened' END
        WHEN 'corrected' THEN CASE WHEN e.details::jsonb -> 'after' ? 'deadlines' THEN 'moved' END
        WHEN 'undone' THEN e.details::jsonb ->> 'kind' END AS word
FROM event_rows e JOIN case_rows c ON c.id = e.case_id
WHERE c.referral_ground IS DISTINCT FROM 'bribery_or_crime'
    AND string_to_array('* ' || c.asked || ' ' || c.department, ' ') && (SELECT reach('read_statistics'));

-- Whoever refers a case does not see it any more, and the server put the person's own address on letters of such a case;
-- this one is not to the person. She finds what was handed over by its words before she has opened it: that it is
-- suspected bribery she knows, and what is found shows nothing of its text.
DO $$
DECLARE
    definition text;
    changed text;
    one record;
BEGIN
    FOR one IN SELECT * FROM (VALUES
        ('letter_changes'::regproc, 'NEW.department = '''' AND c.id IS NOT NULL',
            'NEW.department = '''' AND NEW.kind <> ''handed_over'' AND c.id IS NOT NULL'),
        ('search_cases', 'c.texts_shown', '(c.texts_shown OR c.referral_ground = ''bribery_or_crime'' AND found_unopened)'),
        ('search_cases', '(c.names_shown OR ts_filter',
            '(c.names_shown OR c.referral_ground = ''bribery_or_crime'' AND found_unopened OR ts_filter'),
        ('search_cases', '    found bigint;', E'    found bigint;\n    found_unopened CONSTANT boolean := in_bribery(''read_secret'');'),
        ('search_phones', 'c.names_shown AND c.texts_shown',
            '(c.names_shown AND c.texts_shown OR c.referral_ground = ''bribery_or_crime'' AND (SELECT in_bribery(''read_secret'')))'),
        ('search_phone_parts', 'c.names_shown AND c.texts_shown',
            '(c.names_shown AND c.texts_shown OR c.referral_ground = ''bribery_or_crime'' AND (SELECT in_bribery(''read_secret'')))')
        ) AS v (function, before, after) LOOP
        definition := pg_get_functiondef(one.function);
        changed := replace(definition, one.before, one.after);
        IF changed = definition THEN
            RAISE EXCEPTION 'the function % is not the one that was expected', one.function;
        END IF;
        EXECUTE changed;
    END LOOP;
END
$$;

GRANT SELECT ON handed_over, role_addresses
    TO lyhord_contact_centre_officer, lyhord_contact_centre_administrator, lyhord_department_registrar, lyhord_handler,
    lyhord_quality_officer, lyhord_quality_strategist, lyhord_process_support, lyhord_chief_legal_officer,
    lyhord_board_reader, lyhord_worker;

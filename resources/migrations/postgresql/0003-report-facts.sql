-- What reports count. Everything they ask of a case stands in the index that its moment is looked up in, so that a month
-- is read from three indexes and never from the cases.
DROP INDEX rep_received;
DROP INDEX rep_closed;
DROP INDEX rep_first;
CREATE INDEX rep_received ON case_rows
    (received_at, department, asked, type, area, category, channel, process, gender, referral_ground, campaign,
     service_declaration, language, anonymous, registered_at, id);
CREATE INDEX rep_closed ON case_rows
    (closed_at, department, asked, type, area, category, channel, process, gender, status, outcome, answered_directly,
     received_at, campaign, service_declaration, language, standard_answer, calendar_version, answer_due, reply_wanted,
     first_answered_at, referral_ground, anonymous, id)
    WHERE closed_at IS NOT NULL;
CREATE INDEX rep_first ON case_rows
    (first_answered_at, department, asked, type, area, category, channel, process, gender, reply_wanted,
     answered_directly, answer_due, received_at, campaign, service_declaration, language, calendar_version,
     referral_ground, anonymous, id)
    WHERE first_answered_at IS NOT NULL;
-- What was open on a day long past is looked for among what was closed within a hundred days, and among the few that took
-- longer.
CREATE INDEX rep_slow ON case_rows (closed_at, received_at) WHERE closed_at - received_at > 8640000;

-- Steps that are counted by themselves.
CREATE INDEX rep_steps ON event_rows (at, kind, case_id)
    WHERE kind IN ('reminder_sent', 'interim_answer_sent', 'reopened', 'not_satisfied', 'corrected');
CREATE INDEX rep_undone ON event_rows (at, case_id) WHERE kind = 'undone';

-- The timeline without what was written in it, of the cases that the person may count. The word tells which reminder it
-- was, whether a dissatisfied person's case was opened again, and what kind of step was taken back.
CREATE VIEW event_facts WITH (security_barrier) AS
SELECT e.id, e.case_id, e.at, e.kind,
    CASE e.kind WHEN 'reminder_sent' THEN e.details::jsonb ->> 'step'
        WHEN 'not_satisfied' THEN CASE WHEN e.details::jsonb ->> 'reopened' = 'true' THEN 'reopened' END
        WHEN 'undone' THEN e.details::jsonb ->> 'kind' END AS word
FROM event_rows e JOIN case_rows c ON c.id = e.case_id
WHERE string_to_array('* ' || c.asked || ' ' || c.department, ' ') && (SELECT reach('read_statistics'));
GRANT SELECT ON event_facts TO lyhord_contact_centre_officer, lyhord_contact_centre_administrator,
    lyhord_quality_officer, lyhord_quality_strategist, lyhord_process_support, lyhord_board_reader, lyhord_worker;

-- A month's figures as they were when it was closed: facts that were counted, without personal data, packed. A month that
-- is frozen has a row for no department at all, be it empty. Nobody changes them.
CREATE TABLE frozen_figures (
    month integer NOT NULL, -- 202610
    department text COLLATE "C" NOT NULL,
    frozen_at bigint NOT NULL,
    frozen_by text COLLATE "C" NOT NULL,
    facts bytea NOT NULL,
    PRIMARY KEY (month, department)
);
GRANT SELECT ON frozen_figures TO lyhord_contact_centre_officer, lyhord_contact_centre_administrator,
    lyhord_quality_officer, lyhord_quality_strategist, lyhord_process_support, lyhord_board_reader, lyhord_worker;
GRANT INSERT ON frozen_figures TO lyhord_contact_centre_administrator, lyhord_worker;
ALTER TABLE frozen_figures ENABLE ROW LEVEL SECURITY;
CREATE POLICY counted ON frozen_figures FOR SELECT
    USING (department = '' AND cardinality((SELECT reach('read_statistics'))) > 0
        OR ARRAY['*', department] && (SELECT reach('read_statistics')));
CREATE POLICY closed ON frozen_figures FOR INSERT
    WITH CHECK ((SELECT may('work')) AND frozen_by = (SELECT acting_login()));
CREATE FUNCTION hold_frozen() RETURNS trigger LANGUAGE plpgsql SET search_path = lyhord, pg_temp AS $$
BEGIN
    RAISE EXCEPTION 'frozen figures stay as they are' USING ERRCODE = 'LY001';
END
$$;
CREATE TRIGGER frozen_hold BEFORE UPDATE OR DELETE ON frozen_figures FOR EACH ROW EXECUTE FUNCTION hold_frozen();
CREATE TRIGGER frozen_stay BEFORE TRUNCATE ON frozen_figures FOR EACH STATEMENT EXECUTE FUNCTION hold_frozen();

-- What reports count. Everything they ask of a case stands in the index that its moment is looked up in, so that a month
-- is read from three indexes and never from the cases.
DROP INDEX rep_received;
DROP INDEX rep_closed;
DROP INDEX rep_first;
CREATE INDEX rep_received ON cases
    (received_at, department, asked, type, area, category, channel, process, gender, referral_ground, campaign,
     service_declaration, language, anonymous, registered_at);
CREATE INDEX rep_closed ON cases
    (closed_at, department, asked, type, area, category, channel, process, gender, status, outcome, answered_directly,
     received_at, campaign, service_declaration, language, standard_answer, calendar_version, answer_due, reply_wanted,
     first_answered_at, referral_ground, anonymous)
    WHERE closed_at IS NOT NULL;
CREATE INDEX rep_first ON cases
    (first_answered_at, department, asked, type, area, category, channel, process, gender, reply_wanted,
     answered_directly, answer_due, received_at, campaign, service_declaration, language, calendar_version,
     referral_ground, anonymous)
    WHERE first_answered_at IS NOT NULL;
-- What was open on a day long past is looked for among what was closed within a hundred days, and among the few that took
-- longer.
CREATE INDEX rep_slow ON cases (closed_at, received_at) WHERE closed_at - received_at > 8640000;

-- Steps that are counted by themselves.
CREATE INDEX rep_steps ON events (at, kind, case_id)
    WHERE kind IN ('reminder_sent', 'interim_answer_sent', 'reopened', 'not_satisfied', 'corrected');
CREATE INDEX rep_undone ON events (at, case_id) WHERE kind = 'undone';

-- The timeline without what was written in it. The word tells which reminder it was, whether a dissatisfied person's case
-- was opened again, and what kind of step was taken back.
CREATE VIEW event_facts AS
SELECT e.id, e.case_id, e.at, e.kind,
    CASE e.kind WHEN 'reminder_sent' THEN json_extract(e.details, '$.step')
        WHEN 'not_satisfied' THEN CASE WHEN json_extract(e.details, '$.reopened') THEN 'reopened' END
        WHEN 'undone' THEN json_extract(e.details, '$.kind') END AS word
FROM events e;

-- A month's figures as they were when it was closed: facts that were counted, without personal data, packed. A month that
-- is frozen has a row for no department at all, be it empty.
CREATE TABLE frozen_figures (
    month integer NOT NULL, -- 202610
    department text NOT NULL,
    frozen_at integer NOT NULL,
    frozen_by text NOT NULL,
    facts blob NOT NULL,
    PRIMARY KEY (month, department)
);
CREATE TRIGGER frozen_stay BEFORE DELETE ON frozen_figures
BEGIN
    SELECT RAISE(ABORT, 'frozen figures stay as they are');
END;
CREATE TRIGGER frozen_hold BEFORE UPDATE ON frozen_figures
BEGIN
    SELECT RAISE(ABORT, 'frozen figures stay as they are');
END;

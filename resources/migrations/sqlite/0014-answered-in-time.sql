-- What "answered within ten working days" is counted from. The answer day of a case is the one it got at registration,
-- however often it is opened again; an answer is given when it has left; each department asked has a share of its own.

-- Moves with the calendar and with corrections, not with a reopening. None: nothing is promised (a referral).
ALTER TABLE cases ADD COLUMN first_due integer;
-- Closing stands for the answer where nobody wanted one.
ALTER TABLE cases ADD COLUMN first_closed_at integer;
-- Of the latest reopening: by when it was to be answered, and when that answer left.
ALTER TABLE cases ADD COLUMN again_due integer;
ALTER TABLE cases ADD COLUMN again_answered_at integer;
-- Keys of the departments asked, in alphabetical order; a plus before those whose own answer came by first_due.
ALTER TABLE cases ADD COLUMN due_asked text NOT NULL DEFAULT '';
-- Whose matter a direct answer was, where that was said by hand; nobody is asked.
ALTER TABLE cases ADD COLUMN answered_for text NOT NULL DEFAULT '';
-- What stands otherwise in a submission that has come again under the same id, as JSON.
ALTER TABLE inbox_items ADD COLUMN differs text NOT NULL DEFAULT '[]';
-- When the latest reminder went, or writing off was proposed: the next step counts its days from there.
ALTER TABLE assignments ADD COLUMN reminded_at integer;

UPDATE assignments SET reminded_at = (SELECT max(e.at) FROM events e
    WHERE e.case_id = assignments.case_id AND e.kind = 'reminder_sent'
        AND json_extract(e.details, '$.department') = assignments.department)
WHERE ladder > 0 AND answered_at IS NULL AND withdrawn_at IS NULL;

UPDATE cases SET first_due = answer_due WHERE answer_due < 99991231;
UPDATE cases SET first_closed_at = coalesce((SELECT min(e.at) FROM events e
    WHERE e.case_id = cases.id AND e.kind IN ('answer_sent', 'closed')), closed_at)
WHERE status <> 80;
-- What was said to be answered although its letter has not left is answered when it leaves.
UPDATE cases SET first_answered_at = (SELECT min(o.sent_at) FROM outbox o
    WHERE o.case_id = cases.id AND o.kind = 'answer' AND o.state = 'sent')
WHERE first_answered_at IS NOT NULL
    AND EXISTS (SELECT 1 FROM outbox o WHERE o.case_id = cases.id AND o.kind = 'answer' AND o.state <> 'cancelled');
-- A reopened case's first answer day was written over. A case received at about the same time had the same.
UPDATE cases AS c SET again_due = answer_due,
    again_answered_at = (SELECT min(o.sent_at) FROM outbox o
        WHERE o.case_id = c.id AND o.kind = 'answer' AND o.state = 'sent' AND o.created_at >= (SELECT max(e.at)
            FROM events e WHERE e.case_id = c.id AND e.kind IN ('reopened', 'not_satisfied'))),
    first_due = coalesce((SELECT d.answer_due FROM cases d
        WHERE d.received_at > c.received_at - 21600 AND d.received_at < c.received_at + 21600
            AND d.answer_due < 99991231 AND NOT EXISTS (SELECT 1 FROM events e
                WHERE e.case_id = d.id AND e.kind IN ('reopened', 'not_satisfied'))
        LIMIT 1), answer_due)
WHERE answer_due < 99991231 AND EXISTS (SELECT 1 FROM events e WHERE e.case_id = c.id AND (e.kind = 'reopened'
    OR (e.kind = 'not_satisfied' AND json_extract(e.details, '$.reopened'))));
UPDATE cases SET due_asked = coalesce((SELECT group_concat(k.word, ' ') FROM (
        SELECT max(CASE WHEN a.answered_at IS NOT NULL AND a.outcome IS NOT NULL
            AND CAST(strftime('%Y%m%d', a.answered_at + 3600, 'unixepoch') AS integer) <= cases.first_due
            THEN '+' ELSE '' END) || a.department AS word
        FROM assignments a WHERE a.case_id = cases.id AND a.withdrawn_at IS NULL
        GROUP BY a.department ORDER BY a.department) k), '');
UPDATE cases SET outcome = 'not_answered' WHERE status = 70;
UPDATE cases SET outcome = 'not_answered'
WHERE status = 90 AND outcome IS NULL AND first_answered_at IS NULL AND referral_ground IS NULL;

CREATE INDEX rep_due ON cases
    (first_due, due_asked, department, type, area, category, channel, process, gender, reply_wanted, first_answered_at,
     first_closed_at, status, outcome, campaign, service_declaration, language, anonymous, referral_ground)
    WHERE first_due IS NOT NULL;
CREATE INDEX rep_again ON cases
    (again_due, again_answered_at, department, type, area, category, channel, process, gender, reply_wanted, campaign,
     service_declaration, language, anonymous, referral_ground)
    WHERE again_due IS NOT NULL;

-- Days that a change of the calendar moved are no correction.
DROP VIEW event_facts;
CREATE VIEW event_facts AS
SELECT e.id, e.case_id, e.at, e.kind,
    CASE e.kind WHEN 'reminder_sent' THEN json_extract(e.details, '$.step')
        WHEN 'not_satisfied' THEN CASE WHEN json_extract(e.details, '$.reopened') THEN 'reopened' END
        WHEN 'corrected' THEN CASE WHEN json_extract(e.details, '$.after.deadlines') IS NOT NULL THEN 'moved' END
        WHEN 'undone' THEN json_extract(e.details, '$.kind') END AS word
FROM events e;

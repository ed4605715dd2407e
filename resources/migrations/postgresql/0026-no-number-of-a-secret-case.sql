-- A number leads to a case: it stands in the facts for who may open that case. Whoever only counts has none: the gaps
-- would tell which cases are secret.
CREATE OR REPLACE VIEW case_facts WITH (security_barrier) AS
SELECT c.id,
    CASE WHEN reached(c.asked) && (SELECT reach('read_case'))
            AND (c.secrecy = 0 AND c.protected_identity = 0 OR (SELECT has_secret_right())) THEN c.number
        ELSE '' END AS number,
    c.status, c.ladder, c.type, c.channel, c.area, c.category, c.department, c.asked, c.awaited,
    c.process, c.campaign, c.service_declaration, c.language, c.anonymous, c.gender, c.reply_wanted, c.reply_by,
    c.referral_ground, c.referral_statute, c.received_at, c.registered_at, c.answer_due, c.first_answered_at, c.closed_at,
    c.outcome, c.answered_directly, c.standard_answer, c.escalation, c.rules_version, c.calendar_version,
    c.first_due, c.first_closed_at, c.again_due, c.again_answered_at, c.due_asked
FROM case_rows c
WHERE c.referral_ground IS DISTINCT FROM 'bribery_or_crime'
    AND string_to_array('* ' || c.asked || ' ' || c.department, ' ') && (SELECT reach('read_statistics'));

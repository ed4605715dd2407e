-- Suspected bribery is the chief legal officer's: she has a queue of it and is written to. Of everybody else the contact
-- centre sees that a case was handed over, when and by whom, and nothing more.

CREATE INDEX cases_bribery ON case_rows (status, id) WHERE referral_ground = 'bribery_or_crime';

-- For whoever sees every ordinary case.
CREATE VIEW handed_over WITH (security_barrier) AS
SELECT c.number, e.at, e.by_login
FROM case_rows c JOIN event_rows e ON e.case_id = c.id
WHERE c.referral_ground = 'bribery_or_crime' AND '*' = ANY ((SELECT reach('read_case'))::text[])
    AND e.id = (SELECT max(l.id) FROM event_rows l WHERE l.case_id = c.id AND l.kind = 'referred');

-- Where she is written to when no mailbox is set.
CREATE VIEW legal_mailboxes WITH (security_barrier) AS
SELECT p.email, g.valid_from, g.valid_to, p.retired
FROM people p JOIN grants g ON g.login = p.login
WHERE g.role = 'chief_legal_officer' AND p.email <> '' AND ((SELECT may('assign')) OR (SELECT may('work')));

-- Her letter holds a number and nothing else.
CREATE POLICY handed_over ON outbox_rows FOR SELECT TO lyhord_views
    USING (kind = 'handed_over' AND '*' = ANY ((SELECT reach('read_case'))::text[]));

GRANT SELECT ON handed_over, legal_mailboxes
    TO lyhord_contact_centre_officer, lyhord_contact_centre_administrator, lyhord_worker;

-- Suspected bribery is the chief legal officer's: she has a queue of it and is written to. Of everybody else the contact
-- centre sees that a case was handed over, when and by whom, and nothing more.

CREATE INDEX cases_bribery ON cases (status, id) WHERE referral_ground = 'bribery_or_crime';

CREATE VIEW handed_over AS
SELECT c.id AS case_id, c.number, e.at, e.by_login
FROM cases c JOIN events e ON e.case_id = c.id
WHERE c.referral_ground = 'bribery_or_crime'
    AND e.id = (SELECT max(l.id) FROM events l WHERE l.case_id = c.id AND l.kind = 'referred');

-- Where she is written to when no mailbox is set, and who is told when she has no address either.
CREATE VIEW role_addresses AS
SELECT g.role, p.email, g.valid_from, g.valid_to, p.retired
FROM people p JOIN grants g ON g.login = p.login
WHERE g.role IN ('chief_legal_officer', 'contact_centre_administrator') AND p.email <> '';

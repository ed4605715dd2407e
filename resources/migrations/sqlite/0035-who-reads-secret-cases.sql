-- Where a secret case is read: who assigns one is told of a department where nobody may.
CREATE VIEW secret_readers AS
SELECT g.department, g.valid_from, g.valid_to, p.retired
FROM people p JOIN grants g ON g.login = p.login
WHERE p.may_read_secret = 1 AND g.role IN ('department_registrar', 'handler');

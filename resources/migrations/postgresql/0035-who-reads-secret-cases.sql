-- Who gets or loses the chief legal officer's role, or the right to secret cases, is told to those who have it: by a
-- letter about no case, as an administrator writes it to a department about earlier days.
CREATE OR REPLACE FUNCTION is_in_directory(address text, of_kind text, for_department text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    SELECT (of_kind = 'handed_over' AND address = '')
        OR ((of_kind = 'handed_over' OR (of_kind = 'report' AND for_department = '' AND address <> ''))
            AND (EXISTS (SELECT 1 FROM settings WHERE key = 'chief_legal_officer_mailbox' AND value = address)
                OR EXISTS (SELECT 1 FROM people p JOIN grants g ON g.login = p.login WHERE p.email = address
                    AND g.role IN ('chief_legal_officer', 'contact_centre_administrator'))))
        OR (of_kind <> 'handed_over' AND address <> ''
            AND (EXISTS (SELECT 1 FROM departments WHERE key = for_department AND mailbox = address)
                OR EXISTS (SELECT 1 FROM department_versions WHERE department = for_department AND mailbox = address)
                OR (of_kind = 'report'
                    AND EXISTS (SELECT 1 FROM report_recipients r WHERE r.address = is_in_directory.address))))
$$;

-- Where a secret case is read: who assigns one is told of a department where nobody may. Nobody is named.
CREATE VIEW secret_readers WITH (security_barrier) AS
SELECT g.department, g.valid_from, g.valid_to, p.retired
FROM people p JOIN grants g ON g.login = p.login
WHERE p.may_read_secret = 1 AND g.role IN ('department_registrar', 'handler') AND (SELECT may('assign'));
GRANT SELECT ON secret_readers
    TO lyhord_contact_centre_officer, lyhord_contact_centre_administrator, lyhord_department_registrar, lyhord_handler,
    lyhord_quality_officer, lyhord_quality_strategist, lyhord_process_support, lyhord_chief_legal_officer,
    lyhord_board_reader, lyhord_worker;

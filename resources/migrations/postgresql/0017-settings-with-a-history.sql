-- What a department is called and where its letters go from a day on (R97): what held before stays readable. Where there
-- is any version of a department, the first, from 0, is what held before the first change.
CREATE TABLE department_versions (
    department text COLLATE "C" NOT NULL REFERENCES departments (key),
    version_from bigint NOT NULL,
    position bigint NOT NULL,
    name text COLLATE "C" NOT NULL,
    mailbox text COLLATE "C" NOT NULL,
    PRIMARY KEY (department, version_from)
);
GRANT SELECT ON department_versions TO lyhord_contact_centre_officer, lyhord_contact_centre_administrator,
    lyhord_department_registrar, lyhord_handler, lyhord_quality_officer, lyhord_quality_strategist,
    lyhord_process_support, lyhord_chief_legal_officer, lyhord_board_reader, lyhord_worker;
GRANT INSERT, UPDATE, DELETE ON department_versions TO lyhord_contact_centre_administrator;
ALTER TABLE department_versions ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON department_versions FOR SELECT USING ((SELECT has_role()));
CREATE POLICY administered ON department_versions USING ((SELECT may('administer')));

-- A day that was withdrawn can be closed again, and old dates are explained by the calendar as it stood.
ALTER TABLE closing_days DROP CONSTRAINT closing_days_pkey;
ALTER TABLE closing_days ADD PRIMARY KEY (day, calendar_version);
-- calendar_version is the first that has the day; this the first that has it no more, NULL while it holds.
ALTER TABLE closing_days ADD COLUMN withdrawn_version bigint;

-- What a department is called and where its letters go from a day on (R97): what held before stays readable. Where there
-- is any version of a department, the first, from 0, is what held before the first change.
CREATE TABLE department_versions (
    department text NOT NULL REFERENCES departments (key),
    version_from integer NOT NULL,
    position integer NOT NULL,
    name text NOT NULL,
    mailbox text NOT NULL,
    PRIMARY KEY (department, version_from)
);

-- A day that was withdrawn can be closed again, and old dates are explained by the calendar as it stood.
CREATE TABLE closing_days_with_versions (
    day integer NOT NULL,
    position integer NOT NULL,
    name text NOT NULL,
    calendar_version integer NOT NULL, -- the first that has it
    withdrawn_version integer, -- the first that has it no more; NULL while it holds
    PRIMARY KEY (day, calendar_version)
);
INSERT INTO closing_days_with_versions (day, position, name, calendar_version)
    SELECT day, position, name, calendar_version FROM closing_days;
DROP TABLE closing_days;
ALTER TABLE closing_days_with_versions RENAME TO closing_days;

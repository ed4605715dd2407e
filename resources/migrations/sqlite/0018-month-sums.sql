-- What past months come to, added up, so that a report need not read a past month's cases. Whatever changes what a month
-- counts marks it in the same transaction; what is kept of a marked month is read by nobody and made anew.

-- One row for the whole (department '') and one for each department. Without sums: a month that is being added up for the
-- first time, and is marked from now on.
CREATE TABLE month_sums (
    month integer NOT NULL, -- 202610
    department text NOT NULL,
    version integer NOT NULL CHECK (version > 0),
    made_at integer,
    sums blob,
    PRIMARY KEY (month, department)
);

CREATE TABLE month_marks (
    id integer PRIMARY KEY,
    from_month integer NOT NULL,
    to_month integer NOT NULL -- 999912: for ever
);
CREATE INDEX month_marks_months ON month_marks (to_month, from_month);

-- Months here are those of UTC, which begin later: a mark goes rather a month too far back than one too short. Only what
-- has been added up is marked; nothing of what happens this month has.

CREATE TRIGGER cases_marked_added AFTER INSERT ON cases
BEGIN
    INSERT INTO month_marks (from_month, to_month)
    SELECT m.since, 999912 FROM (SELECT min(
        CAST(strftime('%Y%m', min(NEW.received_at, coalesce(NEW.closed_at, NEW.received_at),
            coalesce(NEW.first_answered_at, NEW.received_at)), 'unixepoch') AS integer),
        coalesce(NEW.first_due, 99991231) / 100, coalesce(NEW.again_due, 99991231) / 100) AS since) m
    WHERE EXISTS (SELECT 1 FROM month_sums s WHERE s.month >= m.since);
END;

CREATE TRIGGER cases_marked_removed AFTER DELETE ON cases
BEGIN
    INSERT INTO month_marks (from_month, to_month) SELECT 0, 999912 WHERE EXISTS (SELECT 1 FROM month_sums);
END;

-- What a case is counted under, or by what it is judged, changes every month in which it counts for anything.
CREATE TRIGGER cases_marked_changed AFTER UPDATE OF
    received_at, registered_at, department, type, area, category, channel, process, gender, campaign, service_declaration,
    language, referral_ground, anonymous, reply_wanted, answer_due, calendar_version ON cases
WHEN OLD.received_at <> NEW.received_at OR OLD.registered_at <> NEW.registered_at OR OLD.department <> NEW.department
    OR OLD.type <> NEW.type OR OLD.area <> NEW.area OR OLD.category <> NEW.category OR OLD.channel <> NEW.channel
    OR OLD.process <> NEW.process OR OLD.gender <> NEW.gender OR OLD.campaign <> NEW.campaign
    OR OLD.service_declaration <> NEW.service_declaration OR OLD.language <> NEW.language
    OR OLD.referral_ground IS NOT NEW.referral_ground OR OLD.anonymous <> NEW.anonymous
    OR OLD.reply_wanted <> NEW.reply_wanted OR OLD.answer_due <> NEW.answer_due
    OR OLD.calendar_version <> NEW.calendar_version
BEGIN
    INSERT INTO month_marks (from_month, to_month)
    SELECT m.since, 999912 FROM (SELECT min(
        CAST(strftime('%Y%m', min(OLD.received_at, NEW.received_at, coalesce(OLD.closed_at, OLD.received_at),
            coalesce(NEW.closed_at, NEW.received_at), coalesce(OLD.first_answered_at, OLD.received_at),
            coalesce(NEW.first_answered_at, NEW.received_at),
            coalesce((SELECT min(e.at) FROM events e WHERE e.case_id = NEW.id), NEW.received_at)), 'unixepoch') AS integer),
        coalesce(OLD.first_due, 99991231) / 100, coalesce(NEW.first_due, 99991231) / 100,
        coalesce(OLD.again_due, 99991231) / 100, coalesce(NEW.again_due, 99991231) / 100) AS since) m
    WHERE EXISTS (SELECT 1 FROM month_sums s WHERE s.month >= m.since);
END;

-- What becomes of a case changes the months of its answer days, and what was answered or open from the day on when it was
-- answered or closed, then or now. A case that is closed today was open at the end of the months before and still counts
-- as that.
CREATE TRIGGER cases_marked_moved AFTER UPDATE OF
    status, outcome, answered_directly, standard_answer, first_answered_at, closed_at, first_due, first_closed_at,
    again_due, again_answered_at, due_asked ON cases
WHEN OLD.status <> NEW.status OR OLD.outcome IS NOT NEW.outcome OR OLD.answered_directly <> NEW.answered_directly
    OR OLD.standard_answer <> NEW.standard_answer OR OLD.first_answered_at IS NOT NEW.first_answered_at
    OR OLD.closed_at IS NOT NEW.closed_at OR OLD.first_due IS NOT NEW.first_due
    OR OLD.first_closed_at IS NOT NEW.first_closed_at OR OLD.again_due IS NOT NEW.again_due
    OR OLD.again_answered_at IS NOT NEW.again_answered_at OR OLD.due_asked <> NEW.due_asked
BEGIN
    INSERT INTO month_marks (from_month, to_month)
    SELECT d.month, d.month FROM (SELECT OLD.first_due / 100 AS month UNION SELECT NEW.first_due / 100
        UNION SELECT OLD.again_due / 100 UNION SELECT NEW.again_due / 100) d
    WHERE EXISTS (SELECT 1 FROM month_sums s WHERE s.month = d.month);
    INSERT INTO month_marks (from_month, to_month)
    SELECT m.since, 999912 FROM (SELECT CAST(strftime('%Y%m', min(
        CASE WHEN OLD.first_answered_at IS NOT NEW.first_answered_at
            THEN min(coalesce(OLD.first_answered_at, NEW.first_answered_at),
                coalesce(NEW.first_answered_at, OLD.first_answered_at)) ELSE 253370764800 END,
        CASE WHEN (OLD.status < 60 AND NEW.status < 60) OR (OLD.status = NEW.status AND OLD.closed_at IS NEW.closed_at
                AND OLD.outcome IS NEW.outcome AND OLD.answered_directly = NEW.answered_directly
                AND OLD.standard_answer = NEW.standard_answer AND OLD.status <> 90) THEN 253370764800
            WHEN (OLD.status >= 60 AND OLD.closed_at IS NULL) OR (NEW.status >= 60 AND NEW.closed_at IS NULL)
                THEN NEW.received_at
            ELSE min(coalesce(OLD.closed_at, NEW.closed_at), coalesce(NEW.closed_at, OLD.closed_at)) END),
        'unixepoch') AS integer) AS since) m
    WHERE EXISTS (SELECT 1 FROM month_sums s WHERE s.month >= m.since);
END;

-- A step counts in its month. One that takes another back, or opens a case again, changes what was before it.
CREATE TRIGGER events_marked_added AFTER INSERT ON events
WHEN NEW.kind NOT IN ('read_secret', 'disclosed')
BEGIN
    INSERT INTO month_marks (from_month, to_month)
    SELECT m.since, 999912 FROM (SELECT CAST(strftime('%Y%m', CASE WHEN NEW.kind IN ('undone', 'reopened', 'not_satisfied')
        THEN (SELECT min(c.received_at, (SELECT min(e.at) FROM events e WHERE e.case_id = NEW.case_id)) FROM cases c
            WHERE c.id = NEW.case_id)
        ELSE NEW.at END, 'unixepoch') AS integer) AS since) m
    WHERE EXISTS (SELECT 1 FROM month_sums s WHERE s.month >= m.since);
END;

-- What has been disposed of has lost what its steps were.
CREATE TRIGGER events_marked_emptied AFTER UPDATE OF details ON events WHEN OLD.details IS NOT NULL
BEGIN
    INSERT INTO month_marks (from_month, to_month)
    SELECT m.since, 999912 FROM (SELECT CAST(strftime('%Y%m', (SELECT min(c.received_at, (SELECT min(e.at) FROM events e
            WHERE e.case_id = NEW.case_id)) FROM cases c WHERE c.id = NEW.case_id), 'unixepoch') AS integer) AS since) m
    WHERE EXISTS (SELECT 1 FROM month_sums s WHERE s.month >= m.since);
END;

-- How old an open case was is reckoned by every closing day that is known now.
CREATE TRIGGER closing_days_marked_added AFTER INSERT ON closing_days
BEGIN
    INSERT INTO month_marks (from_month, to_month) SELECT 0, 999912 WHERE EXISTS (SELECT 1 FROM month_sums);
END;
CREATE TRIGGER closing_days_marked_changed AFTER UPDATE ON closing_days
BEGIN
    INSERT INTO month_marks (from_month, to_month) SELECT 0, 999912 WHERE EXISTS (SELECT 1 FROM month_sums);
END;
CREATE TRIGGER closing_days_marked_removed AFTER DELETE ON closing_days
BEGIN
    INSERT INTO month_marks (from_month, to_month) SELECT 0, 999912 WHERE EXISTS (SELECT 1 FROM month_sums);
END;

-- Each department has a row, also where nothing happened.
CREATE TRIGGER departments_marked_added AFTER INSERT ON departments
BEGIN
    INSERT INTO month_marks (from_month, to_month) SELECT 0, 999912 WHERE EXISTS (SELECT 1 FROM month_sums);
END;

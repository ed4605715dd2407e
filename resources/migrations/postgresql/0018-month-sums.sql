-- What past months come to, added up, so that a report need not read a past month's cases. Whatever changes what a month
-- counts marks it in the same transaction; what is kept of a marked month is read by nobody and made anew.

-- One row for the whole (department '') and one for each department. Without sums: a month that is being added up for the
-- first time.
CREATE TABLE month_sums (
    month integer NOT NULL, -- 202610
    department text COLLATE "C" NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    made_at bigint,
    sums bytea,
    PRIMARY KEY (month, department)
);

-- Rows are only ever added by those who change cases, so that nobody waits for another.
CREATE TABLE month_marks (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    from_month integer NOT NULL,
    to_month integer NOT NULL, -- 999912: for ever
    made_in xid8 NOT NULL DEFAULT pg_current_xact_id()
);
CREATE INDEX month_marks_months ON month_marks (to_month, from_month);
CREATE INDEX month_marks_made ON month_marks (made_in);

-- Marking -------------------------------------------------------------------------------------------------------------

-- Without a search path of its own it is no call: it is asked for at every step of every case.
CREATE FUNCTION month_of(moment bigint) RETURNS integer LANGUAGE sql STABLE AS $$
    SELECT pg_catalog.to_char(pg_catalog.to_timestamp(moment) AT TIME ZONE 'Europe/Stockholm', 'YYYYMM')::integer
$$;

-- A month is added up when it has been over for a day. What is written in it, or about one to come, needs no mark; unless
-- somebody whose clock is ahead has added it up.
CREATE FUNCTION mark_months(since integer, until integer) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    IF since >= month_of(extract(epoch FROM now())::bigint)
        AND NOT EXISTS (SELECT 1 FROM month_sums WHERE month >= since AND month <= until) THEN
        RETURN;
    END IF;
    -- Of thousands of cases in one transaction a few marks are enough: nobody else can have shortened them yet.
    IF NOT EXISTS (SELECT 1 FROM month_marks k WHERE k.made_in = pg_current_xact_id_if_assigned()
            AND k.xmin = pg_current_xact_id_if_assigned()::xid AND k.from_month <= since AND k.to_month >= until) THEN
        INSERT INTO month_marks (from_month, to_month) VALUES (since, until);
    END IF;
END
$$;

CREATE FUNCTION first_moment_of(wanted bigint) RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    SELECT least((SELECT received_at FROM case_rows WHERE id = wanted),
        (SELECT min(at) FROM event_rows WHERE case_id = wanted))
$$;

CREATE FUNCTION case_marks_months() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    due bigint;
    since bigint;
BEGIN
    IF TG_OP = 'DELETE' THEN
        PERFORM mark_months(0, 999912);
        RETURN NULL;
    END IF;
    IF TG_OP = 'INSERT' THEN
        PERFORM mark_months(least(month_of(least(NEW.received_at, NEW.closed_at, NEW.first_answered_at)),
            NEW.first_due / 100, NEW.again_due / 100)::integer, 999912);
        RETURN NULL;
    END IF;
    -- What a case is counted under, or by what it is judged, changes every month in which it counts for anything.
    IF (OLD.received_at, OLD.registered_at, OLD.department, OLD.type, OLD.area, OLD.category, OLD.channel, OLD.process,
            OLD.gender, OLD.campaign, OLD.service_declaration, OLD.language, OLD.referral_ground, OLD.anonymous,
            OLD.reply_wanted, OLD.answer_due, OLD.calendar_version)
        IS DISTINCT FROM (NEW.received_at, NEW.registered_at, NEW.department, NEW.type, NEW.area, NEW.category,
            NEW.channel, NEW.process, NEW.gender, NEW.campaign, NEW.service_declaration, NEW.language,
            NEW.referral_ground, NEW.anonymous, NEW.reply_wanted, NEW.answer_due, NEW.calendar_version) THEN
        PERFORM mark_months(least(month_of(least(OLD.received_at, OLD.closed_at, OLD.first_answered_at,
                NEW.closed_at, NEW.first_answered_at, first_moment_of(NEW.id))),
            OLD.first_due / 100, NEW.first_due / 100, OLD.again_due / 100, NEW.again_due / 100)::integer, 999912);
        RETURN NULL;
    END IF;
    -- What becomes of a case changes the months of its answer days, and what was answered or open from the day on when it
    -- was answered or closed, then or now. A case that is closed today was open at the end of the months before and still
    -- counts as that.
    FOR due IN SELECT DISTINCT day / 100
        FROM unnest(ARRAY[OLD.first_due, NEW.first_due, OLD.again_due, NEW.again_due]) AS day WHERE day IS NOT NULL LOOP
        PERFORM mark_months(due::integer, due::integer);
    END LOOP;
    IF OLD.first_answered_at IS DISTINCT FROM NEW.first_answered_at THEN
        since := least(OLD.first_answered_at, NEW.first_answered_at);
    END IF;
    IF (OLD.status >= 60 OR NEW.status >= 60)
        AND ((OLD.status, OLD.closed_at, OLD.outcome, OLD.answered_directly, OLD.standard_answer)
            IS DISTINCT FROM (NEW.status, NEW.closed_at, NEW.outcome, NEW.answered_directly, NEW.standard_answer)
            OR OLD.status = 90) THEN
        since := CASE WHEN (OLD.status >= 60 AND OLD.closed_at IS NULL) OR (NEW.status >= 60 AND NEW.closed_at IS NULL)
            THEN least(since, NEW.received_at) ELSE least(since, OLD.closed_at, NEW.closed_at) END;
    END IF;
    IF since IS NOT NULL THEN
        PERFORM mark_months(month_of(since), 999912);
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER months_marked_first AFTER INSERT OR DELETE ON case_rows
    FOR EACH ROW EXECUTE FUNCTION case_marks_months();
CREATE TRIGGER months_marked AFTER UPDATE ON case_rows FOR EACH ROW
    WHEN ((OLD.received_at, OLD.registered_at, OLD.department, OLD.type, OLD.area, OLD.category, OLD.channel, OLD.process,
            OLD.gender, OLD.campaign, OLD.service_declaration, OLD.language, OLD.referral_ground, OLD.anonymous,
            OLD.reply_wanted, OLD.answer_due, OLD.calendar_version, OLD.status, OLD.outcome, OLD.answered_directly,
            OLD.standard_answer, OLD.first_answered_at, OLD.closed_at, OLD.first_due, OLD.first_closed_at, OLD.again_due,
            OLD.again_answered_at, OLD.due_asked)
        IS DISTINCT FROM (NEW.received_at, NEW.registered_at, NEW.department, NEW.type, NEW.area, NEW.category,
            NEW.channel, NEW.process, NEW.gender, NEW.campaign, NEW.service_declaration, NEW.language,
            NEW.referral_ground, NEW.anonymous, NEW.reply_wanted, NEW.answer_due, NEW.calendar_version, NEW.status,
            NEW.outcome, NEW.answered_directly, NEW.standard_answer, NEW.first_answered_at, NEW.closed_at, NEW.first_due,
            NEW.first_closed_at, NEW.again_due, NEW.again_answered_at, NEW.due_asked))
    EXECUTE FUNCTION case_marks_months();

-- A step counts in its month. One that takes another back, or opens a case again, changes what was before it; what has
-- been disposed of has lost what its steps were.
CREATE FUNCTION event_marks_months() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    PERFORM mark_months(month_of(CASE WHEN TG_OP = 'UPDATE' OR NEW.kind IN ('undone', 'reopened', 'not_satisfied')
        THEN first_moment_of(NEW.case_id) ELSE NEW.at END), 999912);
    RETURN NULL;
END
$$;
CREATE TRIGGER months_marked AFTER INSERT ON event_rows FOR EACH ROW
    WHEN (NEW.kind NOT IN ('read_secret', 'disclosed')) EXECUTE FUNCTION event_marks_months();
CREATE TRIGGER months_marked_emptied AFTER UPDATE OF details ON event_rows FOR EACH ROW
    WHEN (OLD.details IS NOT NULL) EXECUTE FUNCTION event_marks_months();

-- How old an open case was is reckoned by every closing day that is known now; and each department has a row, also where
-- nothing happened.
CREATE FUNCTION all_months_marked() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    PERFORM mark_months(0, 999912);
    RETURN NULL;
END
$$;
CREATE TRIGGER months_marked AFTER INSERT OR UPDATE OR DELETE ON closing_days
    FOR EACH STATEMENT EXECUTE FUNCTION all_months_marked();
CREATE TRIGGER months_marked AFTER INSERT ON departments
    FOR EACH STATEMENT EXECUTE FUNCTION all_months_marked();

-- Rights --------------------------------------------------------------------------------------------------------------

-- A department's figures are read by who counts for it, the whole's by who counts everywhere. Only who may do the worker's
-- work adds up. Which months have changed tells nobody anything.
GRANT SELECT ON month_sums, month_marks TO lyhord_contact_centre_officer, lyhord_contact_centre_administrator,
    lyhord_quality_officer, lyhord_quality_strategist, lyhord_process_support, lyhord_board_reader, lyhord_worker;
GRANT INSERT, UPDATE, DELETE ON month_sums TO lyhord_contact_centre_administrator, lyhord_worker;
GRANT UPDATE, DELETE ON month_marks TO lyhord_contact_centre_administrator, lyhord_worker;
ALTER TABLE month_sums ENABLE ROW LEVEL SECURITY;
CREATE POLICY counted ON month_sums FOR SELECT
    USING (CASE WHEN department = '' THEN ARRAY['*'] ELSE ARRAY['*', department] END && (SELECT reach('read_statistics')));
CREATE POLICY added_up ON month_sums FOR INSERT WITH CHECK ((SELECT may('work')));
CREATE POLICY added_up_anew ON month_sums FOR UPDATE USING ((SELECT may('work')));
CREATE POLICY replaced ON month_sums FOR DELETE USING ((SELECT may('work')));
ALTER TABLE month_marks ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON month_marks FOR SELECT USING (cardinality((SELECT reach('read_statistics'))) > 0);
CREATE POLICY shortened ON month_marks FOR UPDATE USING ((SELECT may('work')));
CREATE POLICY done ON month_marks FOR DELETE USING ((SELECT may('work')));

REVOKE EXECUTE ON FUNCTION month_of, mark_months, first_moment_of, case_marks_months, event_marks_months,
    all_months_marked FROM PUBLIC;

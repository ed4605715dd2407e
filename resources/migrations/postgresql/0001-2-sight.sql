-- Who is at work, what a role may do, and what is seen of the cases.

-- The one table of rights stands in core/rules/permissions.cpp; the program writes it here when it makes or migrates the
-- database. Everything below asks these two tables and nothing else.
CREATE TABLE role_rights (
    role text COLLATE "C" NOT NULL,
    action text COLLATE "C" NOT NULL,
    reach text COLLATE "C" NOT NULL CHECK (reach IN ('own_department', 'everywhere')),
    PRIMARY KEY (role, action)
);
-- An event of a kind is written by who may do one of the actions.
CREATE TABLE event_rights (
    kind text COLLATE "C" NOT NULL,
    action text COLLATE "C" NOT NULL,
    PRIMARY KEY (kind, action)
);

-- Which secret cases a session has opened: each look leaves an event (L9), and only when that is committed the text is
-- shown; a look that is rolled back has seen nothing.
CREATE TABLE secret_looks (
    session bigint NOT NULL,
    began timestamptz NOT NULL,
    login text COLLATE "C" NOT NULL,
    case_id bigint NOT NULL,
    made_in xid8 NOT NULL DEFAULT pg_current_xact_id(),
    PRIMARY KEY (session, began, login, case_id)
);

-- The person at work ------------------------------------------------------------------------------------------------

-- The owner of the schema and superusers: they keep the database, could read its files, and are bound by no right here.
CREATE FUNCTION is_keeper() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    SELECT pg_has_role(session_user, nspowner, 'MEMBER') FROM pg_namespace WHERE nspname = 'lyhord'
$$;

-- The server's day in the municipality: a workstation's clock may be wrong. The keeper may look at another day.
CREATE FUNCTION today() RETURNS bigint LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    IF coalesce(current_setting('lyhord.today', true), '') <> '' AND is_keeper() THEN
        RETURN current_setting('lyhord.today')::bigint;
    END IF;
    RETURN to_char(now() AT TIME ZONE 'Europe/Stockholm', 'YYYYMMDD')::bigint;
END
$$;

-- The login that acts: that of the session. The keeper may act for anybody.
CREATE FUNCTION acting_login() RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    wanted text := coalesce(current_setting('lyhord.as', true), '');
BEGIN
    IF wanted = '' OR wanted = session_user THEN
        RETURN session_user;
    END IF;
    IF is_keeper() THEN
        RETURN wanted;
    END IF;
    RAISE EXCEPTION 'acting for others is not permitted' USING ERRCODE = 'LY003';
END
$$;

-- The roles held today; none for who has left.
CREATE FUNCTION held() RETURNS TABLE (role text, department text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    SELECT g.role, g.department FROM people p JOIN grants g ON g.login = p.login
    WHERE p.login = acting_login() AND (p.retired IS NULL OR p.retired >= today())
        AND g.valid_from <= today() AND (g.valid_to IS NULL OR g.valid_to >= today())
$$;

-- Somebody who keeps the database without being a person in it (a backup, a copy, a repair): sees everything.
CREATE FUNCTION is_unbound() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    SELECT is_keeper() AND NOT EXISTS (SELECT 1 FROM people WHERE login = acting_login())
$$;

-- A role that reads suspected bribery is for those cases and for no others (R11).
CREATE FUNCTION is_for_bribery(asked text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM role_rights r WHERE r.role = asked AND r.action = 'read_bribery')
$$;

-- How far an action reaches: in every case, in cases of these departments, in cases of suspected bribery.
CREATE FUNCTION everywhere(wanted text) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM held() h JOIN role_rights r ON r.role = h.role
        WHERE r.action = wanted AND r.reach = 'everywhere' AND NOT is_for_bribery(h.role)) OR is_unbound();
END
$$;
CREATE FUNCTION departments_for(wanted text) RETURNS text[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    RETURN ARRAY (SELECT h.department FROM held() h JOIN role_rights r ON r.role = h.role
        WHERE r.action = wanted AND r.reach = 'own_department' AND NOT is_for_bribery(h.role));
END
$$;
CREATE FUNCTION in_bribery(wanted text) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM held() h JOIN role_rights r ON r.role = h.role
        WHERE r.action = wanted AND is_for_bribery(h.role)) OR is_unbound();
END
$$;
-- An action that is about no case in particular.
CREATE FUNCTION may(wanted text) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM held() h JOIN role_rights r ON r.role = h.role WHERE r.action = wanted)
        OR (wanted = 'read_secret' AND has_secret_right() AND may('read_case')) OR is_unbound();
END
$$;
-- The person's own right of L9.
CREATE FUNCTION has_secret_right() RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM people WHERE login = acting_login() AND may_read_secret = 1) OR is_unbound();
END
$$;
-- A worker's own login, not an administrator who may do the worker's work.
CREATE FUNCTION is_worker() RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM held() h JOIN role_rights r ON r.role = h.role
        WHERE r.action = 'work' AND h.role NOT IN (SELECT n.role FROM role_rights n WHERE n.action = 'read_names'))
        OR is_unbound();
END
$$;
CREATE FUNCTION session_began() RETURNS timestamptz
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    SELECT backend_start FROM pg_stat_get_activity(pg_backend_pid())
$$;
-- The keeper needs no seal broken: whoever keeps the database can read its tables.
CREATE FUNCTION secrets_looked_at() RETURNS bigint[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    RETURN ARRAY (SELECT case_id FROM secret_looks
        WHERE session = pg_backend_pid() AND began = session_began() AND login = acting_login()
            AND made_in IS DISTINCT FROM pg_current_xact_id_if_assigned());
END
$$;

-- Cases as they are seen ---------------------------------------------------------------------------------------------

-- The visible cases and what is shown of each. Every question about the person is a sub-select without reference to the
-- row, so it is asked once for a statement, and only if it matters. Not for anybody outside the views below.
CREATE VIEW seen_cases AS
SELECT c.*, m.may_secret, m.is_secret AND m.may_secret AND NOT m.opened AS sealed,
    NOT m.is_secret OR (m.may_secret AND m.opened) AS texts_shown,
    m.may_names AND (NOT m.is_secret OR (m.may_secret AND m.opened)) AS names_shown
FROM case_rows c CROSS JOIN LATERAL (
    SELECT c.secrecy = 1 OR c.protected_identity = 1 AS is_secret,
        CASE WHEN c.referral_ground = 'bribery_or_crime' THEN (SELECT in_bribery('read_secret'))
                OR ((SELECT has_secret_right()) AND (SELECT in_bribery('read_case')))
            ELSE (SELECT has_secret_right()) OR (SELECT everywhere('read_secret'))
                OR string_to_array(c.asked, ' ') && (SELECT departments_for('read_secret')) END AS may_secret,
        CASE WHEN c.referral_ground = 'bribery_or_crime' THEN (SELECT in_bribery('read_names'))
            ELSE (SELECT everywhere('read_names'))
                OR string_to_array(c.asked, ' ') && (SELECT departments_for('read_names')) END AS may_names,
        (SELECT is_keeper()) OR c.id = ANY ((SELECT secrets_looked_at())::bigint[]) AS opened
) m
WHERE CASE WHEN c.referral_ground = 'bribery_or_crime' THEN (SELECT in_bribery('read_case'))
    ELSE (SELECT everywhere('read_case'))
        OR string_to_array(c.asked, ' ') && (SELECT departments_for('read_case')) END;

-- names_shown, texts_shown: whether what reads as empty is empty. sealed: the person may read it and has not opened it.
CREATE VIEW cases WITH (security_barrier) AS
SELECT
    c.id, c.version, c.token, c.number, c.registered_at, c.registered_by, c.headline, c.channel, c.received_at,
    c.type, c.area, c.category, CASE WHEN c.texts_shown THEN c.body ELSE '' END AS body, c.language, c.anonymous,
    CASE WHEN c.names_shown THEN c.submitter_name ELSE '' END AS submitter_name,
    CASE WHEN c.names_shown THEN c.email ELSE '' END AS email,
    CASE WHEN c.names_shown THEN c.phone ELSE '' END AS phone,
    CASE WHEN c.names_shown THEN c.address ELSE '' END AS address, c.gender, c.protected_identity, c.reply_wanted,
    c.reply_by, c.secrecy, CASE WHEN c.texts_shown THEN c.concerns ELSE '' END AS concerns, c.campaign,
    c.service_declaration, c.process, c.register_number, c.answer_due, c.first_reminder, c.second_reminder,
    c.write_off, c.rules_version, c.calendar_version, c.asked, c.department, c.status, c.ladder, c.awaited,
    c.referral_ground, c.referral_statute, c.referral_to,
    CASE WHEN c.texts_shown THEN c.referral_told ELSE '' END AS referral_told, c.interim_due,
    CASE WHEN c.texts_shown THEN c.answer ELSE '' END AS answer, c.outcome, c.answered_directly, c.standard_answer,
    c.first_answered_at, c.closed_at, c.escalation,
    c.names_shown, c.texts_shown, c.sealed
FROM seen_cases c;

CREATE VIEW assignments WITH (security_barrier) AS
SELECT a.id, a.case_id, a.department, a.sent_at, a.ladder, a.answered_at, a.outcome,
    CASE WHEN c.texts_shown THEN a.text ELSE '' END AS text, a.answered_by, a.withdrawn_at, a.withdrawn_reason
FROM assignment_rows a JOIN seen_cases c ON c.id = a.case_id;

CREATE VIEW consultations WITH (security_barrier) AS
SELECT a.case_id, a.position, a.department, CASE WHEN c.texts_shown THEN a.question ELSE '' END AS question,
    a.asked_at, a.asked_by, CASE WHEN c.texts_shown THEN a.answer ELSE '' END AS answer, a.answered_at, a.answered_by
FROM consultation_rows a JOIN seen_cases c ON c.id = a.case_id;

-- Details quote names and texts. Who audits sees every link of the chain, and its details where the case is his to read.
CREATE VIEW events WITH (security_barrier) AS
SELECT e.id, e.case_id, e.at, e.by_login, e.kind, CASE WHEN c.names_shown THEN e.details END AS details,
    CASE WHEN c.names_shown THEN e.details_salt END AS details_salt, e.details_sha, e.hash
FROM event_rows e LEFT JOIN seen_cases c ON c.id = e.case_id
WHERE c.id IS NOT NULL OR (SELECT may('audit'));

-- The worker's own login carries the letters out: it reads what is waiting to go, whose case it may not see.
CREATE VIEW outbox WITH (security_barrier) AS
SELECT o.id, o.case_id, o.kind, o.by_way, o.department, o.state, o.language, o.created_at, o.not_before, o.sent_at,
    CASE WHEN o.department <> '' OR c.names_shown OR m.carried THEN o.to_name ELSE '' END AS to_name,
    CASE WHEN o.department <> '' OR c.names_shown OR m.carried THEN o.to_address ELSE '' END AS to_address,
    o.failure, o.subject, CASE WHEN c.texts_shown OR m.carried THEN o.body ELSE '' END AS body
FROM outbox_rows o LEFT JOIN seen_cases c ON c.id = o.case_id
CROSS JOIN LATERAL (SELECT o.state = 'queued' AND o.by_way = 'email' AND (SELECT is_worker()) AS carried) m
WHERE c.id IS NOT NULL OR m.carried;

-- Counting without personal data: no name, no contact, no text, no headline.
CREATE VIEW case_facts WITH (security_barrier) AS
SELECT c.id, CASE WHEN c.referral_ground = 'bribery_or_crime' THEN '' ELSE c.number END AS number, c.status, c.ladder,
    c.type, c.channel, c.area, c.category, c.department, c.asked, c.awaited, c.process, c.campaign,
    c.service_declaration, c.language, c.anonymous, c.gender, c.reply_wanted, c.reply_by, c.referral_ground,
    c.referral_statute, c.received_at, c.registered_at, c.answer_due, c.first_answered_at, c.closed_at, c.outcome,
    c.answered_directly, c.standard_answer, c.escalation, c.rules_version, c.calendar_version
FROM case_rows c
WHERE (SELECT everywhere('read_statistics'))
    OR string_to_array(c.asked, ' ') && (SELECT departments_for('read_statistics'))
    OR c.department = ANY ((SELECT departments_for('read_statistics'))::text[]);

-- Search --------------------------------------------------------------------------------------------------------------

-- The newest first. A rare word makes the planner walk the ids from the newest to the oldest, so it looks through the
-- newest 20 000 and then asks the index. That a hidden text holds a word would tell what is in it.
CREATE FUNCTION search_cases(query text, older_than bigint, how_many bigint) RETURNS SETOF bigint
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    wanted CONSTANT tsquery := query::tsquery;
    top CONSTANT bigint := least(older_than, (SELECT coalesce(max(id), 0) + 1 FROM case_rows));
    found bigint;
BEGIN
    RETURN QUERY
        SELECT c.id FROM seen_cases c
        WHERE c.id < top AND c.id >= top - 20000 AND c.words @@ wanted AND c.texts_shown
            AND (c.names_shown OR ts_filter(c.words, '{a}') @@ wanted)
        ORDER BY c.id DESC LIMIT how_many;
    GET DIAGNOSTICS found = ROW_COUNT;
    IF found < how_many AND top > 20000 THEN
        RETURN QUERY
            SELECT c.id FROM seen_cases c
            WHERE c.id < top - 20000 AND c.words @@ wanted AND c.texts_shown
                AND (c.names_shown OR ts_filter(c.words, '{a}') @@ wanted)
            ORDER BY c.id + 0 DESC LIMIT how_many - found;
    END IF;
END
$$;

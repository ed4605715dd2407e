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

-- Which secret cases a session has opened within the hour: each look leaves an event (L9), and only when that is committed
-- the text is shown; a look that is rolled back has seen nothing.
CREATE TABLE secret_looks (
    session bigint NOT NULL,
    login text COLLATE "C" NOT NULL,
    case_id bigint NOT NULL,
    looked_at timestamptz NOT NULL DEFAULT now(),
    made_in xid8 NOT NULL DEFAULT pg_current_xact_id(),
    PRIMARY KEY (session, login, case_id)
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

-- Somebody who keeps the database without being a person in it (a backup, a copy, a repair): sees everything.
CREATE FUNCTION is_unbound() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    SELECT is_keeper() AND NOT EXISTS (SELECT 1 FROM people WHERE login = acting_login())
$$;

-- The roles held today; none for who has left. A role that reads suspected bribery is for those cases and for no others.
CREATE FUNCTION held(OUT role text, OUT department text, OUT of_bribery boolean) RETURNS SETOF record
    LANGUAGE plpgsql STABLE ROWS 2 SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    who CONSTANT text := acting_login();
    day CONSTANT bigint := today();
BEGIN
    RETURN QUERY
        SELECT g.role, g.department,
            EXISTS (SELECT 1 FROM role_rights r WHERE r.role = g.role AND r.action = 'read_bribery')
        FROM people p JOIN grants g ON g.login = p.login
        WHERE p.login = who AND (p.retired IS NULL OR p.retired >= day) AND g.valid_from <= day
            AND (g.valid_to IS NULL OR g.valid_to >= day);
END
$$;

-- How far an action reaches in ordinary cases: the departments, or * for all. Compared with reached().
CREATE FUNCTION reach(wanted text) RETURNS text[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    RETURN ARRAY (SELECT CASE r.reach WHEN 'everywhere' THEN '*' ELSE h.department END
        FROM held() h JOIN role_rights r ON r.role = h.role AND r.action = wanted WHERE NOT h.of_bribery)
        || CASE WHEN is_unbound() THEN '{*}'::text[] END;
END
$$;
CREATE FUNCTION reached(asked text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT string_to_array('* ' || asked, ' ')
$$;
-- The same in cases of suspected bribery (R11).
CREATE FUNCTION in_bribery(wanted text) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    RETURN EXISTS (SELECT 1 FROM held() h JOIN role_rights r ON r.role = h.role AND r.action = wanted
        WHERE h.of_bribery) OR is_unbound();
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
-- The keeper needs no seal broken: whoever keeps the database can read its tables.
CREATE FUNCTION secrets_looked_at() RETURNS bigint[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    RETURN ARRAY (SELECT case_id FROM secret_looks
        WHERE session = pg_backend_pid() AND login = acting_login() AND looked_at > now() - interval '1 hour'
            AND made_in IS DISTINCT FROM pg_current_xact_id_if_assigned());
END
$$;

-- Whether a secret case may be read, and whether it has been opened.
CREATE FUNCTION may_read_secret(asked text, bribery boolean) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    IF bribery THEN
        RETURN in_bribery('read_secret') OR (has_secret_right() AND in_bribery('read_case'));
    END IF;
    RETURN has_secret_right() OR reached(asked) && reach('read_secret');
END
$$;
CREATE FUNCTION shows_secret(id bigint, asked text, bribery boolean) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    RETURN may_read_secret(asked, bribery) AND (is_keeper() OR id = ANY (secrets_looked_at()));
END
$$;
-- Names in a case that is secret or suspected bribery.
CREATE FUNCTION shows_names(id bigint, asked text, secret boolean, bribery boolean) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    IF bribery THEN
        RETURN in_bribery('read_names') AND (NOT secret OR shows_secret(id, asked, bribery));
    END IF;
    RETURN reached(asked) && reach('read_names') AND (NOT secret OR shows_secret(id, asked, bribery));
END
$$;

-- Cases as they are seen ---------------------------------------------------------------------------------------------

-- The views belong to a role of their own, so that the policies below hold for what is read through them; a security
-- barrier would do the same but hides the order of the indexes from a list. Every question about the person is a
-- sub-select without reference to the row, so it is asked once for a statement, and only if it matters.
DO $$
BEGIN
    BEGIN
        CREATE ROLE lyhord_views NOLOGIN;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN -- of another municipality on the same server
    END;
    IF NOT pg_has_role(current_user, 'lyhord_views', 'MEMBER') THEN
        EXECUTE format('GRANT lyhord_views TO %I', current_user);
    END IF;
END
$$;
GRANT USAGE, CREATE ON SCHEMA lyhord TO lyhord_views;
GRANT SELECT ON case_rows, assignment_rows, consultation_rows, event_rows, outbox_rows TO lyhord_views;

ALTER TABLE case_rows ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON case_rows FOR SELECT TO lyhord_views USING (
    CASE WHEN referral_ground = 'bribery_or_crime' THEN (SELECT in_bribery('read_case'))
    ELSE string_to_array('* ' || asked, ' ') && (SELECT reach('read_case')) END);
ALTER TABLE assignment_rows ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON assignment_rows FOR SELECT TO lyhord_views
    USING ((SELECT true FROM case_rows c WHERE c.id = case_id));
ALTER TABLE consultation_rows ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON consultation_rows FOR SELECT TO lyhord_views
    USING ((SELECT true FROM case_rows c WHERE c.id = case_id));
-- Who audits sees every link of the chain.
ALTER TABLE event_rows ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON event_rows FOR SELECT TO lyhord_views
    USING ((SELECT may('audit')) OR (SELECT true FROM case_rows c WHERE c.id = case_id));
-- The worker's own login carries the letters out: it reads what is waiting to go, whose case it may not see.
ALTER TABLE outbox_rows ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON outbox_rows FOR SELECT TO lyhord_views
    USING ((SELECT true FROM case_rows c WHERE c.id = case_id)
        OR (state = 'queued' AND by_way = 'email' AND (SELECT is_worker())));

-- What is shown of each case, for the views below.
CREATE VIEW shown AS
SELECT c.*,
    CASE WHEN c.secrecy = 0 AND c.protected_identity = 0 AND c.referral_ground IS DISTINCT FROM 'bribery_or_crime'
        THEN string_to_array('* ' || c.asked, ' ') && (SELECT reach('read_names'))
        ELSE shows_names(c.id, c.asked, c.secrecy + c.protected_identity > 0,
            c.referral_ground IS NOT DISTINCT FROM 'bribery_or_crime') END AS names_shown,
    CASE WHEN c.secrecy = 0 AND c.protected_identity = 0 THEN true
        ELSE shows_secret(c.id, c.asked, c.referral_ground IS NOT DISTINCT FROM 'bribery_or_crime') END AS texts_shown
FROM case_rows c;

-- Who sends answers learns that there is an address, not which: a dot; the server puts it on the letter.
-- names_shown, texts_shown: whether what reads as empty is empty. sealed: the person may read it and has not opened it.
CREATE VIEW cases AS
SELECT
    c.id, c.version, c.token, c.number, c.registered_at, c.registered_by, c.headline, c.channel, c.received_at,
    c.type, c.area, c.category, CASE WHEN c.texts_shown THEN c.body ELSE '' END AS body, c.language, c.anonymous,
    CASE WHEN c.names_shown THEN c.submitter_name ELSE '' END AS submitter_name,
    CASE WHEN c.names_shown THEN c.email
        WHEN c.email <> '' AND string_to_array('* ' || c.asked, ' ') && (SELECT reach('send')) THEN '•' ELSE '' END AS email,
    CASE WHEN c.names_shown THEN c.phone
        WHEN c.phone <> '' AND string_to_array('* ' || c.asked, ' ') && (SELECT reach('send')) THEN '•' ELSE '' END AS phone,
    CASE WHEN c.names_shown THEN c.address
        WHEN c.address <> '' AND string_to_array('* ' || c.asked, ' ') && (SELECT reach('send')) THEN '•' ELSE '' END AS address,
    c.gender, c.protected_identity, c.reply_wanted, c.reply_by, c.secrecy,
    CASE WHEN c.texts_shown THEN c.concerns ELSE '' END AS concerns, c.campaign, c.service_declaration, c.process,
    c.register_number, c.answer_due, c.first_reminder, c.second_reminder, c.write_off, c.rules_version,
    c.calendar_version, c.asked, c.department, c.status, c.ladder, c.awaited, c.referral_ground, c.referral_statute,
    c.referral_to, CASE WHEN c.texts_shown THEN c.referral_told ELSE '' END AS referral_told, c.interim_due,
    CASE WHEN c.texts_shown THEN c.answer ELSE '' END AS answer, c.outcome, c.answered_directly, c.standard_answer,
    c.first_answered_at, c.closed_at, c.escalation,
    c.names_shown, c.texts_shown, c.secrecy + c.protected_identity > 0 AND NOT c.texts_shown
        AND may_read_secret(c.asked, c.referral_ground IS NOT DISTINCT FROM 'bribery_or_crime') AS sealed
FROM shown c;

CREATE VIEW assignments AS
SELECT a.id, a.case_id, a.department, a.sent_at, a.ladder, a.answered_at, a.outcome,
    CASE WHEN c.texts_shown THEN a.text ELSE '' END AS text, a.answered_by, a.withdrawn_at, a.withdrawn_reason
FROM assignment_rows a JOIN shown c ON c.id = a.case_id;

CREATE VIEW consultations AS
SELECT a.case_id, a.position, a.department, CASE WHEN c.texts_shown THEN a.question ELSE '' END AS question,
    a.asked_at, a.asked_by, CASE WHEN c.texts_shown THEN a.answer ELSE '' END AS answer, a.answered_at, a.answered_by
FROM consultation_rows a JOIN shown c ON c.id = a.case_id;

-- Details quote names and texts.
CREATE VIEW events AS
SELECT e.id, e.case_id, e.at, e.by_login, e.kind, CASE WHEN c.names_shown THEN e.details END AS details,
    CASE WHEN c.names_shown THEN e.details_salt END AS details_salt, e.details_sha, e.hash
FROM event_rows e LEFT JOIN shown c ON c.id = e.case_id;

CREATE VIEW outbox AS
SELECT o.id, o.case_id, o.kind, o.by_way, o.department, o.state, o.language, o.created_at, o.not_before, o.sent_at,
    CASE WHEN o.department <> '' OR c.names_shown OR m.carried THEN o.to_name ELSE '' END AS to_name,
    CASE WHEN o.department <> '' OR c.names_shown OR m.carried THEN o.to_address ELSE '' END AS to_address,
    o.failure, o.subject, CASE WHEN c.texts_shown OR m.carried THEN o.body ELSE '' END AS body
FROM outbox_rows o LEFT JOIN shown c ON c.id = o.case_id
CROSS JOIN LATERAL (SELECT o.state = 'queued' AND o.by_way = 'email' AND (SELECT is_worker()) AS carried) m;

-- Counting without personal data: no name, no contact, no text, no headline.
CREATE VIEW case_facts WITH (security_barrier) AS
SELECT c.id, CASE WHEN c.referral_ground = 'bribery_or_crime' THEN '' ELSE c.number END AS number, c.status, c.ladder,
    c.type, c.channel, c.area, c.category, c.department, c.asked, c.awaited, c.process, c.campaign,
    c.service_declaration, c.language, c.anonymous, c.gender, c.reply_wanted, c.reply_by, c.referral_ground,
    c.referral_statute, c.received_at, c.registered_at, c.answer_due, c.first_answered_at, c.closed_at, c.outcome,
    c.answered_directly, c.standard_answer, c.escalation, c.rules_version, c.calendar_version
FROM case_rows c
WHERE string_to_array('* ' || c.asked || ' ' || c.department, ' ') && (SELECT reach('read_statistics'));

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
        SELECT r.id FROM case_rows r JOIN shown c ON c.id = r.id
        WHERE r.id < top AND r.id >= top - 20000 AND r.words @@ wanted AND c.texts_shown
            AND (c.names_shown OR ts_filter(r.words, '{a}') @@ wanted)
        ORDER BY r.id DESC LIMIT how_many;
    GET DIAGNOSTICS found = ROW_COUNT;
    IF found < how_many AND top > 20000 THEN
        RETURN QUERY
            SELECT r.id FROM case_rows r JOIN shown c ON c.id = r.id
            WHERE r.id < top - 20000 AND r.words @@ wanted AND c.texts_shown
                AND (c.names_shown OR ts_filter(r.words, '{a}') @@ wanted)
            ORDER BY r.id + 0 DESC LIMIT how_many - found;
    END IF;
END
$$;

ALTER VIEW shown OWNER TO lyhord_views;
ALTER VIEW cases OWNER TO lyhord_views;
ALTER VIEW assignments OWNER TO lyhord_views;
ALTER VIEW consultations OWNER TO lyhord_views;
ALTER VIEW events OWNER TO lyhord_views;
ALTER VIEW outbox OWNER TO lyhord_views;
REVOKE CREATE ON SCHEMA lyhord FROM lyhord_views;

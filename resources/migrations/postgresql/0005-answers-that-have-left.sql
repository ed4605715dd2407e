-- An answer is given when it has left: who posted the letter, made the call or handed the e-mail over is kept with the
-- moment, and closed cases whose answer has not left stand in queues.

ALTER TABLE outbox_rows ADD COLUMN sent_by text COLLATE "C" NOT NULL DEFAULT '';
-- Of the case, after the step that said so; none where a mail server has taken it.
ALTER TABLE outbox_rows ADD COLUMN marked_version bigint;

CREATE OR REPLACE VIEW outbox AS
SELECT o.id, o.case_id, o.kind, o.by_way, o.department, o.state, o.language, o.created_at, o.not_before, o.sent_at,
    CASE WHEN o.department <> '' OR o.case_id IS NULL OR c.names_shown OR m.carried THEN o.to_name ELSE '' END
        AS to_name,
    CASE WHEN o.department <> '' OR o.case_id IS NULL OR c.names_shown OR m.carried THEN o.to_address ELSE '' END
        AS to_address,
    o.failure, o.subject,
    CASE WHEN o.case_id IS NULL OR c.texts_shown OR m.carried THEN o.body ELSE '' END AS body,
    o.sent_by, o.marked_version
FROM outbox_rows o LEFT JOIN shown c ON c.id = o.case_id
CROSS JOIN LATERAL (SELECT o.state = 'queued' AND o.by_way = 'email' AND (SELECT is_worker()) AS carried) m;
-- What is inserted through a view has no defaults of the table's.
ALTER VIEW outbox ALTER COLUMN sent_by SET DEFAULT '';

-- Letters say that they have left by a step in their case, with its event; only the worker hands e-mail to a mail server
-- without one.
CREATE FUNCTION check_dispatch(now_ outbox_rows, new_ outbox_rows) RETURNS void
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    of_kind CONSTANT text := CASE WHEN new_.state = 'sent' THEN 'dispatched' ELSE 'undone' END;
BEGIN
    IF now_.state = 'sent' AND new_.state = 'sent' THEN
        PERFORM refuse('changing when a letter has left');
    END IF;
    IF new_.state = 'sent' AND now_.by_way = 'email' AND new_.marked_version IS NULL AND is_worker() THEN
        RETURN;
    END IF;
    IF NOT is_being_changed(now_.case_id) OR NOT EXISTS (SELECT 1 FROM event_rows e
        WHERE e.case_id = now_.case_id AND e.made_in = pg_current_xact_id_if_assigned() AND e.kind = of_kind) THEN
        PERFORM refuse('saying of a letter that it has left, or has not, without an event that says so');
    END IF;
    IF now_.state = 'sent' AND (now_.marked_version IS NULL OR new_.state <> 'queued') THEN
        PERFORM refuse('taking back what a mail server has taken');
    END IF;
END
$$;

CREATE OR REPLACE FUNCTION letter_changes() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    c case_rows;
    now_ outbox_rows;
    new_ outbox_rows;
    seen boolean;
    changing CONSTANT text[] := ARRAY['state', 'sent_at', 'failure', 'sent_by', 'marked_version'];
    keeper CONSTANT boolean := is_keeper();
BEGIN
    IF TG_OP = 'INSERT' THEN
        SELECT * INTO c FROM case_rows WHERE id = NEW.case_id;
        IF NEW.case_id IS NULL THEN
            IF NOT keeper AND (NEW.kind <> 'report' OR NEW.state <> 'queued' OR NOT (may('work') OR may('administer'))) THEN
                PERFORM refuse('a letter with a report');
            END IF;
        ELSIF c.id IS NULL OR NOT (is_being_changed(c.id) OR 'send' = ANY (actions_on(c))) THEN
            PERFORM refuse('a letter about this case');
        END IF;
        IF NOT keeper AND (NEW.state <> 'queued' OR NEW.sent_at IS NOT NULL OR NEW.sent_by <> ''
            OR NEW.marked_version IS NOT NULL) THEN
            PERFORM refuse('a letter that has left before it waits');
        END IF;
        IF NOT keeper THEN
            NEW.id := NULL;
        END IF;
        NEW.id := coalesce(NEW.id, nextval(pg_get_serial_sequence('lyhord.outbox_rows', 'id')));
        INSERT INTO outbox_rows (id, case_id, kind, by_way, department, state, language, created_at, not_before, sent_at,
            to_name, to_address, failure, subject, body, sent_by, marked_version)
        VALUES (NEW.id, NEW.case_id, NEW.kind, NEW.by_way, NEW.department, NEW.state, NEW.language, NEW.created_at,
            NEW.not_before, NEW.sent_at, NEW.to_name, NEW.to_address, NEW.failure, NEW.subject, NEW.body, NEW.sent_by,
            NEW.marked_version);
        -- Who may not read whom a letter is for may still send it.
        IF NOT keeper AND NEW.department = '' AND c.id IS NOT NULL THEN
            SELECT s.names_shown INTO seen FROM cases s WHERE s.id = c.id;
            IF NOT coalesce(seen, false) AND c.anonymous = 0 THEN
                UPDATE outbox_rows SET to_name = c.submitter_name, by_way = w.way, to_address = w.contact
                FROM (SELECT way, contact FROM (VALUES (1, 'email', c.email), (2, 'phone', c.phone),
                        (3, 'letter', c.address)) AS ways (position, way, contact)
                    WHERE contact <> ''
                    ORDER BY way IS NOT DISTINCT FROM c.reply_by DESC, position LIMIT 1) w
                WHERE id = NEW.id;
            END IF;
        END IF;
        RETURN NEW;
    END IF;
    SELECT * INTO c FROM case_rows WHERE id = OLD.case_id;
    IF NOT keeper AND NOT may('send') AND NOT (NEW.state = 'cancelled' AND is_being_changed(c.id)) THEN
        PERFORM refuse('changing a letter');
    END IF;
    IF NOT keeper AND (to_jsonb(NEW) - changing) <> (to_jsonb(OLD) - changing) THEN
        PERFORM refuse('changing what a letter says');
    END IF;
    SELECT * INTO now_ FROM outbox_rows WHERE id = OLD.id FOR NO KEY UPDATE;
    IF NOT FOUND OR now_.state <> OLD.state THEN
        RETURN NULL; -- somebody else may have sent it meanwhile: then nothing is changed
    END IF;
    IF NOT keeper THEN
        IF c.id IS NOT NULL AND 'sent' IN (NEW.state, OLD.state) THEN
            new_ := now_;
            new_.state := NEW.state;
            new_.marked_version := NEW.marked_version;
            PERFORM check_dispatch(now_, new_);
        END IF;
        IF NEW.state = 'sent' THEN
            NEW.sent_at := moment(NEW.sent_at);
            NEW.sent_by := acting_login();
        ELSE
            NEW.sent_at := NULL;
            NEW.sent_by := '';
            NEW.marked_version := NULL;
        END IF;
    END IF;
    UPDATE outbox_rows SET state = NEW.state, sent_at = NEW.sent_at, failure = NEW.failure, sent_by = NEW.sent_by,
        marked_version = NEW.marked_version
    WHERE id = OLD.id;
    RETURN NEW;
END
$$;

-- One row for each closed case whose answer has not left, with a copy of what the queues are sorted by. Where two answers
-- wait, the older one comes first.
CREATE TABLE waiting_answers (
    case_id bigint PRIMARY KEY REFERENCES case_rows (id),
    way text COLLATE "C" NOT NULL,
    answer_due bigint NOT NULL
);
CREATE INDEX waiting_answers_due ON waiting_answers (way, answer_due, case_id);

CREATE FUNCTION note_waiting_answer(of_case bigint) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    DELETE FROM waiting_answers WHERE case_id = of_case;
    INSERT INTO waiting_answers (case_id, way, answer_due)
    SELECT c.id, o.by_way, c.answer_due
    FROM case_rows c JOIN outbox_rows o ON o.case_id = c.id
    WHERE c.id = of_case AND c.status = 60 AND o.id = (SELECT min(w.id) FROM outbox_rows w
        WHERE w.case_id = c.id AND w.kind = 'answer' AND w.state IN ('queued', 'failed'));
END
$$;
INSERT INTO waiting_answers (case_id, way, answer_due)
SELECT c.id, o.by_way, c.answer_due
FROM case_rows c JOIN outbox_rows o ON o.case_id = c.id
WHERE c.status = 60 AND o.id = (SELECT min(w.id) FROM outbox_rows w
    WHERE w.case_id = c.id AND w.kind = 'answer' AND w.state IN ('queued', 'failed'));

CREATE FUNCTION answer_waits() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    PERFORM note_waiting_answer(CASE WHEN TG_TABLE_NAME = 'case_rows' THEN to_jsonb(NEW) ->> 'id'
        ELSE to_jsonb(NEW) ->> 'case_id' END::bigint);
    RETURN NULL;
END
$$;
CREATE TRIGGER answer_comes AFTER INSERT ON outbox_rows FOR EACH ROW WHEN (NEW.kind = 'answer')
    EXECUTE FUNCTION answer_waits();
-- Whoever may not read a letter's address has its way put right by the server after it was written.
CREATE TRIGGER answer_leaves AFTER UPDATE ON outbox_rows FOR EACH ROW
    WHEN (NEW.kind = 'answer' AND (OLD.state <> NEW.state OR OLD.by_way <> NEW.by_way)) EXECUTE FUNCTION answer_waits();
CREATE TRIGGER answer_waits AFTER UPDATE ON case_rows FOR EACH ROW
    WHEN ((OLD.status = 60 OR NEW.status = 60) AND (OLD.status <> NEW.status OR OLD.answer_due <> NEW.answer_due))
    EXECUTE FUNCTION answer_waits();

-- Rights --------------------------------------------------------------------------------------------------------------

-- Kept by the server, seen by who sees the case.
GRANT SELECT ON waiting_answers
    TO lyhord_contact_centre_officer, lyhord_contact_centre_administrator, lyhord_department_registrar, lyhord_handler,
    lyhord_quality_officer, lyhord_chief_legal_officer, lyhord_worker;
ALTER TABLE waiting_answers ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON waiting_answers FOR SELECT USING ((SELECT true FROM cases c WHERE c.id = case_id));

REVOKE EXECUTE ON FUNCTION check_dispatch, note_waiting_answer, answer_waits FROM PUBLIC;

-- An answer is given when it has left: who posted the letter, made the call or handed the e-mail over is kept with the
-- moment, and closed cases whose answer has not left stand in queues.

ALTER TABLE outbox ADD COLUMN sent_by text NOT NULL DEFAULT '';
-- Of the case, after the step that said so; none where a mail server has taken it.
ALTER TABLE outbox ADD COLUMN marked_version integer;

-- One row for each closed case whose answer has not left, with a copy of what the queues are sorted by. Where two answers
-- wait, the older one comes first.
CREATE TABLE waiting_answers (
    case_id integer PRIMARY KEY REFERENCES cases (id),
    way text NOT NULL,
    answer_due integer NOT NULL
);
CREATE INDEX waiting_answers_due ON waiting_answers (way, answer_due, case_id);

INSERT INTO waiting_answers (case_id, way, answer_due)
SELECT c.id, o.by_way, c.answer_due
FROM cases c JOIN outbox o ON o.case_id = c.id
WHERE c.status = 60 AND o.id = (SELECT min(w.id) FROM outbox w
    WHERE w.case_id = c.id AND w.kind = 'answer' AND w.state IN ('queued', 'failed'));

CREATE TRIGGER answer_comes AFTER INSERT ON outbox WHEN NEW.kind = 'answer'
BEGIN
    DELETE FROM waiting_answers WHERE case_id = NEW.case_id;
    INSERT INTO waiting_answers (case_id, way, answer_due)
    SELECT c.id, o.by_way, c.answer_due
    FROM cases c JOIN outbox o ON o.case_id = c.id
    WHERE c.id = NEW.case_id AND c.status = 60 AND o.id = (SELECT min(w.id) FROM outbox w
        WHERE w.case_id = c.id AND w.kind = 'answer' AND w.state IN ('queued', 'failed'));
END;

CREATE TRIGGER answer_leaves AFTER UPDATE OF state ON outbox WHEN NEW.kind = 'answer' AND OLD.state <> NEW.state
BEGIN
    DELETE FROM waiting_answers WHERE case_id = NEW.case_id;
    INSERT INTO waiting_answers (case_id, way, answer_due)
    SELECT c.id, o.by_way, c.answer_due
    FROM cases c JOIN outbox o ON o.case_id = c.id
    WHERE c.id = NEW.case_id AND c.status = 60 AND o.id = (SELECT min(w.id) FROM outbox w
        WHERE w.case_id = c.id AND w.kind = 'answer' AND w.state IN ('queued', 'failed'));
END;

CREATE TRIGGER cases_answer_waits AFTER UPDATE OF status, answer_due ON cases
WHEN (OLD.status = 60 OR NEW.status = 60) AND (OLD.status <> NEW.status OR OLD.answer_due <> NEW.answer_due)
BEGIN
    DELETE FROM waiting_answers WHERE case_id = NEW.id;
    INSERT INTO waiting_answers (case_id, way, answer_due)
    SELECT c.id, o.by_way, c.answer_due
    FROM cases c JOIN outbox o ON o.case_id = c.id
    WHERE c.id = NEW.id AND c.status = 60 AND o.id = (SELECT min(w.id) FROM outbox w
        WHERE w.case_id = c.id AND w.kind = 'answer' AND w.state IN ('queued', 'failed'));
END;

-- One step on many cases is recorded, so that it can be taken back as one, by whoever took it and also after a restart:
-- who, when, which step, and each case with the version it was left in.
CREATE TABLE batches (
    id integer PRIMARY KEY,
    token text NOT NULL UNIQUE,
    by_login text NOT NULL,
    at integer NOT NULL,
    step text NOT NULL CHECK (step IN ('assign', 'answer', 'send', 'interim', 'link', 'refer', 'write-off'))
);
CREATE INDEX batches_login ON batches (by_login, id);

-- Written in the transaction of each case's step: what is recorded was done, and what was done is recorded.
CREATE TABLE batch_cases (
    id integer PRIMARY KEY,
    batch_id integer NOT NULL REFERENCES batches (id),
    case_id integer NOT NULL REFERENCES cases (id),
    version integer NOT NULL CHECK (version > 0),
    undone integer NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
    UNIQUE (batch_id, case_id)
);
CREATE INDEX batch_cases_case ON batch_cases (case_id, version);

-- A case's part follows its step: when a later step was taken back the version is another, and when the step itself was
-- taken back, alone or with the others, that is known here too.
CREATE TRIGGER batch_follows_step AFTER UPDATE OF version ON steps WHEN NEW.version <> OLD.version
BEGIN
    UPDATE batch_cases SET version = NEW.version
    WHERE case_id = NEW.case_id AND version = OLD.version AND undone = 0;
END;
CREATE TRIGGER batch_step_undone AFTER DELETE ON steps
BEGIN
    UPDATE batch_cases SET undone = 1 WHERE case_id = OLD.case_id AND version = OLD.version;
END;

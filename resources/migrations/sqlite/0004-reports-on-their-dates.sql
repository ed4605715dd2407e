-- Reports go out on their dates: what has been made, who gets it, and letters that belong to no case and carry files.

-- A report's letter is about no case. The table is made anew, since a column cannot be made to take NULL.
CREATE TABLE outbox_with_reports (
    id integer PRIMARY KEY,
    case_id integer REFERENCES cases (id),
    kind text NOT NULL,
    by_way text NOT NULL,
    department text NOT NULL,
    state text NOT NULL,
    language text NOT NULL,
    created_at integer NOT NULL,
    not_before integer NOT NULL,
    sent_at integer,
    to_name text NOT NULL,
    to_address text NOT NULL,
    failure text NOT NULL,
    subject text NOT NULL,
    body text NOT NULL,
    CHECK (state <> 'sent' OR sent_at IS NOT NULL),
    CHECK (case_id IS NOT NULL OR kind = 'report')
);
INSERT INTO outbox_with_reports (id, case_id, kind, by_way, department, state, language, created_at, not_before, sent_at,
    to_name, to_address, failure, subject, body)
SELECT id, case_id, kind, by_way, department, state, language, created_at, not_before, sent_at, to_name, to_address,
    failure, subject, body
FROM outbox;
DROP TABLE outbox;
ALTER TABLE outbox_with_reports RENAME TO outbox;
CREATE INDEX outbox_case ON outbox (case_id);
CREATE INDEX outbox_unsent ON outbox (not_before, id) WHERE sent_at IS NULL AND state = 'queued';

CREATE TABLE outbox_files (
    id integer PRIMARY KEY,
    message_id integer NOT NULL REFERENCES outbox (id),
    name text NOT NULL,
    media_type text NOT NULL,
    size integer NOT NULL CHECK (size >= 0),
    sha256 text NOT NULL REFERENCES contents (sha256)
);
CREATE INDEX outbox_files_message ON outbox_files (message_id);
CREATE INDEX outbox_files_content ON outbox_files (sha256);

-- One row for each report that somebody or the worker has begun with: kind, period and scope together can be there once,
-- so that no two workers make the same report. due_day is empty for a reminder without a date.
CREATE TABLE report_runs (
    id integer PRIMARY KEY,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0),
    kind text NOT NULL,
    period text NOT NULL,
    scope text NOT NULL,
    due_day integer,
    state text NOT NULL CHECK (state IN ('draft', 'released', 'queued', 'sent', 'failed', 'sent_by_hand')),
    made_at integer NOT NULL,
    made_by text NOT NULL,
    comment text NOT NULL,
    to_name text NOT NULL,
    to_address text NOT NULL,
    sent_at integer,
    message_id integer REFERENCES outbox (id),
    UNIQUE (kind, period, scope),
    CHECK (state NOT IN ('sent', 'sent_by_hand') OR sent_at IS NOT NULL),
    CHECK (state NOT IN ('queued', 'sent', 'failed') OR message_id IS NOT NULL)
);
CREATE INDEX report_runs_message ON report_runs (message_id);

-- To whom a report goes that is not a department's own: that one goes to the official mailbox.
CREATE TABLE report_recipients (
    kind text NOT NULL,
    scope text NOT NULL,
    name text NOT NULL,
    address text NOT NULL,
    language text NOT NULL,
    masked integer NOT NULL CHECK (masked IN (0, 1)),
    PRIMARY KEY (kind, scope)
);

CREATE TRIGGER report_went AFTER UPDATE OF state ON outbox
WHEN NEW.case_id IS NULL AND NEW.state IN ('sent', 'failed')
BEGIN
    UPDATE report_runs SET state = NEW.state, sent_at = NEW.sent_at, version = version + 1
    WHERE message_id = NEW.id AND state <> 'sent_by_hand';
END;

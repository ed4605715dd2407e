-- One municipality's cases, from nothing.
--
-- Moments are epoch seconds in UTC, days are written 20261120: both compare and index as numbers, and neither has a zone
-- that a driver could drop. Enumerations are stored by name, except those whose order is asked for. Departments,
-- categories and people are named by their own keys, which never change.

CREATE TABLE schema_version (
    version integer PRIMARY KEY,
    applied_at integer NOT NULL,
    program text NOT NULL
);

-- What the municipality decides for itself -------------------------------------------------------------------------

CREATE TABLE profile_meta (
    key text PRIMARY KEY,
    value text NOT NULL
);

-- Texts in several languages and lists of words are JSON: they are read as a whole and never searched.
-- A space separates keys in cases.asked, so no key may have one.
CREATE TABLE departments (
    key text PRIMARY KEY CHECK (key <> '' AND key NOT LIKE '% %'),
    position integer NOT NULL,
    name text NOT NULL,
    board text NOT NULL,
    mailbox text NOT NULL,
    successor text NOT NULL,
    routines text NOT NULL,
    words text NOT NULL,
    valid_from integer,
    valid_to integer
);

CREATE TABLE headlines (
    id integer PRIMARY KEY,
    position integer NOT NULL,
    department text NOT NULL,
    text text NOT NULL,
    category text NOT NULL,
    valid_from integer,
    valid_to integer
);

CREATE TABLE areas (
    key text PRIMARY KEY,
    position integer NOT NULL,
    name text NOT NULL,
    words text NOT NULL,
    valid_from integer,
    valid_to integer
);

-- A renamed category is a new version beside the old one, so that old reports keep the name they were made with.
-- Valid for ever in the past is 0 here: a key has no empty part.
CREATE TABLE categories (
    path text NOT NULL,
    version_from integer NOT NULL DEFAULT 0,
    position integer NOT NULL,
    name text NOT NULL,
    mandatory integer NOT NULL CHECK (mandatory IN (0, 1)),
    valid_to integer,
    PRIMARY KEY (path, version_from)
);

CREATE TABLE standard_answers (
    id integer PRIMARY KEY,
    key text NOT NULL UNIQUE,
    position integer NOT NULL,
    department text NOT NULL,
    title text NOT NULL,
    text text NOT NULL,
    outcome text,
    agreement text NOT NULL,
    valid_from integer,
    valid_to integer
);

CREATE TABLE grounds (
    ground text PRIMARY KEY,
    position integer NOT NULL,
    name text NOT NULL,
    reason text NOT NULL,
    addressee text NOT NULL,
    told text NOT NULL,
    words text NOT NULL
);

CREATE TABLE statutes (
    key text PRIMARY KEY,
    position integer NOT NULL,
    name text NOT NULL,
    number text NOT NULL,
    addressee text NOT NULL,
    words text NOT NULL,
    valid_from integer,
    valid_to integer
);

CREATE TABLE processes (
    key text PRIMARY KEY,
    position integer NOT NULL,
    parent text NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    valid_from integer,
    valid_to integer
);

CREATE TABLE service_declarations (
    key text PRIMARY KEY,
    position integer NOT NULL,
    text text NOT NULL,
    owner text NOT NULL,
    valid_from integer,
    valid_to integer
);

CREATE TABLE campaigns (
    key text PRIMARY KEY,
    position integer NOT NULL,
    name text NOT NULL,
    valid_from integer,
    valid_to integer
);

CREATE TABLE letter_templates (
    kind text NOT NULL,
    language text NOT NULL,
    position integer NOT NULL,
    subject text NOT NULL,
    body text NOT NULL,
    PRIMARY KEY (kind, language)
);

-- A rule value from a day on: the values of old cases stay what they were.
CREATE TABLE settings (
    key text NOT NULL,
    valid_from integer NOT NULL,
    position integer NOT NULL,
    value text NOT NULL,
    PRIMARY KEY (key, valid_from)
);

CREATE TABLE closing_days (
    day integer PRIMARY KEY,
    position integer NOT NULL,
    name text NOT NULL,
    calendar_version integer NOT NULL
);

CREATE TABLE people (
    login text PRIMARY KEY,
    name text NOT NULL,
    email text NOT NULL,
    may_read_secret integer NOT NULL CHECK (may_read_secret IN (0, 1)),
    retired integer
);

CREATE TABLE grants (
    id integer PRIMARY KEY,
    login text NOT NULL REFERENCES people (login),
    role text NOT NULL,
    department text NOT NULL,
    agreement text NOT NULL,
    valid_from integer NOT NULL,
    valid_to integer
);
CREATE INDEX grants_login ON grants (login);

-- What a person's windows remember, on every workstation.
CREATE TABLE view_settings (
    login text NOT NULL,
    key text NOT NULL,
    value text NOT NULL,
    PRIMARY KEY (login, key)
);

-- Cases -----------------------------------------------------------------------------------------------------------

-- Numbers without gaps: the row is counted up in the registration's own transaction, so what is rolled back leaves none.
CREATE TABLE counters (
    year integer PRIMARY KEY,
    last integer NOT NULL CHECK (last > 0)
);

-- What a list shows comes first and the long texts last, so that a list never reads through a text.
-- Logins are no references: what was imported was registered by people who are not here.
CREATE TABLE cases (
    id integer PRIMARY KEY,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0),
    status integer NOT NULL CHECK (status IN (10, 20, 30, 40, 60, 70, 80, 90)),
    ladder integer NOT NULL CHECK (ladder BETWEEN 0 AND 3),
    number text NOT NULL UNIQUE,
    headline text NOT NULL,
    type text NOT NULL,
    channel text NOT NULL,
    -- Keys of the departments asked or consulted, in alphabetical order: all of them, and those that are awaited. Copied
    -- here so that a list needs no second look and queues are counted from an index alone.
    asked text NOT NULL,
    awaited text NOT NULL,
    submitter_name text NOT NULL,
    secrecy integer NOT NULL CHECK (secrecy IN (0, 1)),
    protected_identity integer NOT NULL CHECK (protected_identity IN (0, 1)),
    reply_wanted integer NOT NULL CHECK (reply_wanted IN (0, 1)),
    received_at integer NOT NULL,
    answer_due integer NOT NULL, -- 99991231 where no answer is due: paging needs a value
    interim_due integer,
    closed_at integer,
    outcome text,
    token text NOT NULL UNIQUE, -- asks after a lost answer whether the registration was committed
    department text NOT NULL, -- the one the case counts for in reports: asked first, else the category's
    registered_at integer NOT NULL,
    registered_by text NOT NULL,
    area text NOT NULL,
    category text NOT NULL,
    language text NOT NULL,
    anonymous integer NOT NULL CHECK (anonymous IN (0, 1)),
    gender text NOT NULL,
    reply_by text,
    referral_ground text,
    referral_statute text NOT NULL,
    first_reminder integer,
    second_reminder integer,
    write_off integer,
    rules_version integer NOT NULL,
    calendar_version integer NOT NULL,
    answered_directly integer NOT NULL CHECK (answered_directly IN (0, 1)),
    standard_answer text NOT NULL,
    first_answered_at integer,
    escalation integer NOT NULL CHECK (escalation >= 0),
    concerns text NOT NULL,
    campaign text NOT NULL,
    service_declaration text NOT NULL,
    process text NOT NULL,
    register_number text NOT NULL,
    email text NOT NULL,
    phone text NOT NULL,
    address text NOT NULL,
    referral_to text NOT NULL,
    referral_told text NOT NULL,
    body text NOT NULL,
    answer text NOT NULL,
    -- Anonymous means that nothing is stored by which the person could be found.
    CHECK (anonymous = 0 OR (submitter_name = '' AND email = '' AND phone = '' AND address = '')),
    -- The list of closed cases is in the order of their closing.
    CHECK (status NOT IN (60, 70) OR closed_at IS NOT NULL),
    CHECK (status <> 80 OR referral_ground IS NOT NULL)
);

-- Lists: what is due first, with the id last so that a page begins where the one before ended.
CREATE INDEX cases_status_due ON cases (status, answer_due, id);
CREATE INDEX cases_due ON cases (answer_due, id);
CREATE INDEX cases_received ON cases (received_at, id);
CREATE INDEX cases_closed ON cases (closed_at, id, status) WHERE status IN (60, 70);
-- Of open cases only: small however old the database grows.
CREATE INDEX cases_open_due ON cases (answer_due, id) WHERE status < 60;
CREATE INDEX cases_open_ladder ON cases (status, ladder, answer_due, id) WHERE status < 60;
CREATE INDEX cases_open_counts ON cases (status, ladder, awaited, asked) WHERE status < 60;
-- Reports read a month from one index and never the cases.
CREATE INDEX rep_received ON cases
    (received_at, department, asked, type, area, category, channel, process, gender, referral_ground);
CREATE INDEX rep_closed ON cases
    (closed_at, department, asked, type, area, category, channel, process, gender, status, outcome, answered_directly,
     received_at)
    WHERE closed_at IS NOT NULL;
CREATE INDEX rep_first ON cases
    (first_answered_at, department, asked, type, area, category, channel, process, gender, reply_wanted,
     answered_directly, answer_due, received_at)
    WHERE first_answered_at IS NOT NULL;

CREATE TABLE assignments (
    id integer PRIMARY KEY,
    case_id integer NOT NULL REFERENCES cases (id),
    department text NOT NULL REFERENCES departments (key),
    sent_at integer NOT NULL,
    ladder integer NOT NULL CHECK (ladder BETWEEN 0 AND 3),
    answered_at integer,
    outcome text,
    text text NOT NULL,
    answered_by text NOT NULL,
    withdrawn_at integer,
    withdrawn_reason text NOT NULL
);
CREATE INDEX assignments_case ON assignments (case_id);

CREATE TABLE consultations (
    case_id integer NOT NULL REFERENCES cases (id),
    position integer NOT NULL,
    department text NOT NULL REFERENCES departments (key),
    question text NOT NULL,
    asked_at integer NOT NULL,
    asked_by text NOT NULL,
    answer text NOT NULL,
    answered_at integer,
    answered_by text NOT NULL,
    PRIMARY KEY (case_id, position)
) WITHOUT ROWID;

CREATE TABLE links (
    case_id integer NOT NULL REFERENCES cases (id),
    position integer NOT NULL,
    number text NOT NULL REFERENCES cases (number),
    kind text NOT NULL,
    PRIMARY KEY (case_id, position)
) WITHOUT ROWID;
CREATE INDEX links_number ON links (number);

-- A department's queues. One row for each department that has been asked or consulted and has not been withdrawn, with a
-- copy of what the queues are sorted by: a department's list is then read from an index like everybody's.
CREATE TABLE asked_departments (
    case_id integer NOT NULL REFERENCES cases (id),
    department text NOT NULL REFERENCES departments (key),
    awaited integer NOT NULL CHECK (awaited IN (0, 1)),
    open integer NOT NULL CHECK (open IN (0, 1)),
    status integer NOT NULL,
    ladder integer NOT NULL,
    answer_due integer NOT NULL,
    closed_at integer,
    PRIMARY KEY (case_id, department)
) WITHOUT ROWID;
CREATE INDEX asked_due ON asked_departments (department, answer_due, case_id);
CREATE INDEX asked_closed ON asked_departments (department, closed_at, case_id, status) WHERE status IN (60, 70);
CREATE INDEX asked_awaited ON asked_departments (department, awaited, answer_due, case_id) WHERE open = 1;
CREATE INDEX asked_open_due ON asked_departments (department, answer_due, case_id) WHERE open = 1;
CREATE INDEX asked_open ON asked_departments (department, status, answer_due, case_id) WHERE open = 1;
CREATE INDEX asked_open_ladder ON asked_departments (department, status, ladder, answer_due, case_id) WHERE open = 1;

CREATE TRIGGER cases_move AFTER UPDATE OF status, ladder, answer_due, closed_at ON cases
WHEN OLD.status <> NEW.status OR OLD.ladder <> NEW.ladder OR OLD.answer_due <> NEW.answer_due
    OR OLD.closed_at IS NOT NEW.closed_at
BEGIN
    UPDATE asked_departments
    SET open = NEW.status < 60, status = NEW.status, ladder = NEW.ladder, answer_due = NEW.answer_due, closed_at = NEW.closed_at
    WHERE case_id = NEW.id;
END;

-- Finished cases are never counted one by one: there may be a million. By the departments asked, so that each department
-- is told the number of its own.
CREATE TABLE status_counts (
    status integer NOT NULL,
    asked text NOT NULL,
    n integer NOT NULL CHECK (n >= 0),
    PRIMARY KEY (status, asked)
) WITHOUT ROWID;

CREATE TRIGGER cases_counted_in AFTER INSERT ON cases WHEN NEW.status >= 60
BEGIN
    INSERT INTO status_counts (status, asked, n) VALUES (NEW.status, NEW.asked, 1)
    ON CONFLICT (status, asked) DO UPDATE SET n = n + 1;
END;

CREATE TRIGGER cases_counted_out AFTER UPDATE OF status, asked ON cases
WHEN OLD.status >= 60 AND (OLD.status <> NEW.status OR OLD.asked <> NEW.asked)
BEGIN
    UPDATE status_counts SET n = n - 1 WHERE status = OLD.status AND asked = OLD.asked;
END;

CREATE TRIGGER cases_counted_again AFTER UPDATE OF status, asked ON cases
WHEN NEW.status >= 60 AND (OLD.status <> NEW.status OR OLD.asked <> NEW.asked)
BEGIN
    INSERT INTO status_counts (status, asked, n) VALUES (NEW.status, NEW.asked, 1)
    ON CONFLICT (status, asked) DO UPDATE SET n = n + 1;
END;

-- Full text. External content: the words are here, the texts stay in cases. å, ä, ö are letters of their own, so diacritics
-- are not removed; two and three letters of a beginning have an index of their own, for search while typing.
CREATE VIRTUAL TABLE cases_fts USING fts5 (
    headline, body, submitter_name,
    content = 'cases', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3'
);

CREATE TRIGGER cases_words_added AFTER INSERT ON cases
BEGIN
    INSERT INTO cases_fts (rowid, headline, body, submitter_name)
    VALUES (NEW.id, NEW.headline, NEW.body, NEW.submitter_name);
END;

CREATE TRIGGER cases_words_changed AFTER UPDATE OF headline, body, submitter_name ON cases
WHEN OLD.headline <> NEW.headline OR OLD.body <> NEW.body OR OLD.submitter_name <> NEW.submitter_name
BEGIN
    INSERT INTO cases_fts (cases_fts, rowid, headline, body, submitter_name)
    VALUES ('delete', OLD.id, OLD.headline, OLD.body, OLD.submitter_name);
    INSERT INTO cases_fts (rowid, headline, body, submitter_name)
    VALUES (NEW.id, NEW.headline, NEW.body, NEW.submitter_name);
END;

CREATE TRIGGER cases_words_removed AFTER DELETE ON cases
BEGIN
    INSERT INTO cases_fts (cases_fts, rowid, headline, body, submitter_name)
    VALUES ('delete', OLD.id, OLD.headline, OLD.body, OLD.submitter_name);
END;

-- The same bytes are kept once, however many cases they came with.
CREATE TABLE contents (
    sha256 text PRIMARY KEY,
    bytes blob NOT NULL
);

CREATE TABLE attachments (
    id integer PRIMARY KEY,
    case_id integer NOT NULL REFERENCES cases (id),
    name text NOT NULL,
    media_type text NOT NULL,
    size integer NOT NULL CHECK (size >= 0),
    sha256 text NOT NULL REFERENCES contents (sha256)
);
CREATE INDEX attachments_case ON attachments (case_id);
CREATE INDEX attachments_content ON attachments (sha256);

-- The timeline ----------------------------------------------------------------------------------------------------

-- Only ever added to. hash = SHA-256 (the hash before, id, case, moment, login, kind, details_sha), and
-- details_sha = SHA-256 (salt, details): details can be emptied at disposal and the chain still holds, while nobody can
-- guess them back from their checksum.
CREATE TABLE events (
    id integer PRIMARY KEY,
    case_id integer NOT NULL REFERENCES cases (id),
    at integer NOT NULL,
    by_login text NOT NULL,
    kind text NOT NULL,
    details text,
    details_salt blob,
    details_sha blob NOT NULL CHECK (length(details_sha) = 32),
    hash blob NOT NULL CHECK (length(hash) = 32),
    CHECK (details IS NULL OR details_salt IS NOT NULL)
);
CREATE INDEX events_case ON events (case_id, at);

CREATE TRIGGER events_stay BEFORE DELETE ON events
BEGIN
    SELECT RAISE(ABORT, 'events are only ever added');
END;

CREATE TRIGGER events_hold BEFORE UPDATE ON events
WHEN NEW.id <> OLD.id OR NEW.case_id <> OLD.case_id OR NEW.at <> OLD.at OR NEW.by_login <> OLD.by_login
    OR NEW.kind <> OLD.kind OR NEW.details_sha <> OLD.details_sha OR NEW.hash <> OLD.hash
    OR NEW.details IS NOT NULL OR NEW.details_salt IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'events are only ever added');
END;

CREATE TABLE chain_head (
    one integer PRIMARY KEY CHECK (one = 1),
    last_event integer NOT NULL,
    hash blob NOT NULL
);
INSERT INTO chain_head (one, last_event, hash) VALUES (1, 0, zeroblob(32));

-- What each case was before its last steps, so that a step can be taken back: the changed fields only.
CREATE TABLE steps (
    id integer PRIMARY KEY,
    case_id integer NOT NULL REFERENCES cases (id),
    version integer NOT NULL,
    by_login text NOT NULL,
    at integer NOT NULL,
    kind text NOT NULL,
    messages_before integer NOT NULL,
    before text NOT NULL
);
CREATE INDEX steps_case ON steps (case_id);

-- Going out and coming in -----------------------------------------------------------------------------------------

CREATE TABLE outbox (
    id integer PRIMARY KEY,
    case_id integer NOT NULL REFERENCES cases (id),
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
    CHECK (state <> 'sent' OR sent_at IS NOT NULL)
);
CREATE INDEX outbox_case ON outbox (case_id);
CREATE INDEX outbox_unsent ON outbox (not_before, id) WHERE sent_at IS NULL AND state = 'queued';

-- What is dealt with is emptied; external_id and raw_sha256 stay, so that nothing comes in twice.
CREATE TABLE inbox_items (
    id integer PRIMARY KEY,
    source text NOT NULL,
    received_at integer NOT NULL,
    language text NOT NULL,
    anonymous integer NOT NULL,
    submitter_name text NOT NULL,
    email text NOT NULL,
    phone text NOT NULL,
    address text NOT NULL,
    gender text NOT NULL,
    protected_identity integer NOT NULL,
    reply_wanted integer,
    reply_by text,
    suggested_type text,
    suggested_department text NOT NULL,
    suggested_case text NOT NULL,
    suggested_area text NOT NULL,
    external_id text CHECK (external_id <> ''),
    raw_sha256 text CHECK (raw_sha256 <> ''),
    ended_as text,
    ended_at integer,
    ended_by text,
    ended_reason text,
    case_id integer REFERENCES cases (id),
    subject text NOT NULL,
    unmapped text NOT NULL,
    body text NOT NULL,
    CHECK ((ended_as IS NULL) = (ended_at IS NULL))
);
CREATE UNIQUE INDEX inbox_external ON inbox_items (external_id) WHERE external_id IS NOT NULL;
CREATE UNIQUE INDEX inbox_raw ON inbox_items (raw_sha256) WHERE raw_sha256 IS NOT NULL;
CREATE INDEX inbox_waiting ON inbox_items (received_at, id) WHERE ended_at IS NULL;
CREATE INDEX inbox_case ON inbox_items (case_id) WHERE case_id IS NOT NULL;

CREATE TABLE inbox_files (
    id integer PRIMARY KEY,
    item_id integer NOT NULL REFERENCES inbox_items (id),
    name text NOT NULL,
    media_type text NOT NULL,
    size integer NOT NULL CHECK (size >= 0),
    sha256 text NOT NULL REFERENCES contents (sha256)
);
CREATE INDEX inbox_files_item ON inbox_files (item_id);
CREATE INDEX inbox_files_content ON inbox_files (sha256);

-- One worker at a time does what is due.
CREATE TABLE leases (
    name text PRIMARY KEY,
    holder text NOT NULL,
    until integer NOT NULL
);

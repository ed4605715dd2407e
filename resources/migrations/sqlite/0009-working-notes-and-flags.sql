-- What is only for handling a case and belongs to none of its documents (TF 2:12): notes that those who work on it at the
-- same place share, a day of one's own to come back to it, and how far one has read. No event tells of them, nothing of
-- them is sent or handed out, and they go when the case is disposed of.

-- workgroup: "contact_centre", "department:" and its key, or "legal" for the chief legal officer.
CREATE TABLE case_notes (
    id integer PRIMARY KEY,
    case_id integer NOT NULL REFERENCES cases (id),
    workgroup text NOT NULL,
    author text NOT NULL,
    text text NOT NULL CHECK (text <> ''),
    written_at integer NOT NULL,
    changed_at integer
);
CREATE INDEX case_notes_case ON case_notes (case_id, id);

CREATE TABLE case_flags (
    login text NOT NULL,
    case_id integer NOT NULL REFERENCES cases (id),
    day integer NOT NULL,
    line text NOT NULL,
    PRIMARY KEY (login, case_id)
) WITHOUT ROWID;
CREATE INDEX case_flags_day ON case_flags (login, day, case_id);

-- The newest event that the person has seen in the case.
CREATE TABLE case_looks (
    login text NOT NULL,
    case_id integer NOT NULL REFERENCES cases (id),
    last_event integer NOT NULL,
    looked_at integer NOT NULL,
    PRIMARY KEY (login, case_id)
) WITHOUT ROWID;

CREATE TRIGGER cases_notes_go AFTER UPDATE OF status ON cases WHEN NEW.status = 90
BEGIN
    DELETE FROM case_notes WHERE case_id = NEW.id;
    DELETE FROM case_flags WHERE case_id = NEW.id;
    DELETE FROM case_looks WHERE case_id = NEW.id;
END;

-- Who has a case open is shown to the others. A row says that this person, at this workplace, had the case before them at
-- that moment; it is renewed while the case stays open, and after a minute and a half it counts no longer. It is nobody's
-- step: nothing of it is kept, and it leaves no event.
CREATE TABLE presence (
    login text NOT NULL,
    workplace text NOT NULL,
    case_id integer NOT NULL REFERENCES cases (id),
    seen_at integer NOT NULL,
    PRIMARY KEY (login, workplace)
);
CREATE INDEX presence_case ON presence (case_id, seen_at);

-- What colleagues are called: whose step it was, who has the case open. The same name as where rights lie in the server
-- and people themselves are not for everybody to read.
CREATE VIEW person_names AS SELECT login, name FROM people;

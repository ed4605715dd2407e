-- What has come in can be had back for a while: what was discarded stands in a list, and what was added to the wrong case
-- can be taken out of it again.

-- When the words and files of an item that was dealt with were erased here. What was dealt with before was erased at once.
ALTER TABLE inbox_items ADD COLUMN erased_at integer;
UPDATE inbox_items SET erased_at = ended_at WHERE ended_at IS NOT NULL;
CREATE INDEX inbox_discarded ON inbox_items (ended_at) WHERE ended_as = 'discarded' AND erased_at IS NULL;

-- The item that a case's file came with, if it came with one.
ALTER TABLE attachments ADD COLUMN inbox_item_id integer REFERENCES inbox_items (id);
CREATE INDEX attachments_item ON attachments (inbox_item_id) WHERE inbox_item_id IS NOT NULL;

-- What an item said that was added to a case: the case has its text and files, but not all that came with them. The event
-- and the step are those by which it was added; letters with a higher id may be about it.
CREATE TABLE inbox_kept (
    item_id integer PRIMARY KEY REFERENCES inbox_items (id),
    case_id integer NOT NULL REFERENCES cases (id),
    event_id integer NOT NULL REFERENCES events (id),
    step_id integer NOT NULL,
    messages_before integer NOT NULL,
    submitter_name text NOT NULL,
    email text NOT NULL,
    phone text NOT NULL,
    address text NOT NULL,
    subject text NOT NULL,
    unmapped text NOT NULL,
    body text NOT NULL,
    differs text NOT NULL
);
CREATE INDEX inbox_kept_case ON inbox_kept (case_id);

-- What has come in can be had back for a while: what was discarded stands in a list, and what was added to the wrong case
-- can be taken out of it again.

-- When the words and files of an item that was dealt with were erased here. What was dealt with before was erased at once.
ALTER TABLE inbox_items ADD COLUMN erased_at bigint;
UPDATE inbox_items SET erased_at = ended_at WHERE ended_at IS NOT NULL;
CREATE INDEX inbox_discarded ON inbox_items (ended_at) WHERE ended_as = 'discarded' AND erased_at IS NULL;

-- The item that a case's file came with, if it came with one.
ALTER TABLE attachments ADD COLUMN inbox_item_id bigint REFERENCES inbox_items (id);
CREATE INDEX attachments_item ON attachments (inbox_item_id) WHERE inbox_item_id IS NOT NULL;
ALTER POLICY added ON attachments
    WITH CHECK (may_attach(case_id) AND (inbox_item_id IS NULL OR (SELECT may('handle_inbox'))));

-- What an item said that was added to a case: the case has its text and files, but not all that came with them. The event
-- and the step are those by which it was added; letters with a higher id may be about it.
CREATE TABLE inbox_kept (
    item_id bigint PRIMARY KEY REFERENCES inbox_items (id),
    case_id bigint NOT NULL REFERENCES case_rows (id),
    event_id bigint NOT NULL REFERENCES event_rows (id),
    step_id bigint NOT NULL,
    messages_before bigint NOT NULL,
    submitter_name text COLLATE "C" NOT NULL,
    email text COLLATE "C" NOT NULL,
    phone text COLLATE "C" NOT NULL,
    address text COLLATE "C" NOT NULL,
    subject text COLLATE "C" NOT NULL,
    unmapped text COLLATE "C" NOT NULL,
    body text COLLATE "C" NOT NULL,
    differs text COLLATE "C" NOT NULL
);
CREATE INDEX inbox_kept_case ON inbox_kept (case_id);

-- Only what is being added to a case in this transaction is kept, with the event that says so.
CREATE FUNCTION is_being_added(event bigint, to_case bigint) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    SELECT is_being_changed(to_case) AND EXISTS (SELECT 1 FROM event_rows
        WHERE id = event AND case_id = to_case AND kind IN ('followed_up', 'attached') AND by_login = acting_login()
            AND made_in = pg_current_xact_id_if_assigned())
$$;

-- Takes a message out of the case it was added to: nothing it said stays there, and its words and files are an inbox item's
-- again. The case is changed first, with an event that says so. What has left the house stays as it left.
CREATE FUNCTION take_out_of_case(item bigint) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    k inbox_kept;
    added_at bigint;
BEGIN
    SELECT * INTO k FROM inbox_kept WHERE item_id = item;
    SELECT ended_at INTO added_at FROM inbox_items WHERE id = item AND ended_as = 'attached' AND case_id = k.case_id;
    IF k.item_id IS NULL OR added_at IS NULL OR NOT may('handle_inbox') OR NOT is_being_changed(k.case_id) THEN
        PERFORM refuse('taking a message out of this case');
    END IF;
    UPDATE event_rows SET details = NULL, details_salt = NULL WHERE id = k.event_id AND case_id = k.case_id;
    UPDATE outbox_rows SET state = 'cancelled', body = ''
    WHERE case_id = k.case_id AND id > k.messages_before AND kind = 'follow_up' AND created_at = added_at
        AND state <> 'sent';
    INSERT INTO inbox_files (item_id, name, media_type, size, sha256)
    SELECT inbox_item_id, name, media_type, size, sha256 FROM attachments
    WHERE case_id = k.case_id AND inbox_item_id = item ORDER BY id;
    DELETE FROM attachments WHERE case_id = k.case_id AND inbox_item_id = item;
    UPDATE inbox_items SET submitter_name = k.submitter_name, email = k.email, phone = k.phone, address = k.address,
        subject = k.subject, unmapped = k.unmapped, body = k.body, differs = k.differs,
        ended_as = NULL, ended_at = NULL, ended_by = NULL, ended_reason = NULL, erased_at = NULL, case_id = NULL
    WHERE id = item;
    DELETE FROM inbox_kept WHERE item_id = item;
END
$$;

-- What can no longer be had back; also of cases that the worker does not see.
CREATE FUNCTION erase_kept(added_before bigint) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    erased bigint;
BEGIN
    IF NOT may('work') THEN
        PERFORM refuse('erasing what was kept');
    END IF;
    DELETE FROM inbox_kept k USING inbox_items i WHERE i.id = k.item_id AND i.ended_at < added_before;
    GET DIAGNOSTICS erased = ROW_COUNT;
    RETURN erased;
END
$$;

-- It is part of the case's text.
ALTER TABLE inbox_kept ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON inbox_kept FOR SELECT
    USING ((SELECT may('handle_inbox')) AND (SELECT c.texts_shown FROM cases c WHERE c.id = case_id));
CREATE POLICY added ON inbox_kept FOR INSERT
    WITH CHECK ((SELECT may('handle_inbox')) AND is_being_added(event_id, case_id));
GRANT SELECT, INSERT ON inbox_kept TO lyhord_contact_centre_officer, lyhord_contact_centre_administrator;
-- Whether the last step added a message is asked by everybody who opens a case; the policy answers.
GRANT SELECT ON inbox_kept TO lyhord_department_registrar, lyhord_handler, lyhord_quality_officer,
    lyhord_chief_legal_officer, lyhord_worker;

REVOKE EXECUTE ON FUNCTION is_being_added, take_out_of_case, erase_kept FROM PUBLIC;
GRANT EXECUTE ON FUNCTION is_being_added, take_out_of_case
    TO lyhord_contact_centre_officer, lyhord_contact_centre_administrator;
GRANT EXECUTE ON FUNCTION erase_kept TO lyhord_contact_centre_administrator, lyhord_worker;

-- The letter that tells the chief legal officer of a case holds nothing of it. Whoever may send says that it has left,
-- without a step in a case that they do not see; once said it stays said.
CREATE OR REPLACE FUNCTION check_dispatch(now_ outbox_rows, new_ outbox_rows) RETURNS void
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    of_kind CONSTANT text := CASE WHEN new_.state = 'sent' THEN 'dispatched' ELSE 'undone' END;
BEGIN
    IF now_.state = 'sent' AND new_.state = 'sent' THEN
        PERFORM refuse('changing when a letter has left');
    END IF;
    IF new_.state = 'sent' AND now_.by_way = 'email' AND new_.marked_version IS NULL
        AND (is_worker() OR now_.kind = 'handed_over') THEN
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

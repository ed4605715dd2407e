-- A message from a protected person is for who may read what is secret, and nothing said that it waits. Whoever deals with
-- the inbox is told how many there are, and nothing else of them.
CREATE FUNCTION inbox_out_of_sight() RETURNS bigint
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    IF NOT may('handle_inbox') OR reads_inbox(1) THEN
        RETURN 0;
    END IF;
    RETURN (SELECT count(*) FROM inbox_items WHERE ended_at IS NULL AND protected_identity = 1);
END
$$;
REVOKE EXECUTE ON FUNCTION inbox_out_of_sight FROM PUBLIC;
GRANT EXECUTE ON FUNCTION inbox_out_of_sight TO lyhord_contact_centre_officer, lyhord_contact_centre_administrator;

-- Who stops the others is ended by whoever comes next. Frozen figures are written once, all of a month together.

-- The ends of the chains ------------------------------------------------------------------------------------------------

-- Whoever holds the end of a chain stops every step of everybody, and what it has written is of the moment when it began. That
-- it ends in time cannot be asked of its own transaction: checks that are put off until it is committed can be called for
-- before, and a cursor that is kept beyond it is read after them. So it is ended by others, whether they wait or not.
DO $$
BEGIN
    IF NOT pg_has_role(current_user, 'pg_read_all_stats', 'MEMBER') THEN
        EXECUTE format('GRANT pg_read_all_stats TO %I', current_user);
    END IF;
EXCEPTION WHEN insufficient_privilege THEN
    RAISE NOTICE 'without pg_read_all_stats nobody ends who holds the end of a chain';
END
$$;

CREATE FUNCTION end_session(pid integer) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    RETURN pg_terminate_backend(pid)::int;
EXCEPTION WHEN insufficient_privilege THEN
    RAISE WARNING 'the owner of the schema lyhord may not end sessions: grant it pg_signal_backend';
    RETURN 0;
END
$$;

-- How many were ended: those that hold an end and have done nothing for so many seconds, that have been busy with one
-- statement for half a minute more, or that have gone on for longer than any transaction may. Who only looks at an end
-- locks none of its rows.
CREATE FUNCTION end_holders(seconds bigint) RETURNS bigint
    LANGUAGE sql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    SELECT coalesce(sum(end_session(holder.pid)), 0)::bigint FROM (
        SELECT DISTINCT a.pid FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid JOIN people p ON p.login = a.usename
        WHERE l.relation IN ('chain_head'::regclass, 'history_head'::regclass) AND l.database = (SELECT oid FROM pg_database
                WHERE datname = current_database())
            AND l.granted AND l.mode IN ('RowShareLock', 'RowExclusiveLock')
            AND a.pid <> pg_backend_pid() AND cardinality(pg_blocking_pids(a.pid)) = 0
            AND (CASE WHEN a.state LIKE 'idle in transaction%' THEN a.state_change
                    ELSE a.query_start + interval '30 seconds' END <= clock_timestamp() - make_interval(secs => seconds)
                OR a.xact_start <= clock_timestamp() - make_interval(secs => seconds + 930))
            AND NOT pg_has_role(a.usesysid, (SELECT nspowner FROM pg_namespace WHERE nspname = 'lyhord'), 'MEMBER')) AS holder
$$;

-- Whoever waits for an end in vain ends who holds it: that needs no worker.
CREATE FUNCTION wait_for_end(of_events boolean) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    BEGIN
        IF of_events THEN
            PERFORM 1 FROM chain_head WHERE one = 1 FOR UPDATE;
        ELSE
            PERFORM 1 FROM history_head WHERE one = 1 FOR UPDATE;
        END IF;
    EXCEPTION WHEN lock_not_available THEN
        IF end_holders(30) = 0 THEN
            RAISE;
        END IF;
    END;
END
$$;

-- For the worker; whether one is at work is seen by when it last asked. Kept in a sequence, since nobody waits for one.
CREATE SEQUENCE blockers_ended_at MINVALUE 0 START 0;
CREATE FUNCTION seconds_since_blockers_ended() RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    SELECT floor(extract(epoch FROM clock_timestamp()))::bigint - last_value FROM blockers_ended_at
$$;

DO $$
DECLARE
    definition text;
    changed text;
    one record;
BEGIN
    FOR one IN SELECT * FROM (VALUES
        ('end_blockers'::regproc, $with$
    FOR one IN
        SELECT DISTINCT$with$, $with$
    PERFORM setval('blockers_ended_at', floor(extract(epoch FROM clock_timestamp()))::bigint);
    ended := end_holders(waited);
    IF ended > 0 THEN
        RETURN ended; -- they need a moment to go; the next time sees who still waits
    END IF;
    FOR one IN
        SELECT DISTINCT$with$),
        ('end_blockers', $with$
        BEGIN
            IF pg_terminate_backend(one.pid) THEN
                ended := ended + 1;
            END IF;
        EXCEPTION WHEN insufficient_privilege THEN
            RAISE WARNING 'the owner of the schema lyhord may not end sessions: grant it pg_signal_backend';
        END;$with$, $with$
        ended := ended + end_session(one.pid);$with$),
        ('event_comes', $with$
    SELECT * INTO STRICT head FROM chain_head WHERE one = 1 FOR UPDATE;$with$, $with$
    SELECT * INTO head FROM chain_head WHERE one = 1 FOR UPDATE SKIP LOCKED;
    IF NOT FOUND THEN
        PERFORM wait_for_end(true);
        SELECT * INTO STRICT head FROM chain_head WHERE one = 1 FOR UPDATE;
    END IF;$with$),
        ('transaction_ends', $with$
    SELECT * INTO STRICT head FROM history_head WHERE one = 1 FOR UPDATE;$with$, $with$
    SELECT * INTO head FROM history_head WHERE one = 1 FOR UPDATE SKIP LOCKED;
    IF NOT FOUND THEN
        PERFORM wait_for_end(false);
        SELECT * INTO STRICT head FROM history_head WHERE one = 1 FOR UPDATE;
    END IF;$with$)
        ) AS v (function, before, after) LOOP
        definition := pg_get_functiondef(one.function);
        changed := replace(definition, one.before, one.after);
        IF changed = definition THEN
            RAISE EXCEPTION 'the function % is not the one that was expected: %', one.function, one.before;
        END IF;
        EXECUTE changed;
    END LOOP;
END
$$;
REVOKE EXECUTE ON FUNCTION end_session, end_holders, wait_for_end FROM PUBLIC;
GRANT EXECUTE ON FUNCTION seconds_since_blockers_ended TO PUBLIC;

-- Frozen figures --------------------------------------------------------------------------------------------------------

-- A month's figures are those that came in one transaction with the row for no department: none before it, none after it.
ALTER TABLE frozen_figures ADD COLUMN made_in xid8;
ALTER TABLE frozen_figures ALTER COLUMN made_in SET DEFAULT pg_current_xact_id();

CREATE OR REPLACE FUNCTION hold_frozen() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF NOT EXISTS (SELECT 1 FROM frozen_figures WHERE month = OLD.month AND department = '') THEN
            RETURN OLD; -- of a month that was never frozen
        END IF;
    END IF;
    RAISE EXCEPTION 'frozen figures stay as they are' USING ERRCODE = 'LY001';
END
$$;
DO $$
DECLARE
    definition CONSTANT text := pg_get_functiondef('figures_are_sound'::regproc);
    changed CONSTANT text := replace(definition, E'\n    NEW.frozen_at := moment(NEW.frozen_at);', $with$
    NEW.made_in := pg_current_xact_id();
    IF NEW.department <> '' AND NOT EXISTS (SELECT 1 FROM frozen_figures
        WHERE month = NEW.month AND department = '' AND made_in = NEW.made_in) THEN
        PERFORM refuse('figures of a department without those of the whole');
    END IF;
    -- What somebody had put there before any figures were frozen makes room.
    IF NEW.department = '' AND NOT EXISTS (SELECT 1 FROM frozen_figures WHERE month = NEW.month AND department = '') THEN
        DELETE FROM frozen_figures WHERE month = NEW.month;
    END IF;
    NEW.frozen_at := moment(NEW.frozen_at);$with$);
BEGIN
    IF changed = definition THEN
        RAISE EXCEPTION 'the function figures_are_sound is not the one that was expected';
    END IF;
    EXECUTE changed;
END
$$;
SELECT keep_history_of('frozen_figures');

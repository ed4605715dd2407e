-- A department that answers or hands back by a login of its own stops what still waits to ask it for that; and the worker
-- hands on what waits for a department that exists no more. Each so far, and nothing else.

-- Who has taken over ----------------------------------------------------------------------------------------------------

-- Who has the department's matters today, as heirOf() of core/rules/handingon. Empty: it exists still, or nobody has.
CREATE FUNCTION heir_of(department text) RETURNS text
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    day CONSTANT bigint := today();
    key_ text := department;
    gone text[] := '{}';
    d departments;
BEGIN
    LOOP
        SELECT * INTO d FROM departments WHERE key = key_;
        IF d.key IS NULL OR d.key = ANY (gone) OR d.valid_from > day THEN
            RETURN '';
        ELSIF d.valid_to IS NULL OR d.valid_to >= day THEN
            RETURN CASE WHEN cardinality(gone) > 0 THEN d.key ELSE '' END;
        END IF;
        gone := gone || d.key;
        key_ := d.successor;
    END LOOP;
END
$$;

CREATE FUNCTION without(these text[], others text[]) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
    SELECT ARRAY (SELECT pg_catalog.unnest(these) EXCEPT SELECT pg_catalog.unnest(others))
$$;

-- What asks a department stops ------------------------------------------------------------------------------------------

-- A letter that asks for what the person may give in a department's name.
CREATE FUNCTION asks_own_department(c case_rows, letter_kind text, asked text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    SELECT CASE WHEN letter_kind = 'consultation' THEN may_for(c, 'answer_consultation', asked)
        WHEN letter_kind IN ('assignment', 'first_reminder', 'second_reminder', 'follow_up', 'not_satisfied')
            THEN may_for(c, 'record_answer', asked)
        ELSE false END
$$;

-- What the letter asks for has been answered, or handed back, by the step of this transaction.
CREATE FUNCTION is_answered_by_the_step(letter outbox_rows) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    SELECT is_being_changed(letter.case_id) AND EXISTS (
        SELECT 1 FROM case_rows c JOIN steps s ON s.case_id = c.id AND s.version = c.version
        CROSS JOIN LATERAL jsonb_array_elements(s.before::jsonb -> CASE WHEN letter.kind = 'consultation'
            THEN 'consultations' ELSE 'assignments' END) WITH ORDINALITY AS earlier (asked, place)
        WHERE c.id = letter.case_id AND earlier.asked ->> 'department' = letter.department
            AND earlier.asked ->> 'answered' IS NULL AND earlier.asked ->> 'withdrawn' IS NULL
            AND CASE WHEN letter.kind = 'consultation'
                THEN EXISTS (SELECT 1 FROM consultation_rows a WHERE a.case_id = c.id AND a.position = earlier.place - 1
                    AND a.department = letter.department AND a.answered_at IS NOT NULL)
                ELSE EXISTS (SELECT 1 FROM assignment_rows a WHERE a.case_id = c.id
                    AND a.id = (earlier.asked ->> 'id')::bigint AND a.answered_at IS NOT NULL) END)
$$;

-- Stopped by the person's own step, which this transaction takes back.
CREATE FUNCTION waits_again(c case_rows, letter bigint) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    SELECT coalesce(undone_to(c) -> 'cancelled_letters' @> to_jsonb(letter), false)
$$;

-- A step stops letters before it changes the case, which its maker may see no more after that. Who sends stops any; who
-- answers for a department only what asks for that answer.
CREATE OR REPLACE FUNCTION letter_stops_with_a_step() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    IF NOT is_being_changed(NEW.case_id) THEN
        PERFORM refuse('stopping a letter without changing the case');
    END IF;
    IF NOT is_keeper() AND NOT may('send') AND NOT is_answered_by_the_step(NEW) THEN
        PERFORM refuse('stopping a letter that asks for what has not been answered');
    END IF;
    RETURN NULL;
END
$$;
CREATE FUNCTION letter_waits_with_a_step() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    IF NOT is_keeper() AND NOT may('send') AND NOT EXISTS (SELECT 1 FROM event_rows
        WHERE case_id = NEW.case_id AND kind = 'undone' AND made_in = pg_current_xact_id_if_assigned()) THEN
        PERFORM refuse('letting a letter wait again without taking a step back');
    END IF;
    RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER waits_with_a_step AFTER UPDATE OF state ON outbox_rows DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.state = 'queued' AND OLD.state = 'cancelled' AND NEW.case_id IS NOT NULL)
    EXECUTE FUNCTION letter_waits_with_a_step();

-- What waits for who is gone is handed on -------------------------------------------------------------------------------

-- A change of a case by which nobody is asked no more but departments that are gone, and nobody is asked anew but their
-- heirs.
CREATE FUNCTION hands_on(now_ case_rows, new_ case_rows, changed text[]) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
DECLARE
    awaited_before CONSTANT text[] := string_to_array(now_.awaited, ' ');
    awaited_after CONSTANT text[] := string_to_array(new_.awaited, ' ');
    asked_before CONSTANT text[] := string_to_array(now_.asked, ' ');
    asked_after CONSTANT text[] := string_to_array(new_.asked, ' ');
    gone CONSTANT text[] := ARRAY (SELECT one FROM unnest(awaited_before) AS one WHERE heir_of(one) <> '');
    heirs CONSTANT text[] := ARRAY (SELECT heir_of(one) FROM unnest(gone) AS one);
BEGIN
    RETURN cardinality(gone) > 0 AND new_.status < 60
        AND changed <@ ARRAY['asked', 'department', 'awaited', 'status', 'ladder', 'due_asked']
        AND without(awaited_before, awaited_after) <@ gone AND without(asked_before, asked_after) <@ gone
        AND without(awaited_after, awaited_before) <@ heirs AND without(asked_after, asked_before) <@ heirs
        AND (new_.department = now_.department OR new_.department = ANY (asked_after));
END
$$;

-- Departments that are gone, and whose unanswered task this transaction has withdrawn.
CREATE FUNCTION withdrawn_from(of_case bigint) RETURNS SETOF text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    SELECT a.department FROM changing_cases k
    CROSS JOIN LATERAL jsonb_array_elements(k.was -> 'assignments') AS earlier (asked)
    JOIN assignment_rows a ON a.case_id = k.case_id AND a.id = (earlier.asked ->> 'id')::bigint
    WHERE k.case_id = of_case AND k.made_in = pg_current_xact_id_if_assigned()
        AND earlier.asked ->> 'answered' IS NULL AND earlier.asked ->> 'withdrawn' IS NULL
        AND a.withdrawn_at IS NOT NULL AND heir_of(a.department) <> ''
$$;
-- The task of one of those that is the department's now, which has none yet.
CREATE FUNCTION takes_over(of_case bigint, heir text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    SELECT may('work') AND heir IN (SELECT heir_of(gone) FROM withdrawn_from(of_case) AS gone)
        AND NOT EXISTS (SELECT 1 FROM assignment_rows a
            WHERE a.case_id = of_case AND a.department = heir AND a.withdrawn_at IS NULL)
$$;
-- The worker tells of that, and of nothing else that is asked.
CREATE FUNCTION is_handed_on(of_case bigint) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
    SELECT may('work') AND is_being_changed(of_case) AND (EXISTS (SELECT 1 FROM withdrawn_from(of_case))
        OR EXISTS (SELECT 1 FROM changing_cases k
            CROSS JOIN LATERAL jsonb_array_elements(k.was -> 'consultations') WITH ORDINALITY AS earlier (asked, place)
            JOIN consultation_rows a ON a.case_id = k.case_id AND a.position = earlier.place - 1
            WHERE k.case_id = of_case AND k.made_in = pg_current_xact_id_if_assigned()
                AND earlier.asked ->> 'answered' IS NULL AND heir_of(earlier.asked ->> 'department') = a.department))
$$;

-- The successor's letter names the person. The worker, which carries that letter, sees the name while the case waits for a
-- department that is gone.
CREATE FUNCTION left_to_hand_on() RETURNS text[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = lyhord, pg_temp AS $$
BEGIN
    IF NOT may('work') THEN
        RETURN '{}';
    END IF;
    RETURN ARRAY (SELECT key FROM departments WHERE valid_to < today() AND heir_of(key) <> '');
END
$$;
REVOKE EXECUTE ON FUNCTION heir_of, without, asks_own_department, is_answered_by_the_step, waits_again,
    letter_waits_with_a_step, hands_on, withdrawn_from, takes_over, is_handed_on, left_to_hand_on FROM PUBLIC;
-- Asked by a view, in the name of whoever reads.
GRANT EXECUTE ON FUNCTION left_to_hand_on TO PUBLIC;

DO $$
DECLARE
    before CONSTANT text := '( SELECT reach(''read_names''::text) AS reach)';
    definition CONSTANT text := pg_get_viewdef('shown'::regclass);
    changed CONSTANT text := replace(definition, before,
        before || ' OR string_to_array(c.awaited, '' '') && (SELECT left_to_hand_on())');
BEGIN
    IF changed = definition THEN
        RAISE EXCEPTION 'the view shown is not the one that was expected';
    END IF;
    EXECUTE 'CREATE OR REPLACE VIEW shown AS ' || changed;
END
$$;

-- A question asked beforehand keeps its words and who asked it; taken back, it is the department's again.
DO $$
DECLARE
    definition text;
    changed text;
    one record;
BEGIN
    FOR one IN SELECT * FROM (VALUES
        ('letter_changes'::regproc,
            'AND NOT (NEW.state IN (''cancelled'', ''failed'') AND is_being_changed(c.id)) THEN',
            $with$
        AND NOT (NEW.state = 'cancelled' AND OLD.state IN ('queued', 'failed')
            AND asks_own_department(c, OLD.kind, OLD.department))
        AND NOT (NEW.state = 'queued' AND OLD.state = 'cancelled' AND waits_again(c, OLD.id)) THEN$with$),
        ('check_change', $with$
    IF NOT acts && ARRAY['record_answer', 'answer_consultation', 'assign', 'send', 'close', 'correct', 'undo', 'work',
        'administer'] THEN$with$, $with$
    IF 'work' = ANY (acts) AND hands_on(now_, new_, changed) THEN
        acts := acts || 'hand_on'::text;
    END IF;
    IF NOT acts && ARRAY['record_answer', 'answer_consultation', 'assign', 'send', 'close', 'correct', 'undo', 'work',
        'administer'] THEN$with$),
        ('check_change', '[''asked'', ''department'', ''answered_for''] AND NOT acts && ARRAY[''assign'',',
            '[''asked'', ''department'', ''answered_for''] AND NOT acts && ARRAY[''hand_on'', ''assign'','),
        ('check_change', '''asked'' = ANY (changed) AND NOT acts && ARRAY[''assign'',',
            '''asked'' = ANY (changed) AND NOT acts && ARRAY[''hand_on'', ''assign'','),
        ('check_change', '''awaited'' = ANY (changed) AND NOT acts && ARRAY[''assign'',',
            '''awaited'' = ANY (changed) AND NOT acts && ARRAY[''hand_on'', ''assign'','),
        ('assignment_changes', 'IF NOT (may(''assign'') OR may(''register'')) THEN',
            'IF NOT (may(''assign'') OR may(''register'') OR takes_over(c.id, NEW.department)) THEN'),
        ('assignment_changes', $with$AND NOT (may('assign') OR may('close')) THEN$with$, $with$AND NOT (may('assign') OR may('close'))
            AND NOT (may('work') AND heir_of(OLD.department) <> '' AND OLD.answered_at IS NULL
                AND OLD.withdrawn_at IS NULL AND NEW.withdrawn_at IS NOT NULL) THEN$with$),
        ('consultation_changes', E'    before_ jsonb;\n', E'    before_ jsonb;\n    comes_back boolean;\n    passed_on boolean;\n'),
        ('consultation_changes', $with$
        IF (NEW.case_id, NEW.position, NEW.department, NEW.question)
            IS DISTINCT FROM (OLD.case_id, OLD.position, OLD.department, OLD.question) THEN$with$, $with$
        comes_back := consultation_snapshot(to_jsonb(NEW)) IS NOT DISTINCT FROM before_ -> OLD.position::int;
        passed_on := (may('assign') OR may('work')) AND heir_of(OLD.department) = NEW.department
            AND NEW.department <> OLD.department AND a.answered_at IS NULL
            AND (NEW.question, NEW.answer, NEW.answered_at, NEW.answered_by)
                IS NOT DISTINCT FROM (OLD.question, OLD.answer, OLD.answered_at, OLD.answered_by);
        IF (NEW.case_id, NEW.position) IS DISTINCT FROM (OLD.case_id, OLD.position)
            OR ((NEW.department, NEW.question) IS DISTINCT FROM (OLD.department, OLD.question)
                AND NOT comes_back AND NOT passed_on) THEN$with$),
        ('consultation_changes', 'IF NOT may_for(c, ''answer_consultation'', OLD.department) THEN',
            'IF NOT passed_on AND NOT may_for(c, ''answer_consultation'', OLD.department) THEN'),
        ('consultation_changes', $with$
        NEW.asked_at := a.asked_at;
        NEW.asked_by := a.asked_by;$with$, $with$
        IF NOT comes_back THEN
            NEW.asked_at := CASE WHEN passed_on THEN moment(NEW.asked_at) ELSE a.asked_at END;
            NEW.asked_by := a.asked_by;
        END IF;$with$),
        ('check_event_right', $with$
    PERFORM refuse('the event ' || of_kind);$with$, $with$
    IF of_kind IN ('assigned', 'unassigned', 'consulted') AND is_handed_on(c.id) THEN
        RETURN;
    END IF;
    PERFORM refuse('the event ' || of_kind);$with$)
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
GRANT INSERT ON assignments TO lyhord_worker;

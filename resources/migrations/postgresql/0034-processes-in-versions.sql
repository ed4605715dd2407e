-- Another name of a process, or another place in the structure, holds from a day on: reports of years that are over keep
-- the former one (R97). A process whose first day is not known begins with 0.

-- A row's links are found by its key, which becomes another one: those of the former key end. What was written past the
-- history does not fit its last link, and is found as before; so is a row that is gone.
SELECT write_history_link('processes', coalesce(t.key, l.key), 'settings', 'removed',
    (SELECT columns FROM history_tables WHERE of_table = 'processes'), NULL, coalesce(to_jsonb(t), '{}'), NULL)
FROM processes t FULL JOIN (SELECT DISTINCT ON (key) key, row_sha FROM history_links WHERE of_table = 'processes'
    ORDER BY key, id DESC) l ON l.key = t.key COLLATE "C"
WHERE t.key IS NOT NULL OR l.row_sha IS NOT NULL;

ALTER TABLE processes DROP CONSTRAINT processes_pkey;
ALTER TABLE processes ALTER COLUMN valid_from TYPE bigint USING coalesce(valid_from, 0);
ALTER TABLE processes ALTER COLUMN valid_from SET DEFAULT 0, ALTER COLUMN valid_from SET NOT NULL,
    ADD PRIMARY KEY (key, valid_from);

SELECT keep_history_of('processes');
SELECT write_history_link('processes', history_key(to_jsonb(t), ARRAY['key', 'valid_from']), 'settings', 'added',
    (SELECT columns FROM history_tables WHERE of_table = 'processes'), NULL, NULL, to_jsonb(t))
FROM processes t;

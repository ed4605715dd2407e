-- Another name of a process, or another place in the structure, holds from a day on: reports of years that are over keep
-- the former one (R97). A process whose first day is not known begins with 0.
CREATE TABLE processes_in_versions (
    key text NOT NULL,
    position integer NOT NULL,
    parent text NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    valid_from integer NOT NULL DEFAULT 0,
    valid_to integer,
    PRIMARY KEY (key, valid_from)
);
INSERT INTO processes_in_versions (key, position, parent, kind, name, valid_from, valid_to)
    SELECT key, position, parent, kind, name, coalesce(valid_from, 0), valid_to FROM processes;
DROP TABLE processes;
ALTER TABLE processes_in_versions RENAME TO processes;

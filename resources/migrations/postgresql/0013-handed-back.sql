-- A department may say that a case is not its own: it signs an event of its own for that. The rights are written anew
-- with each version; until then whoever may record the department's answer may hand the case back.

INSERT INTO event_rights (kind, action) VALUES ('handed_back', 'record_answer');

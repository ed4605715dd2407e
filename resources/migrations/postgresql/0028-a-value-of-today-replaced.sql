-- What was entered wrong today can be put right today: a rule value that holds since the same day replaces the one
-- before it, which stays readable (R97). The last entered holds.
ALTER TABLE settings DROP CONSTRAINT settings_pkey;
ALTER TABLE settings ADD PRIMARY KEY (key, valid_from, position);

-- Words the municipality spells so, though no dictionary knows them: places, schools, what departments are called. In
-- lower case, since a word at the beginning of a sentence is the same word.
CREATE TABLE spelling_words (
    word text NOT NULL PRIMARY KEY CHECK (word <> ''),
    added_by text NOT NULL,
    added_at integer NOT NULL
);

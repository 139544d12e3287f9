-- The order of letters of a country's locale is of no use for the beginnings of words.
create index entry_name_begins on search.entry_name (compact varchar_pattern_ops);
create index vocabulary_begins on search.vocabulary (word varchar_pattern_ops);

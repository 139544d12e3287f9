-- What can be found. Written in the transaction of what it tells of, or anew from the modules.
create table search.entry (
  id            uuid          not null,
  kind          varchar(10)   not null,
  subject_id    varchar(100)  not null,
  -- What is written anew together, such as all versions of a task.
  origin        varchar(100)  not null,
  reference     varchar(60)   not null,
  title_vi      varchar(1000) not null,
  title_en      varchar(1000) not null,
  detail_vi     varchar(500)  not null,
  detail_en     varchar(500)  not null,
  path          varchar(300)  not null,
  -- Whether its own module is asked who may know of it.
  sight         varchar(10)   not null,
  -- What it is true of: editions of the plan, or days; empty for always.
  from_edition  integer,
  until_edition integer,
  valid_from    date,
  valid_to      date,
  weight        integer       not null,
  -- Whether the vocabulary has its words.
  counted       varchar(3)    not null,
  constraint entry_pk primary key (id),
  constraint entry_once unique (kind, subject_id)
);
create index entry_origin on search.entry (kind, origin);
create index entry_counted on search.entry (counted);

-- Every name by which it is called, former ones and abbreviations too.
create table search.entry_name (
  id       uuid         not null,
  entry    uuid         not null,
  shown    varchar(300) not null,
  -- Lower case with marks, the tone of a syllable behind it: both ways of writing are one.
  exact    varchar(600) not null,
  -- Without marks, blanks and dots.
  compact  varchar(300) not null,
  weight   integer      not null,
  constraint entry_name_pk primary key (id)
);
create index entry_name_compact on search.entry_name (compact, weight);
create index entry_name_of on search.entry_name (entry);

create table search.entry_word (
  entry    uuid        not null,
  word     varchar(60) not null,
  weight   integer     not null,
  constraint entry_word_pk primary key (entry, word)
);
create index entry_word_by on search.entry_word (word, weight, entry);

-- Every word there is, for the beginnings of words and for slips of the finger.
create table search.vocabulary (
  word     varchar(60) not null,
  -- How many entries have it, as of when the index was built.
  uses     integer     not null,
  constraint vocabulary_pk primary key (word)
);

-- Names that the country's data pack gives to bodies.
create table search.body_alias (
  id       uuid         not null,
  body     varchar(60)  not null,
  alias    varchar(300) not null,
  constraint body_alias_pk primary key (id),
  constraint body_alias_once unique (body, alias)
);

-- In which form the index was built; another one is built anew at the next start.
create table search.index_form (
  id       integer   not null,
  form     integer   not null,
  built_at timestamp not null,
  constraint index_form_pk primary key (id)
);

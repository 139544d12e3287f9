-- Only ever added to. The number makes gaps visible, the hash alterations, and two entries can
-- never follow the same one.
create table audit.entry (
  seq bigint not null,
  at_utc timestamp not null,
  event varchar(100) not null,
  subject_kind varchar(60) not null,
  subject_id varchar(200) not null,
  account uuid not null,
  actor_name varchar(200) not null,
  body varchar(60) not null,
  facts varchar(1000000) not null,
  previous varchar(64) not null,
  hash varchar(64) not null,
  constraint entry_pk primary key (seq),
  constraint entry_follows_one_only unique (previous)
);

create index entry_subject on audit.entry (subject_kind, subject_id, seq);

-- Where the chain ends. Its one row is what writers wait for.
create table audit.head (
  id int not null,
  last_seq bigint not null,
  last_hash varchar(64) not null,
  constraint head_pk primary key (id),
  constraint head_is_one_row check (id = 1)
);

insert into audit.head (id, last_seq, last_hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

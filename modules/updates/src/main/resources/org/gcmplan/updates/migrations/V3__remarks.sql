-- Opinions clause by clause: remarks with the talk about them, what text an opinion was given on,
-- and notes that stay within a body.

create table updates.remark (
  id            uuid          not null,
  update_id     uuid          not null,
  remark_no     integer       not null,
  round_no      integer       not null,
  body          varchar(60)   not null,
  late          boolean       not null,
  clause_task   varchar(10),
  clause_field  varchar(30),
  clause_hash   varchar(64)   not null,
  text_vi       varchar(4000) not null,
  text_en       varchar(4000) not null,
  worded        boolean       not null,
  wording_vi    varchar(4000) not null,
  wording_en    varchar(4000) not null,
  made_at       timestamp     not null,
  account       uuid          not null,
  given_by      varchar(300)  not null,
  state         varchar(20)   not null,
  answer_kind   varchar(30),
  answer_vi     varchar(4000) not null,
  answer_en     varchar(4000) not null,
  constraint remark_pk primary key (id),
  constraint remark_once unique (update_id, remark_no),
  constraint remark_of_update foreign key (update_id) references updates.plan_update (id)
);

create table updates.remark_reply (
  id            uuid          not null,
  remark_id     uuid          not null,
  place         integer       not null,
  written_at    timestamp     not null,
  account       uuid          not null,
  actor_name    varchar(300)  not null,
  body          varchar(60)   not null,
  reply_text    varchar(4000) not null,
  constraint remark_reply_pk primary key (id),
  constraint remark_reply_once unique (remark_id, place),
  constraint remark_reply_to foreign key (remark_id) references updates.remark (id)
);

-- Empty for opinions given before this was noted: they count as given on the present text.
alter table updates.opinion_line add column text_hash varchar(64) default '' not null;
alter table updates.opinion_line add column confirmed_at timestamp;

-- What a round asked about, so that it can be said how far the text has moved since.
create table updates.round_text (
  round_id      uuid          not null,
  place         integer       not null,
  task          varchar(10)   not null,
  field         varchar(30),
  after_vi      varchar(4000) not null,
  after_en      varchar(4000) not null,
  constraint round_text_pk primary key (round_id, place),
  constraint round_text_of_round foreign key (round_id) references updates.consultation_round (id)
);

-- From which share of changed words on an opinion must be renewed. A new rule is a new row; the old
-- one gets its last day.
create table updates.renewal_rule (
  id            varchar(40)   not null,
  purpose       varchar(40)   not null,
  changed_share integer       not null,
  valid_from    date          not null,
  valid_to      date,
  legal_basis   varchar(300)  not null,
  verification  varchar(300)  not null,
  constraint renewal_rule_pk primary key (id),
  constraint renewal_rule_once unique (purpose, valid_from)
);
insert into updates.renewal_rule (id, purpose, changed_share, valid_from, legal_basis, verification) values
  ('opinion-2005', 'OPINION', 10, date '2005-12-11',
   'office practice', 'to check: set by the standing office'),
  ('silence-2005', 'SILENCE', 50, date '2005-12-11',
   'office practice', 'to check: set by the standing office');

create table updates.private_note (
  id            uuid          not null,
  update_id     uuid          not null,
  body          varchar(60)   not null,
  written_at    timestamp     not null,
  account       uuid          not null,
  actor_name    varchar(300)  not null,
  note_text     varchar(4000) not null,
  constraint private_note_pk primary key (id),
  constraint private_note_of_update foreign key (update_id) references updates.plan_update (id)
    on delete cascade
);
create index private_note_by_update on updates.private_note (update_id, body);

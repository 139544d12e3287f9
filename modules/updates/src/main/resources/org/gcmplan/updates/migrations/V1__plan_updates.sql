-- Plan updates: what is proposed, the opinions on it round by round, and every act on it.

create table updates.plan_update (
  id            uuid          not null,
  version       bigint        not null,
  reference     varchar(20)   not null,
  status        varchar(30)   not null,
  kind          varchar(30)   not null,
  title_vi      varchar(300)  not null,
  title_en      varchar(300)  not null,
  reason_vi     varchar(4000) not null,
  reason_en     varchar(4000) not null,
  base_edition  integer       not null,
  drafted_by    varchar(60)   not null,
  handed_in_at  timestamp,
  changed_at    timestamp     not null,
  acts          integer       not null,
  opinions_due  date,
  asked         integer       not null,
  answered      integer       not null,
  bound_hash    varchar(64),
  edition       integer,
  search_text   varchar(1000) not null,
  constraint plan_update_pk primary key (id),
  constraint plan_update_reference_once unique (reference)
);
create index plan_update_newest on updates.plan_update (changed_at, reference);
create index plan_update_by_status on updates.plan_update (status, changed_at);
create index plan_update_by_body on updates.plan_update (drafted_by);

create table updates.legal_basis (
  update_id     uuid          not null,
  place         integer       not null,
  citation      varchar(300)  not null,
  constraint legal_basis_pk primary key (update_id, place),
  constraint legal_basis_of_update foreign key (update_id) references updates.plan_update (id)
);

create table updates.proposed_change (
  id            uuid          not null,
  update_id     uuid          not null,
  place         integer       not null,
  operation     varchar(30)   not null,
  task          varchar(10)   not null,
  field         varchar(30),
  before_vi     varchar(4000) not null,
  before_en     varchar(4000) not null,
  after_vi      varchar(4000) not null,
  after_en      varchar(4000) not null,
  constraint proposed_change_pk primary key (id),
  constraint proposed_change_of_update foreign key (update_id) references updates.plan_update (id)
);
create index proposed_change_by_update on updates.proposed_change (update_id);
create index proposed_change_by_task on updates.proposed_change (task);

create table updates.consultation_round (
  id            uuid          not null,
  update_id     uuid          not null,
  round_no      integer       not null,
  deadline      date          not null,
  deadline_at   timestamp     not null,
  constraint consultation_round_pk primary key (id),
  constraint consultation_round_once unique (update_id, round_no),
  constraint consultation_round_of_update foreign key (update_id) references updates.plan_update (id)
);

create table updates.opinion_line (
  id               uuid          not null,
  round_id         uuid          not null,
  place            integer       not null,
  body             varchar(60)   not null,
  late             boolean       not null,
  opinion_position varchar(30),
  clause_vi        varchar(300)  not null,
  clause_en        varchar(300)  not null,
  text_vi          varchar(4000) not null,
  text_en          varchar(4000) not null,
  received_at      timestamp,
  given_by         varchar(300)  not null,
  answer_kind      varchar(30),
  answer_vi        varchar(4000) not null,
  answer_en        varchar(4000) not null,
  reminded_at      timestamp,
  constraint opinion_line_pk primary key (id),
  constraint opinion_line_once unique (round_id, body, late),
  constraint opinion_line_of_round foreign key (round_id) references updates.consultation_round (id)
);
create index opinion_line_by_body on updates.opinion_line (body);

create table updates.history_line (
  id            uuid          not null,
  update_id     uuid          not null,
  place         integer       not null,
  happened_at   timestamp     not null,
  act           varchar(40)   not null,
  account       uuid          not null,
  actor_name    varchar(300)  not null,
  body          varchar(60)   not null,
  note          varchar(4000) not null,
  constraint history_line_pk primary key (id),
  constraint history_line_once unique (update_id, place),
  constraint history_line_of_update foreign key (update_id) references updates.plan_update (id)
);

-- The number is taken by an update of this row and read after it, within one transaction: whoever
-- comes second waits, and a number that was rolled back is given again.
create table updates.reference_counter (
  series        varchar(10)   not null,
  last_number   integer       not null,
  constraint reference_counter_pk primary key (series)
);
insert into updates.reference_counter (series, last_number) values ('CN', 0);

-- Periods that law or practice sets. A new rule is a new row; the old one gets its last day.
create table updates.period_rule (
  id            varchar(40)   not null,
  purpose       varchar(40)   not null,
  amount        integer       not null,
  unit          varchar(20)   not null,
  valid_from    date          not null,
  valid_to      date,
  legal_basis   varchar(300)  not null,
  verification  varchar(300)  not null,
  constraint period_rule_pk primary key (id),
  constraint period_rule_once unique (purpose, valid_from)
);
insert into updates.period_rule (id, purpose, amount, unit, valid_from, legal_basis, verification) values
  ('written-opinion-2005', 'WRITTEN_OPINION', 15, 'CALENDAR_DAYS', date '2005-12-11',
   '144/2005/NĐ-CP', 'to check: the period and whether it counts working days'),
  ('reminder-2005', 'REMINDER', 2, 'WORKING_DAYS', date '2005-12-11',
   'office practice', 'to check: set by the standing office');

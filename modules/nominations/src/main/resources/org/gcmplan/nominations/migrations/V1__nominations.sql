-- Calls for certificates of merit, nominations with their dossiers, and what becomes of them.

create table nominations.award_call (
  id            uuid           not null,
  version       bigint         not null,
  code          varchar(20)    not null,
  name_vi       varchar(500)   not null,
  name_en       varchar(500)   not null,
  period_from   date           not null,
  period_until  date           not null,
  foreigners    integer        not null,
  form          varchar(20)    not null,
  opens_on      date           not null,
  closes_on     date           not null,
  ceremony_on   date,
  state         varchar(20)    not null,
  opened_on     date,
  last_number   integer        not null,
  constraint award_call_pk primary key (id),
  constraint award_call_code_once unique (code)
);

create table nominations.call_quota (
  call_id       uuid           not null,
  kind          varchar(20)    not null,
  total         integer,
  per_body      integer,
  constraint call_quota_pk primary key (call_id, kind),
  constraint call_quota_of_call foreign key (call_id) references nominations.award_call (id)
);

create table nominations.call_criterion (
  call_id       uuid           not null,
  turn          integer        not null,
  text_vi       varchar(1000)  not null,
  text_en       varchar(1000)  not null,
  constraint call_criterion_pk primary key (call_id, turn),
  constraint call_criterion_of_call foreign key (call_id) references nominations.award_call (id)
);

create table nominations.call_extension (
  id            uuid           not null,
  call_id       uuid           not null,
  was           date           not null,
  became        date           not null,
  reason        varchar(4000)  not null,
  done_by       varchar(700)   not null,
  done_at       timestamp      not null,
  constraint call_extension_pk primary key (id),
  constraint call_extension_of_call foreign key (call_id) references nominations.award_call (id)
);

create table nominations.nomination (
  id            uuid           not null,
  version       bigint         not null,
  call_id       uuid           not null,
  number_text   varchar(40)    not null,
  state         varchar(30)    not null,
  kind          varchar(20)    not null,
  is_foreign    integer        not null,
  name_vi       varchar(300)   not null,
  name_en       varchar(300)   not null,
  name_folded   varchar(700)   not null,
  position_vi   varchar(500)   not null,
  position_en   varchar(500)   not null,
  body          varchar(60)    not null,
  women_share   integer,
  period_from   date           not null,
  period_until  date           not null,
  tasks         varchar(500)   not null,
  citation_vi   varchar(2000)  not null,
  citation_en   varchar(2000)  not null,
  earlier_awards varchar(2000) not null,
  proposing     varchar(60)    not null,
  nominator     uuid           not null,
  nominator_for uuid,
  nominator_name varchar(700)  not null,
  confirmer     uuid,
  confirmer_for uuid,
  confirmer_name varchar(700)  not null,
  begun_at      timestamp      not null,
  sent_at       timestamp,
  supplement_due date,
  ended_on      date,
  destroyed_on  date,
  rank_no       integer        not null,
  constraint nomination_pk primary key (id),
  constraint nomination_number_once unique (number_text),
  constraint nomination_of_call foreign key (call_id) references nominations.award_call (id)
);
create index nomination_by_call on nominations.nomination (call_id, state);
create index nomination_by_proposing on nominations.nomination (proposing, state);

create table nominations.report_text (
  id            uuid           not null,
  nomination_id uuid           not null,
  section       varchar(20)    not null,
  words         varchar(10000) not null,
  drafted       varchar(10000) not null,
  constraint report_text_pk primary key (id),
  constraint report_text_once unique (nomination_id, section),
  constraint report_text_of_nomination foreign key (nomination_id) references nominations.nomination (id)
);

create table nominations.step (
  id            uuid           not null,
  nomination_id uuid           not null,
  turn          integer        not null,
  step          varchar(30)    not null,
  became        varchar(30)    not null,
  reason        varchar(4000)  not null,
  account       uuid           not null,
  done_by       varchar(700)   not null,
  done_at       timestamp      not null,
  constraint step_pk primary key (id),
  constraint step_turn_once unique (nomination_id, turn),
  constraint step_of_nomination foreign key (nomination_id) references nominations.nomination (id)
);

create table nominations.justification (
  id            uuid           not null,
  nomination_id uuid           not null,
  kind          varchar(30)    not null,
  reference     varchar(200)   not null,
  reason        varchar(4000)  not null,
  said_by       varchar(700)   not null,
  said_on       date           not null,
  constraint justification_pk primary key (id),
  constraint justification_once unique (nomination_id, kind, reference),
  constraint justification_of_nomination foreign key (nomination_id) references nominations.nomination (id)
);

create table nominations.dossier_file (
  attachment    uuid           not null,
  nomination_id uuid           not null,
  part          varchar(20)    not null,
  constraint dossier_file_pk primary key (attachment),
  constraint dossier_file_of_nomination foreign key (nomination_id) references nominations.nomination (id)
);
create index dossier_file_by_nomination on nominations.dossier_file (nomination_id);

create table nominations.clearance (
  id            uuid           not null,
  version       bigint         not null,
  nomination_id uuid           not null,
  body          varchar(60)    not null,
  matter        varchar(20)    not null,
  asked_on      date           not null,
  due_on        date           not null,
  answer        varchar(20),
  words         varchar(4000)  not null,
  answered_by   varchar(700)   not null,
  answered_on   date,
  silent        integer        not null,
  constraint clearance_pk primary key (id),
  constraint clearance_once unique (nomination_id, body, matter),
  constraint clearance_of_nomination foreign key (nomination_id) references nominations.nomination (id)
);
create index clearance_by_body on nominations.clearance (body, answered_on);

create table nominations.dossier_reading (
  id            uuid           not null,
  nomination_id uuid           not null,
  account       uuid           not null,
  reader_name   varchar(700)   not null,
  reader_body   varchar(60)    not null,
  read_at       timestamp      not null,
  constraint dossier_reading_pk primary key (id),
  constraint dossier_reading_of_nomination foreign key (nomination_id) references nominations.nomination (id)
);
create index dossier_reading_by_nomination on nominations.dossier_reading (nomination_id);

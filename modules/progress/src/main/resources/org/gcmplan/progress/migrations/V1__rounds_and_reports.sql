-- Reporting regimes, their rounds, what each body owes in a round, and the reports.

create table progress.regime (
  id            uuid          not null,
  version       bigint        not null,
  code          varchar(40)   not null,
  name_vi       varchar(300)  not null,
  name_en       varchar(300)  not null,
  frequency     varchar(20)   not null,
  reporters     varchar(100)  not null,
  addressee     varchar(60)   not null,
  covers        varchar(100)  not null,
  cutoff_day    integer       not null,
  due_after     integer       not null,
  outline_vi    varchar(4000) not null,
  outline_en    varchar(4000) not null,
  form          varchar(100)  not null,
  valid_from    date          not null,
  valid_to      date,
  source_note   varchar(500)  not null,
  constraint regime_pk primary key (id),
  constraint regime_code_once unique (code)
);

create table progress.round (
  id            uuid          not null,
  version       bigint        not null,
  regime        uuid          not null,
  reference     varchar(60)   not null,
  name_vi       varchar(300)  not null,
  name_en       varchar(300)  not null,
  period_from   date          not null,
  period_until  date          not null,
  cutoff        date          not null,
  due_on        date          not null,
  state         varchar(20)   not null,
  opened_on     date          not null,
  closed_on     date,
  constraint round_pk primary key (id),
  constraint round_of_regime foreign key (regime) references progress.regime (id)
);
create index round_newest on progress.round (opened_on);

create table progress.duty (
  id            uuid          not null,
  version       bigint        not null,
  round         uuid          not null,
  body          varchar(60)   not null,
  state         varchar(20)   not null,
  complete_on   date,
  late          integer       not null,
  missing       integer       not null,
  reopened      integer       not null,
  escalated_on  date,
  constraint duty_pk primary key (id),
  constraint duty_once unique (round, body),
  constraint duty_of_round foreign key (round) references progress.round (id)
);
create index duty_by_body on progress.duty (body, state);

create table progress.duty_part (
  id            uuid          not null,
  duty          uuid          not null,
  assignment    uuid          not null,
  occurrence    uuid          not null,
  task          varchar(10)   not null,
  reviewer      varchar(60)   not null,
  constraint duty_part_pk primary key (id),
  constraint duty_part_once unique (duty, occurrence),
  constraint duty_part_of_duty foreign key (duty) references progress.duty (id)
);
create index duty_part_by_occurrence on progress.duty_part (occurrence);
create index duty_part_by_reviewer on progress.duty_part (reviewer);

create table progress.report (
  id            uuid          not null,
  version       bigint        not null,
  number_text   varchar(40),
  duty          uuid,
  assignment    uuid          not null,
  occurrence    uuid          not null,
  task          varchar(10)   not null,
  body          varchar(60)   not null,
  reviewer      varchar(60)   not null,
  author        uuid          not null,
  author_name   varchar(300)  not null,
  behalf_of     uuid,
  period_from   date          not null,
  period_until  date          not null,
  state         varchar(20)   not null,
  figure        numeric(24, 4),
  figure_reason varchar(2000) not null,
  narrative     varchar(10000) not null,
  completed_on  date,
  sent_on       date,
  late          integer       not null,
  decided_on    date,
  decided_reason varchar(4000) not null,
  constraint report_pk primary key (id),
  constraint report_number_once unique (number_text),
  constraint report_once unique (duty, occurrence)
);
create index report_by_occurrence on progress.report (occurrence);
create index report_by_task on progress.report (task);
create index report_by_body on progress.report (body);

create table progress.evidence (
  id            uuid          not null,
  report        uuid          not null,
  kind          varchar(20)   not null,
  dated         date          not null,
  open_to_all   integer       not null,
  sha256        varchar(64)   not null,
  verdict       varchar(20)   not null,
  remark        varchar(2000) not null,
  removed       integer       not null,
  constraint evidence_pk primary key (id),
  constraint evidence_of_report foreign key (report) references progress.report (id)
);
create index evidence_by_report on progress.evidence (report);
create index evidence_by_bytes on progress.evidence (sha256);

-- How far receipts have been counted in a year.
create table progress.receipt_year (
  of_year       integer       not null,
  last_number   integer       not null,
  constraint receipt_year_pk primary key (of_year)
);

-- The row that whoever begins a year passes through, one at a time.
create table progress.gate (
  id            integer       not null,
  passed        integer       not null,
  constraint gate_pk primary key (id)
);
insert into progress.gate (id, passed) values (1, 0);

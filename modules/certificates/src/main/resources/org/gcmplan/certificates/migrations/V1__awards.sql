-- One row to pass by: whoever counts decisions, the golden book or certificates waits here.
create table certificates.gate (
  id     integer not null,
  passed bigint  not null,
  constraint pk_gate primary key (id)
);
insert into certificates.gate (id, passed) values (1, 0);

-- Rules with their days. A value is never changed; the end of one may be set when another follows.
create table certificates.award_rule (
  id          uuid         not null,
  rule_key    varchar(40)  not null,
  rule_value  varchar(40)  not null,
  applies_to  varchar(300) not null,
  legal_basis varchar(500) not null,
  to_check    boolean      not null,
  valid_from  date         not null,
  valid_until date,
  constraint pk_award_rule primary key (id),
  constraint uq_award_rule_day unique (rule_key, valid_from)
);

create table certificates.rule_proposal (
  id            uuid          not null,
  version       bigint        not null,
  rule_key      varchar(40)   not null,
  rule_value    varchar(40)   not null,
  legal_basis   varchar(500)  not null,
  valid_from    date          not null,
  status        varchar(10)   not null,
  proposer      uuid          not null,
  proposer_vi   varchar(300)  not null,
  proposer_en   varchar(300)  not null,
  proposed_at   timestamp     not null,
  decided_by    uuid,
  decided_at    timestamp,
  refused_since varchar(1000),
  constraint pk_rule_proposal primary key (id)
);

-- How far the numbers have come; no gaps: the count is in the same transaction as what it counts.
create table certificates.decision_year (
  register    varchar(60) not null,
  of_year     integer     not null,
  last_number integer     not null,
  last_day    date        not null,
  constraint pk_decision_year primary key (register, of_year)
);

create table certificates.golden_year (
  of_year     integer not null,
  begun_after integer not null,
  last_number integer not null,
  constraint pk_golden_year primary key (of_year)
);

create table certificates.award_decision (
  id              uuid         not null,
  call_kind       varchar(60)  not null,
  call_id         varchar(60)  not null,
  body_kind       varchar(10)  not null,
  body_id         uuid         not null,
  programme_code  varchar(60)  not null,
  programme_vi    varchar(500) not null,
  programme_en    varchar(500) not null,
  period_from     date         not null,
  period_until    date         not null,
  register        varchar(60)  not null,
  of_year         integer      not null,
  decision_number integer      not null,
  number_text     varchar(80)  not null,
  decided_on      date         not null,
  awarder_vi      varchar(300) not null,
  awarder_en      varchar(300) not null,
  signer          uuid         not null,
  signer_vi       varchar(300) not null,
  signer_en       varchar(300) not null,
  decided_at      timestamp    not null,
  award_count     integer      not null,
  constraint pk_award_decision primary key (id),
  constraint uq_award_decision_call unique (call_kind, call_id),
  constraint uq_award_decision_number unique (register, of_year, decision_number)
);

-- The register. Rows stay for ever; only the columns of a revocation are filled in later.
create table certificates.register_entry (
  id                uuid          not null,
  version           bigint        not null,
  origin            varchar(10)   not null,
  decision_id       uuid,
  place_on_list     integer       not null,
  nomination_kind   varchar(60),
  nomination_id     varchar(60),
  recipient_kind    varchar(12)   not null,
  foreigner         boolean       not null,
  name_vi           varchar(300)  not null,
  name_en           varchar(300)  not null,
  position_vi       varchar(500)  not null,
  position_en       varchar(500)  not null,
  folded            varchar(1700) not null,
  body_kind         varchar(10),
  body_id           uuid,
  awarded_by_vi     varchar(300)  not null,
  awarded_by_en     varchar(300)  not null,
  awarding_kind     varchar(10),
  awarding_id       uuid,
  decision_number   varchar(80)   not null,
  decided_on        date          not null,
  programme_code    varchar(60)   not null,
  period_from       date,
  period_until      date,
  merit_vi          varchar(2000) not null,
  merit_en          varchar(2000) not null,
  golden_year       integer,
  golden_number     integer,
  entered_at        timestamp     not null,
  revocation_ground varchar(30),
  revocation_number varchar(80),
  revocation_day    date,
  revocation_reason varchar(2000),
  constraint pk_register_entry primary key (id),
  constraint fk_register_entry_decision foreign key (decision_id) references certificates.award_decision (id),
  constraint uq_register_entry_place unique (decision_id, place_on_list),
  constraint uq_register_entry_golden unique (golden_year, golden_number)
);

create index ix_register_entry_day on certificates.register_entry (decided_on);
create index ix_register_entry_body on certificates.register_entry (body_id);

-- The certificates written for an entry: one, and another for each that was damaged.
create table certificates.certificate (
  id            uuid        not null,
  version       bigint      not null,
  entry_id      uuid        not null,
  issue_number  integer     not null,
  code          varchar(32) not null,
  status_index  integer     not null,
  issued_on     date        not null,
  replaced_on   date,
  replaced_why  varchar(1000),
  constraint pk_certificate primary key (id),
  constraint fk_certificate_entry foreign key (entry_id) references certificates.register_entry (id),
  constraint uq_certificate_issue unique (entry_id, issue_number),
  constraint uq_certificate_code unique (code),
  constraint uq_certificate_status unique (status_index)
);

-- What the rules of review said of an update when it was handed in. Kept here, so that it is true
-- for ever, whatever becomes of the tables of rules.

alter table updates.plan_update add column legal_reviewer varchar(60);

create table updates.review_terms (
  update_id         uuid         not null,
  submitted_on      date         not null,
  period_days       integer      not null,
  period_unit       varchar(20)  not null,
  reminder_days     integer      not null,
  reminder_unit     varchar(20)  not null,
  silence_consents  boolean      not null,
  quorum_percent    integer      not null,
  renews_stale      boolean      not null,
  legal_reviewer    varchar(60),
  approver          varchar(30)  not null,
  constraint review_terms_pk primary key (update_id)
);

create table updates.review_body (
  update_id     uuid          not null,
  place         integer       not null,
  body          varchar(60)   not null,
  constraint review_body_pk primary key (update_id, place),
  constraint review_body_of_terms foreign key (update_id) references updates.review_terms (update_id)
);

create table updates.review_row (
  update_id     uuid          not null,
  place         integer       not null,
  rule_table    varchar(40)   not null,
  table_version integer       not null,
  valid_from    date          not null,
  row_no        integer       not null,
  wording_vi    varchar(2000) not null,
  wording_en    varchar(2000) not null,
  basis_vi      varchar(1000) not null,
  basis_en      varchar(1000) not null,
  constraint review_row_pk primary key (update_id, place),
  constraint review_row_of_terms foreign key (update_id) references updates.review_terms (update_id)
);

-- The periods stand in the tables of rules now.
drop table updates.period_rule;

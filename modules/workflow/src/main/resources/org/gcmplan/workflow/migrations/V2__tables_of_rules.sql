-- Versions of the tables of rules. A version is never written anew: a later one takes its place.

create table workflow.rule_table (
  id             uuid            not null,
  version        bigint          not null,
  table_name     varchar(30)     not null,
  version_no     integer         not null,
  valid_from     date            not null,
  standing       varchar(20)     not null,
  xml            varchar(200000) not null,
  hash           varchar(64)     not null,
  proposed_by    uuid            not null,
  proposed_name  varchar(300)    not null,
  proposed_at    timestamp       not null,
  adopted_name   varchar(300)    not null,
  adopted_at     timestamp,
  constraint pk_rule_table primary key (id)
);
create index ix_rule_table_in_force on workflow.rule_table (table_name, standing, valid_from);

insert into workflow.stage_target (id, kind, working_days, valid_from, valid_to) values
  ('LEGAL_REVIEW-1', 'LEGAL_REVIEW', 5, date '2020-01-01', null);

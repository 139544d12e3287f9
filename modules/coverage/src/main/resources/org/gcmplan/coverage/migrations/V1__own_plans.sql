-- Plans that bodies issued of their own. What was withdrawn stays, without its key.
create table coverage.own_plan (
  id               uuid          not null,
  version          bigint        not null,
  body_kind        varchar(10)   not null,
  body_id          uuid          not null,
  plan_number      varchar(120)  not null,
  issued_on        date          not null,
  source           varchar(500)  not null,
  illustrative     boolean       not null,
  file_id          uuid,
  standing_key     varchar(250),
  withdrawn_at     timestamp,
  withdrawn_reason varchar(1000),
  constraint own_plan_pk primary key (id),
  constraint uq_own_plan_standing unique (standing_key)
);

create index ix_own_plan_issued_on on coverage.own_plan (issued_on);

create table workflow.work_item (
  id            varchar(64)   not null,
  kind          varchar(20)   not null,
  state         varchar(10)   not null,
  desk          varchar(80)   not null,
  body          varchar(50)   not null,
  subject_kind  varchar(40)   not null,
  subject_id    varchar(64)   not null,
  reference     varchar(40)   not null,
  title_vi      varchar(2000) not null,
  title_en      varchar(2000) not null,
  search_text   varchar(4100) not null,
  proposed_by   varchar(50)   not null,
  opened_at     timestamp     not null,
  due_at        timestamp     not null,
  reminded_at   timestamp,
  closed_at     timestamp,
  closed_by     varchar(36)   not null,
  constraint pk_work_item primary key (id)
);

create index ix_work_item_desk on workflow.work_item (desk, state, due_at, opened_at, id);
create index ix_work_item_body on workflow.work_item (body, state, due_at, opened_at, id);
create index ix_work_item_closed_by on workflow.work_item (closed_by, closed_at);
create index ix_work_item_subject on workflow.work_item (subject_id, kind);

-- How many working days a stage should take. An opinion has the deadline of its consultation.
create table workflow.stage_target (
  id            varchar(40) not null,
  kind          varchar(20) not null,
  working_days  integer     not null,
  valid_from    date        not null,
  valid_to      date,
  constraint pk_stage_target primary key (id),
  constraint uq_stage_target_from unique (kind, valid_from)
);

insert into workflow.stage_target (id, kind, working_days, valid_from, valid_to) values
  ('REVISE-1', 'REVISE', 5, date '2020-01-01', null),
  ('CHECK-1', 'CHECK', 3, date '2020-01-01', null),
  ('CONSOLIDATE-1', 'CONSOLIDATE', 5, date '2020-01-01', null),
  ('DECIDE-1', 'DECIDE', 5, date '2020-01-01', null),
  ('PUBLISH-1', 'PUBLISH', 3, date '2020-01-01', null);

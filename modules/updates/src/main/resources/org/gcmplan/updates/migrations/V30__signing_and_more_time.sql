-- A body's opinion before it leaves the house, and requests for more time.

create table updates.opinion_draft (
  id               uuid          not null,
  version          bigint        not null,
  update_id        uuid          not null,
  round_no         integer       not null,
  body             varchar(60)   not null,
  opinion_position varchar(30)   not null,
  clause_vi        varchar(300)  not null,
  clause_en        varchar(300)  not null,
  text_vi          varchar(4000) not null,
  text_en          varchar(4000) not null,
  state            varchar(20)   not null,
  written_at       timestamp     not null,
  account          uuid          not null,
  written_by       varchar(300)  not null,
  return_reason    varchar(4000) not null,
  constraint opinion_draft_pk primary key (id),
  constraint opinion_draft_once unique (update_id, round_no, body),
  constraint opinion_draft_of_update foreign key (update_id) references updates.plan_update (id)
);

create table updates.drafted_remark (
  draft_id      uuid          not null,
  place         integer       not null,
  clause_task   varchar(10),
  clause_field  varchar(30),
  text_vi       varchar(4000) not null,
  text_en       varchar(4000) not null,
  worded        boolean       not null,
  wording_vi    varchar(4000) not null,
  wording_en    varchar(4000) not null,
  constraint drafted_remark_pk primary key (draft_id, place),
  constraint drafted_remark_of_draft foreign key (draft_id) references updates.opinion_draft (id)
);

create table updates.time_request (
  id            uuid          not null,
  update_id     uuid          not null,
  round_no      integer       not null,
  body          varchar(60)   not null,
  wanted        date          not null,
  reason        varchar(4000) not null,
  asked_at      timestamp     not null,
  asked_by      varchar(300)  not null,
  state         varchar(20)   not null,
  granted       date,
  answer        varchar(4000) not null,
  decided_at    timestamp,
  decided_by    varchar(300)  not null,
  constraint time_request_pk primary key (id),
  constraint time_request_of_update foreign key (update_id) references updates.plan_update (id)
);
create index time_request_by_update on updates.time_request (update_id);

-- A deadline of its own, for a body that was given more time.
alter table updates.opinion_line add column deadline date;
alter table updates.opinion_line add column deadline_at timestamp;

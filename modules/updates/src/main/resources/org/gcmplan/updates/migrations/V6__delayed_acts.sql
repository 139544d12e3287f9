-- Acts that were ordered and wait a few seconds, so that they can be taken back. What was carried
-- out or taken back leaves no row; what could not be carried out stays as a notice to its person.
create table updates.delayed_act (
  id            uuid          not null,
  batch         uuid          not null,
  update_id     uuid          not null,
  -- What only one act at a time may wait for: the update's decision, or one body's opinion.
  slot          varchar(100)  not null,
  action        varchar(40)   not null,
  seen_version  bigint        not null,
  body          varchar(60)   not null,
  reason        varchar(4000) not null,
  opinion_position varchar(30),
  clause_vi     varchar(300)  not null,
  clause_en     varchar(300)  not null,
  text_vi       varchar(4000) not null,
  text_en       varchar(4000) not null,
  account       uuid          not null,
  actor_name    varchar(300)  not null,
  due_at        timestamp     not null,
  state         varchar(10)   not null,
  tries         integer       not null,
  problem_key   varchar(200)  not null,
  problem_vi    varchar(2000) not null,
  problem_en    varchar(2000) not null,
  constraint delayed_act_pk primary key (id),
  constraint delayed_act_one_at_a_time unique (update_id, slot)
);
create index delayed_act_due on updates.delayed_act (state, due_at);
create index delayed_act_of_account on updates.delayed_act (account, state);

-- What such an opinion remarks on single clauses.
create table updates.delayed_remark (
  act_id        uuid          not null,
  place         integer       not null,
  task          varchar(10)   not null,
  field         varchar(30),
  text_vi       varchar(4000) not null,
  text_en       varchar(4000) not null,
  worded        boolean       not null,
  wording_vi    varchar(4000) not null,
  wording_en    varchar(4000) not null,
  constraint delayed_remark_pk primary key (act_id, place),
  constraint delayed_remark_of_act foreign key (act_id) references updates.delayed_act (id)
);

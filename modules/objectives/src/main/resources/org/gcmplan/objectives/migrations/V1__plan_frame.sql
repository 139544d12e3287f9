-- One plan in a database; its decision is its name.
create table objectives.plan (
  decision varchar(60) not null,
  version bigint not null,
  title_vi varchar(500) not null,
  title_en varchar(500) not null,
  decided_on date not null,
  period_from integer not null,
  period_to integer not null,
  coordinator varchar(60) not null,
  illustrative boolean not null,
  constraint plan_pk primary key (decision)
);

create table objectives.focus_area (
  area_number integer not null,
  name_vi varchar(500) not null,
  name_en varchar(500) not null,
  constraint focus_area_pk primary key (area_number)
);

create table objectives.objective (
  objective_number integer not null,
  title_vi varchar(500) not null,
  title_en varchar(500) not null,
  round_table integer not null,
  constraint objective_pk primary key (objective_number)
);

create table objectives.sdg_target (
  objective_number integer not null,
  place integer not null,
  target varchar(10) not null,
  constraint sdg_target_pk primary key (objective_number, place),
  constraint sdg_target_objective_fk foreign key (objective_number)
    references objectives.objective (objective_number)
);

create table objectives.guiding_principle (
  principle_number integer not null,
  name_vi varchar(500) not null,
  name_en varchar(500) not null,
  constraint guiding_principle_pk primary key (principle_number)
);

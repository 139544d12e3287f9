create table localities.territorial_unit (
  id uuid not null,
  version bigint not null,
  valid_from date,
  valid_to date,
  successor_id uuid,
  constraint territorial_unit_pk primary key (id),
  constraint territorial_unit_successor_fk foreign key (successor_id)
    references localities.territorial_unit (id)
);

create index territorial_unit_successor on localities.territorial_unit (successor_id);

-- What a unit is called from a day on; the first designation has no day when it was there before the plan.
create table localities.designation (
  id uuid not null,
  unit_id uuid not null,
  applies_from date,
  code varchar(10) not null,
  name_vi varchar(200) not null,
  name_en varchar(200) not null,
  full_name_vi varchar(200) not null,
  full_name_en varchar(200) not null,
  unit_type varchar(20) not null,
  constraint designation_pk primary key (id),
  constraint designation_unit_fk foreign key (unit_id) references localities.territorial_unit (id)
);

create index designation_unit on localities.designation (unit_id);
create index designation_code on localities.designation (code);

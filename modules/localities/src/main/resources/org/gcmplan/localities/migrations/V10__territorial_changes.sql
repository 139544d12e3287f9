-- A unit may be split: then several come after it, the one that keeps its seat first.
create table localities.succession (
  unit_id uuid not null,
  place integer not null,
  successor_id uuid not null,
  constraint unit_succession_pk primary key (unit_id, place),
  constraint unit_succession_unit_fk foreign key (unit_id)
    references localities.territorial_unit (id),
  constraint unit_succession_successor_fk foreign key (successor_id)
    references localities.territorial_unit (id)
);

create index unit_succession_successor on localities.succession (successor_id);

insert into localities.succession (unit_id, place, successor_id)
  select id, 0, successor_id from localities.territorial_unit where successor_id is not null;

alter table localities.territorial_unit drop constraint territorial_unit_successor_fk;
drop index localities.territorial_unit_successor;
alter table localities.territorial_unit drop column successor_id;

-- What was decided about units: from which day, by which document, and whether it has come.
create table localities.territorial_change (
  id uuid not null,
  version bigint not null,
  place integer not null,
  kind varchar(20) not null,
  takes_effect date not null,
  legal_basis varchar(300) not null,
  ordered_by varchar(300) not null,
  ordered_at timestamp not null,
  carried_out_at timestamp,
  constraint territorial_change_pk primary key (id)
);

-- Which units it concerns: those that were, and those that came of it.
create table localities.changed_unit (
  change_id uuid not null,
  place integer not null,
  unit_id uuid not null,
  part varchar(10) not null,
  constraint changed_unit_pk primary key (change_id, place),
  constraint changed_unit_change_fk foreign key (change_id)
    references localities.territorial_change (id),
  constraint changed_unit_unit_fk foreign key (unit_id)
    references localities.territorial_unit (id)
);

create index changed_unit_unit on localities.changed_unit (unit_id);

-- Who takes which piece of open work when a unit is split; whatever is not named goes to the seat.
create table localities.chosen_taker (
  change_id uuid not null,
  item varchar(80) not null,
  unit_id uuid not null,
  constraint chosen_taker_pk primary key (change_id, item),
  constraint chosen_taker_change_fk foreign key (change_id)
    references localities.territorial_change (id)
);

-- The editions that came into force, one row for each, so that two of the same number cannot.
create table tasks.edition_in_force (
  edition_number integer not null,
  put_in_force_at timestamp not null,
  constraint edition_in_force_pk primary key (edition_number)
);

-- A task as it read from one edition on; a changed task has several rows, each for its editions.
create table tasks.task_version (
  id uuid not null,
  version bigint not null,
  code varchar(5) not null,
  from_edition integer not null,
  to_edition integer,
  constraint task_version_pk primary key (id),
  constraint task_version_once unique (code, from_edition),
  constraint task_version_edition_fk foreign key (from_edition)
    references tasks.edition_in_force (edition_number)
);

create table tasks.task_field (
  task_version_id uuid not null,
  field_name varchar(20) not null,
  text_vi varchar(4000) not null,
  text_en varchar(4000) not null,
  constraint task_field_pk primary key (task_version_id, field_name),
  constraint task_field_version_fk foreign key (task_version_id) references tasks.task_version (id)
);

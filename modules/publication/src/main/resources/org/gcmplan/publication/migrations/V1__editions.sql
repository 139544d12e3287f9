-- The one row that every publication passes through, one at a time.
create table publication.plan_lock (
  id integer not null,
  last_edition integer not null,
  constraint pk_plan_lock primary key (id),
  constraint ck_plan_lock_one_row check (id = 1)
);
insert into publication.plan_lock (id, last_edition) values (1, 0);

-- How far a register has counted in a year; the register in capitals.
create table publication.register_year (
  register varchar(60) not null,
  of_year integer not null,
  last_number integer not null,
  constraint pk_register_year primary key (register, of_year),
  constraint ck_register_year_number check (last_number >= 0)
);

create table publication.edition (
  edition_no integer not null,
  plan_vi varchar(4000) not null,
  plan_en varchar(4000) not null,
  illustrative boolean not null,
  title_vi varchar(4000) not null,
  title_en varchar(4000) not null,
  register varchar(60) not null,
  decided_year integer not null,
  decision_number integer not null,
  decision varchar(80) not null,
  decided_on date not null,
  effective_on date not null,
  signer_vi varchar(300) not null,
  signer_en varchar(300) not null,
  published_at timestamp not null,
  published_by uuid not null,
  update_id uuid,
  task_count integer not null,
  previous_seal varchar(64) not null,
  seal varchar(64) not null,
  constraint pk_edition primary key (edition_no),
  constraint uq_edition_decision unique (register, decided_year, decision_number),
  constraint uq_edition_update unique (update_id),
  constraint ck_edition_number check (edition_no >= 1),
  constraint ck_edition_effect check (effective_on >= decided_on)
);

-- A task as sealed: canonical JSON, of which the seal is taken. Never written again.
create table publication.sealed_task (
  edition_no integer not null,
  task_code varchar(8) not null,
  content varchar(300000) not null,
  constraint pk_sealed_task primary key (edition_no, task_code),
  constraint fk_sealed_task_edition foreign key (edition_no) references publication.edition (edition_no)
);

-- Rows refer to each other by id without foreign keys: a hundred thousand are written in batches,
-- whose order by table is the mapper's.

-- A task of the plan given to a body. ended_on is the last day; 9999-12-31 while it goes on.
create table assignments.assignment (
  id uuid not null,
  version bigint not null,
  task_code varchar(5) not null,
  part varchar(12) not null,
  body_kind varchar(8) not null,
  body_id uuid not null,
  assigned_by_kind varchar(8) not null,
  assigned_by_id uuid not null,
  edition_number integer not null,
  assigned_on date not null,
  ended_on date not null,
  passed_to uuid,
  recurrence varchar(12) not null,
  begun_until date not null,
  constraint assignment_pk primary key (id)
);

create index assignment_of_body on assignments.assignment (body_id, ended_on);
create index assignment_of_task on assignments.assignment (task_code, ended_on);
create index assignment_to_begin on assignments.assignment (begun_until);

-- One time that it is to be carried out; a recurring task has one for each quarter or year begun.
create table assignments.occurrence (
  id uuid not null,
  assignment_id uuid not null,
  begins date not null,
  ends date,
  original_due date,
  extended_times integer not null,
  constraint occurrence_pk primary key (id),
  constraint occurrence_once unique (assignment_id, begins)
);

-- The dates of an occurrence as they were known from one day until the day before another: what
-- was known on any day is found without telling history again.
create table assignments.known_dates (
  id uuid not null,
  version bigint not null,
  occurrence_id uuid not null,
  known_from date not null,
  known_to date not null,
  due date,
  first_reported_on date,
  completed_on date,
  confirmed_on date,
  sent_back_on date,
  suspended_on date,
  constraint known_dates_pk primary key (id),
  constraint known_dates_once unique (occurrence_id, known_from)
);

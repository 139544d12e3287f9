-- Who stands in a part that the plan gives to another body, since the assigning body moved it.
alter table assignments.assignment add column moved_from_kind varchar(8);
alter table assignments.assignment add column moved_from_id uuid;

-- The new and changed tasks of a body, from one edition, that it is to answer to.
create table assignments.notice (
  id uuid not null,
  version bigint not null,
  body_kind varchar(8) not null,
  body_id uuid not null,
  edition_number integer not null,
  issued_on date not null,
  remind_on date not null,
  stage varchar(16) not null,
  told_on date,
  constraint notice_pk primary key (id)
);

create index notice_of_body on assignments.notice (body_id, stage);

create table assignments.notice_line (
  notice_id uuid not null,
  assignment_id uuid not null,
  constraint notice_line_pk primary key (notice_id, assignment_id)
);

create index notice_line_of_assignment on assignments.notice_line (assignment_id);

-- The assigning bodies that a notice waits for.
create table assignments.notice_asked (
  notice_id uuid not null,
  body varchar(50) not null,
  constraint notice_asked_pk primary key (notice_id, body)
);

-- What a body answered to an assignment, in turn, and what the assigning body replied.
create table assignments.answer (
  id uuid not null,
  version bigint not null,
  assignment_id uuid not null,
  turn integer not null,
  kind varchar(16) not null,
  words varchar(4000) not null,
  proposed varchar(50),
  given_on date not null,
  given_by varchar(300) not null,
  given_for varchar(300) not null,
  reply varchar(16),
  reply_words varchar(4000) not null,
  replied_on date,
  replied_by varchar(300) not null,
  replied_for varchar(300) not null,
  constraint answer_pk primary key (id),
  constraint answer_once unique (assignment_id, turn)
);

-- Requests for a later due day, each with its decision.
create table assignments.extension (
  id uuid not null,
  version bigint not null,
  assignment_id uuid not null,
  occurrence_id uuid not null,
  turn integer not null,
  due date not null,
  wanted date not null,
  reason varchar(4000) not null,
  asked_on date not null,
  asked_by varchar(300) not null,
  asked_for varchar(300) not null,
  outcome varchar(12) not null,
  decided_on date,
  decision_reason varchar(4000) not null,
  decided_by varchar(300) not null,
  decided_for varchar(300) not null,
  constraint extension_pk primary key (id),
  constraint extension_once unique (occurrence_id, turn)
);

create index extension_of_assignment on assignments.extension (assignment_id);
create index extension_outcome on assignments.extension (outcome);

-- Times in which an assignment rested by a decision.
create table assignments.suspension (
  id uuid not null,
  version bigint not null,
  assignment_id uuid not null,
  since date not null,
  reason varchar(4000) not null,
  decided_by varchar(300) not null,
  decided_for varchar(300) not null,
  resumed_on date,
  resumed_reason varchar(4000) not null,
  resumed_by varchar(300) not null,
  resumed_for varchar(300) not null,
  constraint suspension_pk primary key (id)
);

create index suspension_of_assignment on assignments.suspension (assignment_id);

-- Numbers that a body's own clerk gave, ahead of the count; no count gives them again.
create table documents.outside_number (
  register varchar(60) not null,
  of_year integer not null,
  paper_number integer not null,
  constraint pk_outside_number primary key (register, of_year, paper_number)
);

create table agencies.agency (
  id uuid not null,
  version bigint not null,
  code varchar(20) not null,
  name_vi varchar(300) not null,
  name_en varchar(300) not null,
  symbol varchar(20) not null,
  valid_from date,
  valid_to date,
  constraint agency_pk primary key (id)
);

create index agency_code on agencies.agency (code);

-- Who took over the work of a body that ended; several when it was split.
create table agencies.succession (
  agency_id uuid not null,
  place integer not null,
  successor_id uuid not null,
  constraint succession_pk primary key (agency_id, place),
  constraint succession_agency_fk foreign key (agency_id) references agencies.agency (id),
  constraint succession_successor_fk foreign key (successor_id) references agencies.agency (id)
);

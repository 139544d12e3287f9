-- Bodies that end: from which day, by which document, and whether it has come.
create table agencies.dissolution (
  id uuid not null,
  version bigint not null,
  place integer not null,
  agency_id uuid not null,
  otherwise_id uuid,
  takes_effect date not null,
  legal_basis varchar(300) not null,
  ordered_by varchar(300) not null,
  ordered_at timestamp not null,
  carried_out_at timestamp,
  constraint dissolution_pk primary key (id),
  constraint dissolution_agency_fk foreign key (agency_id) references agencies.agency (id),
  constraint dissolution_otherwise_fk foreign key (otherwise_id) references agencies.agency (id)
);

-- Who takes which piece of open work.
create table agencies.chosen_taker (
  dissolution_id uuid not null,
  item varchar(80) not null,
  agency_id uuid not null,
  constraint chosen_taker_pk primary key (dissolution_id, item),
  constraint chosen_taker_dissolution_fk foreign key (dissolution_id)
    references agencies.dissolution (id),
  constraint chosen_taker_agency_fk foreign key (agency_id) references agencies.agency (id)
);

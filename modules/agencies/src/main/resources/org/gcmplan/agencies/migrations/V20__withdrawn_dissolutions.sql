-- An order whose day lies ahead may be taken back; it stays on record with the reason.
alter table agencies.dissolution add column withdrawn_because varchar(500);

-- Who was to take over: the register of bodies forgets it then.
create table agencies.withdrawn_successor (
  dissolution_id uuid not null,
  place integer not null,
  agency_id uuid not null,
  constraint withdrawn_successor_pk primary key (dissolution_id, place),
  constraint withdrawn_successor_order_fk foreign key (dissolution_id)
    references agencies.dissolution (id),
  constraint withdrawn_successor_agency_fk foreign key (agency_id) references agencies.agency (id)
);

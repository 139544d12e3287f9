-- What the form for foreign nominees asks, who leads a unit, and how dossiers are destroyed by two.
alter table nominations.nomination add column is_manager integer default 0 not null;
alter table nominations.nomination add column country varchar(2) default '' not null;
alter table nominations.nomination add column organisation varchar(300) default '' not null;
alter table nominations.nomination add column channel varchar(30) default '' not null;

create table nominations.destruction (
  nomination_id uuid           not null,
  reason        varchar(4000)  not null,
  proposer      uuid           not null,
  proposer_for  uuid,
  proposer_name varchar(700)   not null,
  proposed_on   date           not null,
  approver_name varchar(700)   not null,
  done_on       date,
  constraint destruction_pk primary key (nomination_id),
  constraint destruction_of_nomination foreign key (nomination_id) references nominations.nomination (id)
);

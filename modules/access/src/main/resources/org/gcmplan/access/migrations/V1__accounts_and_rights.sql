create table access.account (
  id uuid not null,
  version bigint not null,
  user_name varchar(60) not null,
  name_vi varchar(200) not null,
  name_en varchar(200) not null,
  body varchar(60) not null,
  password varchar(300) not null,
  opened_at timestamp not null,
  closed_at timestamp,
  constraint account_pk primary key (id),
  constraint account_user_name_unique unique (user_name)
);

-- A role held for a body, from one moment until another; the past stays readable.
create table access.held_role (
  id uuid not null,
  account uuid not null,
  role_name varchar(30) not null,
  body varchar(60) not null,
  held_from timestamp not null,
  held_until timestamp,
  constraint held_role_pk primary key (id),
  constraint held_role_of_account foreign key (account) references access.account (id),
  constraint held_role_until_after_from check (held_until is null or held_until >= held_from)
);

create index held_role_account on access.held_role (account);

-- Tries to sign in since the last success. One row for each account, under its id, and 4,096 rows
-- that unknown user names share, so that such a name is refused like a known one, is never stored,
-- and cannot fill the table.
create table access.sign_in_tries (
  id varchar(40) not null,
  failures int not null,
  counted_from timestamp,
  refused_until timestamp,
  constraint sign_in_tries_pk primary key (id)
);

insert into access.sign_in_tries (id, failures)
select 'unknown-' || a.digit || b.digit || c.digit, 0
from
  (values ('0'), ('1'), ('2'), ('3'), ('4'), ('5'), ('6'), ('7'),
          ('8'), ('9'), ('a'), ('b'), ('c'), ('d'), ('e'), ('f')) as a (digit)
  cross join
  (values ('0'), ('1'), ('2'), ('3'), ('4'), ('5'), ('6'), ('7'),
          ('8'), ('9'), ('a'), ('b'), ('c'), ('d'), ('e'), ('f')) as b (digit)
  cross join
  (values ('0'), ('1'), ('2'), ('3'), ('4'), ('5'), ('6'), ('7'),
          ('8'), ('9'), ('a'), ('b'), ('c'), ('d'), ('e'), ('f')) as c (digit);

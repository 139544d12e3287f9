-- For some days somebody else acts with a person's rights, on that person's behalf. Never removed.
create table access.substitution (
  id uuid not null,
  version bigint not null,
  principal uuid not null,
  substitute uuid not null,
  first_day date not null,
  last_day date not null,
  kind varchar(20) not null,
  reason varchar(1000) not null,
  arranged_by uuid not null,
  arranged_at timestamp not null,
  accepted_at timestamp,
  declined_at timestamp,
  revoked_at timestamp,
  revoked_by uuid,
  constraint substitution_pk primary key (id),
  constraint substitution_of_principal foreign key (principal) references access.account (id),
  constraint substitution_by_substitute foreign key (substitute) references access.account (id),
  constraint substitution_not_oneself check (principal <> substitute),
  constraint substitution_days check (last_day >= first_day)
);

create index substitution_principal on access.substitution (principal, last_day);
create index substitution_substitute on access.substitution (substitute, last_day);

-- The roles it is limited to; none means all that the principal holds.
create table access.substitution_role (
  substitution uuid not null,
  role_name varchar(30) not null,
  constraint substitution_role_pk primary key (substitution, role_name),
  constraint substitution_role_of foreign key (substitution) references access.substitution (id)
);

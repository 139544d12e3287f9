-- A code from a device beside the password. The secret is encrypted with the operator's key.
create table access.second_factor (
  account uuid not null,
  version bigint not null,
  secret varchar(200) not null,
  begun_at timestamp not null,
  confirmed_at timestamp,
  last_step bigint not null,
  constraint second_factor_pk primary key (account),
  constraint second_factor_of_account foreign key (account) references access.account (id)
);

-- Codes for the day on which the device is lost; only fingerprints, each good for once.
create table access.recovery_code (
  id uuid not null,
  account uuid not null,
  fingerprint varchar(64) not null,
  used_at timestamp,
  constraint recovery_code_pk primary key (id),
  constraint recovery_code_of_account foreign key (account) references access.account (id)
);

create index recovery_code_account on access.recovery_code (account);

-- Who an account is at an outside provider: never more than one account for one identity.
create table access.outside_identity (
  id uuid not null,
  account uuid not null,
  issuer varchar(500) not null,
  subject varchar(255) not null,
  linked_at timestamp not null,
  constraint outside_identity_pk primary key (id),
  constraint outside_identity_once unique (issuer, subject),
  constraint outside_identity_of_account foreign key (account) references access.account (id)
);

create index outside_identity_account on access.outside_identity (account);

-- The address under which an outside provider may know the person; set by an administrator.
alter table access.account add column email varchar(254);
alter table access.account add constraint account_email_unique unique (email);

-- Keys by which credentials are signed; the newest signs, older ones stay for what they signed.
create table certificates.signing_key (
  key_id     varchar(60)   not null,
  place      integer       not null,
  key_pair   varchar(1000) not null,
  created_at timestamp     not null,
  constraint pk_signing_key primary key (key_id),
  constraint uq_signing_key_place unique (place)
);

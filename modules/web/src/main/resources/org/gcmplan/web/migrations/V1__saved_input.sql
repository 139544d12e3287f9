create table web.saved_input (
  account uuid not null,
  input_key varchar(200) not null,
  content varchar(20000) not null,
  saved_at timestamp not null,
  constraint pk_saved_input primary key (account, input_key)
);

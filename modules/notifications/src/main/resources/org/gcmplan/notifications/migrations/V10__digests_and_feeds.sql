-- How a person wants to be told. No row: everything, at once.
create table notifications.mail_choice (
  account   uuid         not null,
  rhythm    varchar(10)  not null,
  -- Reasons for which no mail is wanted, divided by commas.
  silenced  varchar(200) not null,
  constraint mail_choice_pk primary key (account)
);

-- What waits for the next digest of its reader. Written with what causes it, like a letter.
create table notifications.notice (
  id           uuid          not null,
  notice_key   varchar(300)  not null,
  account      uuid          not null,
  topic        varchar(40)   not null,
  subject_vi   varchar(500)  not null,
  subject_en   varchar(500)  not null,
  path         varchar(500)  not null,
  about_kind   varchar(40)   not null,
  about_id     varchar(100)  not null,
  state        varchar(10)   not null,
  written_at   timestamp     not null,
  -- The key of the letter that told it.
  told_in      varchar(300)  not null,
  constraint notice_pk primary key (id),
  constraint notice_once unique (notice_key)
);
create index notice_waiting on notifications.notice (state, account, written_at);
create index notice_told on notifications.notice (told_in);

-- A digest lists more than a single letter says.
alter table notifications.letter alter column text_vi set data type varchar(20000);
alter table notifications.letter alter column text_en set data type varchar(20000);

-- Addresses under which calendar programs read somebody's deadlines. Only the hash of the secret.
create table notifications.calendar_feed (
  id           uuid          not null,
  account      uuid          not null,
  feed_name    varchar(100)  not null,
  secret_hash  varchar(64)   not null,
  created_at   timestamp     not null,
  last_read_at timestamp,
  revoked_at   timestamp,
  constraint calendar_feed_pk primary key (id),
  constraint calendar_feed_secret unique (secret_hash)
);
create index calendar_feed_of on notifications.calendar_feed (account);

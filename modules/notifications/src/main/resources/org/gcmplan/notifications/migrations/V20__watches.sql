-- Who wants to hear of something that is no work of theirs, and what was told of it last.
create table notifications.watch (
  account      uuid          not null,
  subject_kind varchar(40)   not null,
  subject_id   varchar(100)  not null,
  since_at     timestamp     not null,
  news_vi      varchar(1000) not null,
  news_en      varchar(1000) not null,
  news_path    varchar(500)  not null,
  news_at      timestamp,
  constraint watch_pk primary key (account, subject_kind, subject_id)
);
create index watch_on on notifications.watch (subject_kind, subject_id);

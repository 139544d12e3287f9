-- Letters that go out by mail. Written with what caused them, sent after that.
create table notifications.letter (
  id            uuid          not null,
  -- What the letter is about, once per reader: a second one with this key is never written.
  letter_key    varchar(300)  not null,
  account       uuid          not null,
  topic         varchar(40)   not null,
  subject_vi    varchar(500)  not null,
  subject_en    varchar(500)  not null,
  text_vi       varchar(4000) not null,
  text_en       varchar(4000) not null,
  path          varchar(500)  not null,
  state         varchar(10)   not null,
  attempts      integer       not null,
  written_at    timestamp     not null,
  next_try_at   timestamp     not null,
  claimed_at    timestamp,
  claim         uuid,
  sent_at       timestamp,
  fault         varchar(500)  not null,
  constraint letter_pk primary key (id),
  constraint letter_once unique (letter_key)
);
create index letter_due on notifications.letter (state, next_try_at);
create index letter_newest on notifications.letter (written_at, id);

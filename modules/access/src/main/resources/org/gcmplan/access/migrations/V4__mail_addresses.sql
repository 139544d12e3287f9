-- Where a person wants mail, in which language, and whether at all. No row, no mail.
create table access.mail_wish (
  account       uuid         not null,
  address       varchar(254) not null,
  mail_language varchar(2)   not null,
  wanted        varchar(10)  not null,
  constraint mail_wish_pk primary key (account),
  constraint mail_wish_of_account foreign key (account) references access.account (id)
);

-- What somebody looks at again and again: a name for a query string.
create table workflow.saved_view (
  id            uuid          not null,
  account       uuid          not null,
  body          varchar(60)   not null,
  list_name     varchar(20)   not null,
  name          varchar(80)   not null,
  name_folded   varchar(80)   not null,
  view_query    varchar(1000) not null,
  reach         varchar(10)   not null,
  saved_at      timestamp     not null,
  constraint pk_saved_view primary key (id),
  constraint uq_saved_view_name unique (account, list_name, name_folded)
);
create index ix_saved_view_body on workflow.saved_view (body, reach);

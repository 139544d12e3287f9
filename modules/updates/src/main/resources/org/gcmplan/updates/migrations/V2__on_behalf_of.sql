-- Who acts as a substitute signs with both names.
alter table updates.history_line add column principal uuid;
alter table updates.history_line add column principal_name varchar(300) default '' not null;
alter table updates.opinion_line add column given_on_behalf_of varchar(300) default '' not null;

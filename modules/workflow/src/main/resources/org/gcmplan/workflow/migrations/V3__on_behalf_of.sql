-- What a substitute has done is found among the done of both.
alter table workflow.work_item add column closed_on_behalf_of varchar(36) default '' not null;
create index ix_work_item_closed_for on workflow.work_item (closed_on_behalf_of, closed_at);

-- Which register numbers the decisions that update the plan. Empty until the data pack says so at the next start.
alter table objectives.plan add column register varchar(60) default '' not null;

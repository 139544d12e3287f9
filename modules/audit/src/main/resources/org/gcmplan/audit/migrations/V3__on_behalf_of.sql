-- On whose behalf a substitute acted. Empty in every older entry, whose hash does not know it.
alter table audit.entry add column principal uuid;
alter table audit.entry add column principal_name varchar(200);

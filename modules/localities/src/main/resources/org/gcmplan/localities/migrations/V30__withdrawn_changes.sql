-- An order whose day lies ahead may be taken back; it stays on record with the reason.
alter table localities.territorial_change add column withdrawn_because varchar(500);

-- What is owed goes to the successor of a body: the duty that took its parts over, and who may
-- write at a report that was sent under the former name.
alter table progress.duty add column passed_to uuid;
alter table progress.report add column keeper varchar(60);

-- When a body was last reminded of what it owes in a round: once a day is enough.
alter table progress.duty add column reminded_on date;

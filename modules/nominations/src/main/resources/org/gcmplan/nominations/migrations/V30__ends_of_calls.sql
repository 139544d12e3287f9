-- After the decision a call goes on: the awards are handed over, the dossiers archived.
alter table nominations.award_call add column decided_on date;
alter table nominations.award_call add column handed_over_on date;

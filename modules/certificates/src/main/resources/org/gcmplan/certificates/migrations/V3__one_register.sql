-- Decisions are numbered from one register for each symbol and year, whoever gives the number: how
-- far this module has counted goes there, and so does every number beyond the count.
update documents.register_year d set last_number = (
  select o.last_number from certificates.decision_year o where o.register = d.register and o.of_year = d.of_year)
where exists (
  select 1 from certificates.decision_year o
  where o.register = d.register and o.of_year = d.of_year and o.last_number > d.last_number);

insert into documents.register_year (register, of_year, last_number, last_day)
select o.register, o.of_year, o.last_number, max(e.decided_on)
from certificates.decision_year o
join certificates.award_decision e on e.register = o.register and e.of_year = o.of_year
where not exists (
  select 1 from documents.register_year d
  where d.register = o.register and d.of_year = o.of_year)
group by o.register, o.of_year, o.last_number;

insert into documents.outside_number (register, of_year, paper_number)
select e.register, e.of_year, e.decision_number
from certificates.award_decision e
where not exists (
  select 1 from documents.register_year d
  where d.register = e.register and d.of_year = e.of_year and d.last_number >= e.decision_number)
and not exists (
  select 1 from documents.outside_number n
  where n.register = e.register and n.of_year = e.of_year and n.paper_number = e.decision_number);

drop table certificates.decision_year;

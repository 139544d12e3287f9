-- Decisions are numbered from one register for each symbol and year, whoever gives the number: how
-- far this module has counted goes there, and so does every number beyond the count.
update documents.register_year d set last_number = (
  select o.last_number from publication.register_year o where o.register = d.register and o.of_year = d.of_year)
where exists (
  select 1 from publication.register_year o
  where o.register = d.register and o.of_year = d.of_year and o.last_number > d.last_number);

insert into documents.register_year (register, of_year, last_number, last_day)
select o.register, o.of_year, o.last_number, max(e.decided_on)
from publication.register_year o
join publication.edition e on e.register = o.register and e.decided_year = o.of_year
where not exists (
  select 1 from documents.register_year d
  where d.register = o.register and d.of_year = o.of_year)
group by o.register, o.of_year, o.last_number;

insert into documents.outside_number (register, of_year, paper_number)
select e.register, e.decided_year, e.decision_number
from publication.edition e
where not exists (
  select 1 from documents.register_year d
  where d.register = e.register and d.of_year = e.decided_year and d.last_number >= e.decision_number)
and not exists (
  select 1 from documents.outside_number n
  where n.register = e.register and n.of_year = e.decided_year and n.paper_number = e.decision_number);

drop table publication.register_year;

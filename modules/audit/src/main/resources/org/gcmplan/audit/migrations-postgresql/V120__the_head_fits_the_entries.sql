-- The head and the entries it counts are written in one transaction or not at all: also where a
-- connection that broke has left the server with one that commits each statement by itself.
create function audit.require_fitting_head() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from audit.head h
    where h.last_seq <> (select coalesce(max(e.seq), 0) from audit.entry e)
    or (h.last_seq > 0 and h.last_hash <> (select e.hash from audit.entry e where e.seq = h.last_seq)))
  then
    raise exception 'The head of the audit trail does not fit its entries';
  end if;
  return null;
end
$$;

create constraint trigger head_fits_entries
after update on audit.head
deferrable initially deferred
for each row execute function audit.require_fitting_head();

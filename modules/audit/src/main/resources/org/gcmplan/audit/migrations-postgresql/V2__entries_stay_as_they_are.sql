-- A bar against mistakes and injected statements. Whoever owns the table can lift it; such a
-- change is then found by walking the chain.
create function audit.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The audit trail is only ever added to';
end
$$;

create trigger entry_stays
before update or delete or truncate on audit.entry
for each statement execute function audit.refuse_change();

create trigger head_stays
before delete or truncate on audit.head
for each statement execute function audit.refuse_change();

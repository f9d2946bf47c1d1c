-- Who signed is forgotten when the person is erased (GDPR article 17); what was signed, for which organisation, by which
-- account and when stays for good.
alter table independence_declaration alter column signed_by drop not null;

create or replace function independence_declaration_stays() returns trigger language plpgsql as $$
begin
	if tg_op = 'UPDATE' then
		if old.signed_by is not null and new.signed_by is null
			and to_jsonb(new) - 'signed_by' = to_jsonb(old) - 'signed_by' then
			return new;
		end if;
	end if;
	raise exception 'what was signed stays as it was signed';
end
$$;
drop trigger independence_declaration_stays on independence_declaration;
create trigger independence_declaration_stays before update or delete on independence_declaration
	for each row execute function independence_declaration_stays();
create trigger independence_declaration_not_emptied before truncate on independence_declaration
	for each statement execute function independence_declaration_stays();

-- Whoever serves requests may not change what was signed; this takes the name alone.
create function erase_signer(erased text) returns void
language sql security definer set search_path = public, pg_temp as $$
	update independence_declaration set signed_by = null where account = erased and signed_by is not null
$$;
revoke all on function erase_signer(text) from public;
grant execute on function erase_signer(text) to gatehouse_app;

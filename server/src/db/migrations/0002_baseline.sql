-- Published versions of the baseline. A version never changes (BASE-02); only replacing the whole city takes it away,
-- and whoever does that says so for the transaction: set local gatehouse.replacing = 'yes'.

create table baseline_version (
	uid uuid primary key,
	version text not null unique,
	published_on date not null,
	published_by text not null references actor (id) deferrable initially deferred,
	effective_from date not null unique,
	note text not null,
	hash text not null check (hash ~ '^[0-9a-f]{64}$'),
	changes json not null,
	document json not null
);

create function refuse_baseline_change() returns trigger language plpgsql as $$
begin
	if tg_op in ('DELETE', 'TRUNCATE') and current_setting('gatehouse.replacing', true) = 'yes' then
		return old;
	end if;
	raise exception 'a published baseline version never changes' using errcode = 'GH001';
end
$$;

create trigger baseline_version_immutable before update or delete on baseline_version
	for each row execute function refuse_baseline_change();
create trigger baseline_version_kept before truncate on baseline_version
	for each statement execute function refuse_baseline_change();

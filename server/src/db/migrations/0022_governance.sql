-- How the city governs: cities it compares itself with, bodies and their members, the strategy, what SOC and CSIRT have, and
-- what senior management decided. Each is read as a whole and never joined, so it lies as one document.

do $$
declare
	one text;
begin
	foreach one in array array['study', 'body', 'goal', 'readiness_record', 'minute'] loop
		execute format('create table %I (
			uid uuid primary key,
			id text not null unique,
			revision bigint not null,
			document json not null
		)', one);
		execute format('grant select, insert, update, delete, truncate on %I to gatehouse_app', one);
		execute format('alter table %I enable row level security', one);
		execute format('create policy city_side on %I to gatehouse_app using (true) with check (true)', one);
	end loop;
end
$$;

-- What the graph of the ecosystem needs beside the supplies: what was seen of them elsewhere, the city's consent to those
-- behind a supplier, the contracts, and whom the city does not trust for the time being.

alter table supply add column consent json;

create table sighting (
	uid uuid primary key,
	id text not null unique,
	revision bigint not null,
	supplier text not null references actor (id) deferrable initially deferred,
	receiver text not null references subject (id) deferrable initially deferred,
	what text not null,
	seen_in text not null,
	source text not null,
	seen_on date not null,
	note text
);
create index sighting_receiver on sighting (receiver);

create table contract (
	uid uuid primary key,
	id text not null unique,
	revision bigint not null,
	engagement text not null references engagement (id) deferrable initially deferred,
	reference text,
	signed_on date,
	signed_by text references actor (id) deferrable initially deferred,
	owner text references actor (id) deferrable initially deferred,
	checked json,
	clauses json not null,
	terms json not null,
	renewal json,
	note text,
	check ((signed_on is null) = (signed_by is null))
);
create index contract_engagement on contract (engagement);

create table suspension (
	uid uuid primary key,
	id text not null unique,
	revision bigint not null,
	subject text not null references subject (id) deferrable initially deferred,
	suspended_by text not null references actor (id) deferrable initially deferred,
	first_day date not null,
	last_day date,
	scope text not null,
	reason text not null,
	check (last_day is null or first_day <= last_day)
);
create index suspension_subject on suspension (subject);

grant select, insert, update, delete, truncate on sighting, contract, suspension to gatehouse_app;
do $$
declare
	one text;
begin
	foreach one in array array['sighting', 'contract', 'suspension'] loop
		execute format('alter table %I enable row level security', one);
		execute format('create policy city_side on %I to gatehouse_app using (true) with check (true)', one);
	end loop;
end
$$;

-- A supplier reads the contracts of its own engagements, an assessor those it is assigned; nobody else's.
grant select on contract to gatehouse_party;
create policy party on contract for select to gatehouse_party using (engagement in (select party_subjects()));

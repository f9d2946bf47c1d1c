-- Actors that turned out to be one (MERGE-01 to MERGE-08). Actors are named without foreign keys: the merged one is gone.

create table merge (
	uid uuid primary key,
	kept text not null,
	kept_name text not null,
	gone text not null,
	gone_name text not null,
	-- What was written anew and what went, as it was: all that undoing needs.
	record json not null,
	-- Rows of organisations that were written anew, by table and key.
	moved json not null,
	reason text,
	merged_by text not null,
	merged_at timestamptz not null,
	undone_by text,
	undone_at timestamptz,
	check (kept <> gone),
	check ((undone_by is null) = (undone_at is null))
);

-- Pairs that somebody said are two.
create table actor_pair_apart (
	one text not null,
	other text not null,
	said_by text not null,
	said_at timestamptz not null,
	primary key (one, other),
	check (one < other)
);

grant select, insert, update on merge to gatehouse_app;
grant select, insert, delete on actor_pair_apart to gatehouse_app;
alter table merge enable row level security;
alter table actor_pair_apart enable row level security;
create policy city_side on merge to gatehouse_app using (true) with check (true);
create policy city_side on actor_pair_apart to gatehouse_app using (true) with check (true);

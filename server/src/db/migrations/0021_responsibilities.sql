-- Who answers for what: offices, the city's own activities and the rows of the matrix. Each is read as a whole and never
-- joined, so it lies as one document.

do $$
declare
	one text;
begin
	foreach one in array array['office', 'city_activity', 'responsibility'] loop
		execute format('create table %I (
			uid uuid primary key,
			id text not null unique,
			revision bigint not null,
			document json not null
		)', one);
		execute format('grant select, insert, update, delete, truncate on %I to gatehouse_app', one);
	end loop;
end
$$;

-- What is wrong with the matrix, since when, who mends it by when. A gap that opens again is another row.
create table matrix_task (
	uid uuid primary key,
	-- Says the same gap on every day.
	gap text not null,
	rule text not null,
	opened_on date not null,
	due date not null,
	-- Office that mends it; null: nobody has been found.
	owner text,
	note text,
	closed_on date,
	check (due >= opened_on)
);
create unique index matrix_task_open on matrix_task (gap) where closed_on is null;
grant select, insert, update on matrix_task to gatehouse_app;

-- A declared state. What holds at a moment is in its events; the columns say the latest of it, for lists and for who is
-- outside the authority.
create table attack_switch (
	uid uuid primary key,
	-- At most one of the three: nothing for the city.
	sector text,
	system text,
	engagement text,
	state text not null check (state in ('business-as-usual', 'heightened', 'attack', 'recovery')),
	-- Within how many minutes somebody accepts.
	minutes integer not null check (minutes > 0),
	declared_at timestamptz not null,
	-- When the state it is in began.
	since timestamptz not null,
	ended_at timestamptz,
	check ((state = 'business-as-usual') = (ended_at is not null)),
	check (num_nonnulls(sector, system, engagement) <= 1)
);
-- One open at a time for each system, sector, engagement or the city.
create unique index attack_switch_open on attack_switch
	(coalesce(sector, ''), coalesce(system, ''), coalesce(engagement, '')) where ended_at is null;
grant select, insert on attack_switch to gatehouse_app;
grant update (state, since, ended_at) on attack_switch to gatehouse_app;

-- What happened, one after the other; only grows.
create table attack_event (
	switch uuid not null references attack_switch (uid),
	place integer not null check (place >= 0),
	kind text not null check (kind in ('declared', 'stepped', 'assigned', 'accepted', 'handed-over')),
	-- The organisation whose office it concerns; null: the whole.
	actor text,
	at timestamptz not null,
	event json not null,
	primary key (switch, place)
);
create index attack_event_actor on attack_event (actor);
grant select, insert on attack_event to gatehouse_app;

-- Who was written to, so that nobody is twice.
create table attack_told (
	switch uuid not null references attack_switch (uid),
	office text not null,
	person text not null,
	told_at timestamptz not null,
	primary key (switch, office, person, told_at)
);
grant select, insert on attack_told to gatehouse_app;

do $$
declare
	one text;
begin
	foreach one in array array[
		'office', 'city_activity', 'responsibility', 'matrix_task', 'attack_switch', 'attack_event', 'attack_told'
	] loop
		execute format('alter table %I enable row level security', one);
		execute format('create policy city_side on %I to gatehouse_app using (true) with check (true)', one);
	end loop;
end
$$;

-- A party sees what is its own of a declared state, and accepts it in its own name (STATE-09).
grant select on attack_event, attack_switch to gatehouse_party;
grant insert on attack_event to gatehouse_party;
create policy party_reads on attack_event for select to gatehouse_party using (actor = gatehouse_party());
create policy party_answers on attack_event for insert to gatehouse_party
	with check (actor = gatehouse_party() and kind in ('accepted', 'handed-over'));
create policy party_reads on attack_switch for select to gatehouse_party
	using (uid in (select switch from attack_event where actor = gatehouse_party()));

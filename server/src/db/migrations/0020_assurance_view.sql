-- Examination of certificates again by sample, suspensions by rule, who was told of what is due, and other cities' issuers.

-- A certificate drawn to be examined again in a year (REG-03), and what came of it.
create table certificate_sample (
	year integer not null,
	certificate text not null,
	drawn_on date not null,
	-- The last day to have it examined.
	due date not null,
	seed text not null,
	-- Why it was as likely to be drawn as it was.
	weight json not null,
	drawn_by text not null,
	drawn_for text not null,
	outcome text check (outcome in ('confirmed', 'faults')),
	examined_on date,
	note text,
	recorded_by text,
	recorded_for text,
	recorded_at timestamptz,
	primary key (year, certificate),
	check ((outcome is null) = (examined_on is null)),
	check ((outcome is null) = (recorded_at is null))
);

-- Suspensions by rule that are in the journal and in the log.
create table rule_suspension (
	certificate text not null,
	-- The day on which it began.
	on_day date not null,
	log_place bigint not null,
	made_at timestamptz not null,
	primary key (certificate, on_day)
);

-- That an organisation was told of something due, so many days ahead.
create table assurance_notice (
	entry text not null,
	actor text not null,
	days integer not null,
	made_at timestamptz not null,
	primary key (entry, actor, days)
);

-- Issuers of other cities that this city trusts, and the latest that was verified of each.
create table trusted_issuer (
	uid uuid primary key,
	id text not null unique,
	revision bigint not null,
	did text not null,
	body json not null,
	-- Null until its certificates were fetched and verified for the first time.
	feed json
);
create index trusted_issuer_did on trusted_issuer (did);

-- What one person proposes about trust and another agrees to.
create table trust_motion (
	uid uuid primary key,
	step text not null,
	trust text,
	body json not null,
	proposed_by text not null,
	proposed_for text not null,
	proposed_at timestamptz not null,
	state text not null default 'open' check (state in ('open', 'agreed', 'withdrawn')),
	decided_by text,
	decided_for text,
	decided_at timestamptz,
	check ((state = 'open') = (decided_by is null)),
	check ((state = 'open') = (decided_at is null)),
	-- Two people: the store keeps to it whatever the program asks for.
	check (state <> 'agreed' or decided_by <> proposed_by)
);
create index trust_motion_state on trust_motion (state, uid);

-- How fetching went last, and the state of the other log that was seen then: a later one must continue it.
create table trust_fetch (
	trust text primary key,
	tried_at timestamptz not null,
	-- Null: it went well.
	failure text,
	checkpoint text
);

do $$
declare
	one text;
begin
	foreach one in array array[
		'certificate_sample', 'rule_suspension', 'assurance_notice', 'trusted_issuer', 'trust_motion', 'trust_fetch'
	] loop
		execute format('alter table %I enable row level security', one);
		execute format('create policy city_side on %I to gatehouse_app using (true) with check (true)', one);
	end loop;
end
$$;
grant select, insert on rule_suspension, assurance_notice to gatehouse_app;
grant select, insert, update on certificate_sample, trust_motion, trust_fetch to gatehouse_app;
grant select, insert, update, delete, truncate on trusted_issuer to gatehouse_app;

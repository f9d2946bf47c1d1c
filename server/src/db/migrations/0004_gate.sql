-- Decisions, as they were given. They refer to their target by name only: a decision outlives what it was about.

create table reference_number (
	series text not null,
	year integer not null,
	last integer not null,
	primary key (series, year)
);

create table decision (
	uid uuid primary key,
	id text not null unique,
	target_kind text not null,
	target_id text not null,
	at date not null,
	outcome text not null check (outcome in ('allow', 'conditional', 'deny')),
	inputs_digest text not null check (inputs_digest ~ '^[0-9a-f]{64}$'),
	question json not null,
	document json not null,
	decided_at timestamptz not null,
	decided_by text not null
);
create index decision_target on decision (target_id, uid);

create function refuse_decision_change() returns trigger language plpgsql as $$
begin
	raise exception 'a decision never changes' using errcode = 'GH003';
end
$$;

create trigger decision_immutable before update or delete on decision
	for each row execute function refuse_decision_change();
create trigger decision_kept before truncate on decision
	for each statement execute function refuse_decision_change();

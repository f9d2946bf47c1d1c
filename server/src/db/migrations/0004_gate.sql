-- Decisions, as they were given. They refer to their target by name only: a decision outlives what it was about.

create table reference_number (
	series text not null,
	year integer not null,
	last integer not null,
	primary key (series, year)
);

-- What the gate answered, each answer once: the digest is the SHA-256 of its canonical JSON, and the journal carries the
-- same. As long as no fact changes, any number of decisions share one answer.
create table answer (
	digest text primary key check (digest ~ '^[0-9a-f]{64}$'),
	document json not null
);

-- Answers are never deleted and a decision goes in by a join with its answer, so a foreign key could only find what
-- cannot happen; it would lock the shared answer once for every decision.
create table decision (
	id text primary key,
	target_kind text not null,
	target_id text not null,
	at date not null,
	outcome text not null check (outcome in ('allow', 'conditional', 'deny')),
	inputs_digest text not null check (inputs_digest ~ '^[0-9a-f]{64}$'),
	question json not null,
	answer text not null,
	city_revision bigint not null,
	decided_at timestamptz not null,
	decided_by text not null
);
create index decision_target on decision (target_id, id);

create function refuse_decision_change() returns trigger language plpgsql as $$
begin
	raise exception 'a decision never changes' using errcode = 'GH003';
end
$$;

create trigger decision_immutable before update or delete on decision
	for each row execute function refuse_decision_change();
create trigger decision_kept before truncate on decision
	for each statement execute function refuse_decision_change();
create trigger answer_immutable before update or delete on answer
	for each row execute function refuse_decision_change();
create trigger answer_kept before truncate on answer
	for each statement execute function refuse_decision_change();

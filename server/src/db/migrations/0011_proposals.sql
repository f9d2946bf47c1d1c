-- What one person proposes and another decides: versions of the baseline (DUTY-07) and waivers (DUTY-06). Accounts and
-- organisations are named without foreign keys: these rows outlive the replacing of the city.

create table baseline_proposal (
	uid uuid primary key,
	version text not null,
	effective_from date not null,
	note text not null,
	changes json not null,
	proposed_by text not null,
	proposed_for text not null,
	proposed_at timestamptz not null,
	-- SHA-256 of whom it would have moved when it was proposed.
	preview_digest text not null check (preview_digest ~ '^[0-9a-f]{64}$'),
	state text not null default 'open' check (state in ('open', 'published', 'withdrawn')),
	decided_by text,
	decided_for text,
	decided_at timestamptz,
	check ((state = 'open') = (decided_by is null)),
	check ((state = 'open') = (decided_at is null)),
	-- Two people: the store keeps to it whatever the program asks for.
	check (state <> 'published' or decided_by <> proposed_by)
);
create index baseline_proposal_state on baseline_proposal (state, uid);

create table waiver_request (
	uid uuid primary key,
	-- The id the waiver gets when it is signed.
	id text not null,
	subject text not null,
	requirement text not null,
	reason text not null,
	compensation text not null,
	first_day date not null,
	last_day date not null,
	-- Null: by an invitation's link, without an account.
	requested_by text,
	requested_for text not null,
	requested_at timestamptz not null,
	state text not null default 'requested' check (state in ('requested', 'signed', 'refused')),
	decided_by text,
	decided_for text,
	decided_at timestamptz,
	decision_reason text,
	check (first_day <= last_day),
	check ((state = 'requested') = (decided_by is null)),
	check ((state = 'requested') = (decided_at is null)),
	check (state <> 'refused' or decision_reason is not null),
	check (state <> 'signed' or (decided_for <> requested_for and decided_by is distinct from requested_by))
);
create index waiver_request_state on waiver_request (state, uid);
create index waiver_request_subject on waiver_request (subject);

do $$
declare
	one text;
begin
	foreach one in array array['baseline_proposal', 'waiver_request'] loop
		execute format('alter table %I enable row level security', one);
		-- What was proposed is never taken away, only decided.
		execute format('grant select, insert, update on %I to gatehouse_app', one);
		execute format('create policy city_side on %I to gatehouse_app using (true) with check (true)', one);
	end loop;
end
$$;

-- Assessments: applied for by a supplier, worked on by an assessor, decided by others. They are no part of the city file;
-- organisations, subjects and evidence are named without foreign keys: these rows outlive the replacing of the city.

create table assessment (
	uid uuid primary key,
	number text not null unique,
	revision integer not null,
	state text not null check (state in ('applied', 'declined', 'withdrawn', 'under-assessment', 'reported', 'certified',
		'refused')),
	-- Who applied.
	holder text not null,
	subject text not null,
	application json not null,
	assessor text,
	-- The days on which the assessor sees it.
	first_day date,
	last_day date,
	-- What it is held against.
	frozen json,
	-- What happened to it, in order; only grows.
	events json not null,
	check (first_day <= last_day),
	check ((assessor is null) = (frozen is null)),
	check ((assessor is null) = (first_day is null)),
	check ((assessor is null) = (last_day is null)),
	check (state not in ('under-assessment', 'reported', 'certified', 'refused') or assessor is not null),
	check (assessor is null or assessor <> holder)
);
create index assessment_holder on assessment (holder);
create index assessment_assessor on assessment (assessor) where assessor is not null;

create table work_paper (
	assessment uuid not null references assessment (uid),
	requirement text not null,
	-- Counts the savings, so that two who write at once do not undo each other.
	revision integer not null,
	paper json not null,
	-- Accounts that wrote on it since it was last reviewed.
	preparers text[] not null check (array_length(preparers, 1) > 0),
	prepared_at timestamptz not null,
	reviewer text,
	reviewed_at timestamptz,
	-- What a reviewer wants changed, or has to say.
	review_note text,
	primary key (assessment, requirement),
	-- Two people: the store keeps to it whatever the program asks for.
	check (reviewer is null or reviewer <> all (preparers)),
	check ((reviewer is null) = (reviewed_at is null))
);

create table evidence_request (
	uid uuid primary key,
	assessment uuid not null references assessment (uid),
	requirement text,
	question text not null,
	asked_on date not null,
	due date not null,
	-- What passed to and fro; only grows.
	turns json not null,
	withdrawn_on date,
	check (asked_on <= due)
);
create index evidence_request_assessment on evidence_request (assessment, uid);

-- What was applied for and what it is held against stay; what happened only grows. JSON keeps its text as it was written.
create function assessment_stays() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
	if new.uid <> old.uid or new.number <> old.number or new.holder <> old.holder or new.subject <> old.subject
		or new.application::text <> old.application::text
		or (old.frozen is not null and (new.frozen is null or new.frozen::text <> old.frozen::text))
		or (old.assessor is not null and new.assessor is distinct from old.assessor)
		or left(new.events::text, length(old.events::text) - 1) <> left(old.events::text, -1) then
		raise exception 'an assessment keeps what it was held against' using errcode = '42501';
	end if;
	return new;
end
$$;
create trigger assessment_stays before update on assessment for each row execute function assessment_stays();

create function evidence_request_stays() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp
	as $$
begin
	if new.question <> old.question or new.assessment <> old.assessment or new.due <> old.due
		or left(new.turns::text, length(old.turns::text) - 1) <> left(old.turns::text, -1) then
		raise exception 'what was asked and answered stays' using errcode = '42501';
	end if;
	return new;
end
$$;
create trigger evidence_request_stays before update on evidence_request
	for each row execute function evidence_request_stays();
revoke execute on function assessment_stays, evidence_request_stays from public;

-- Evidence that was named in an answer to the assessor, by the one assessed and of its own.
create function party_answered_evidence() returns setof text language sql stable security definer
	set search_path = pg_catalog, public, pg_temp
begin atomic
	select evidence.id from assessment
		join evidence_request request on request.assessment = assessment.uid
		cross join json_array_elements(request.turns) turn
		cross join json_array_elements_text(turn -> 'evidence') named
		join evidence on evidence.id = named and evidence.provided_by = assessment.holder
	where gatehouse_side() = 'assessor' and assessment.assessor = gatehouse_party()
		and gatehouse_day() between assessment.first_day and assessment.last_day;
end;
revoke execute on function party_answered_evidence from public;
grant execute on function party_answered_evidence to gatehouse_app, gatehouse_party;

do $$
declare
	one text;
begin
	foreach one in array array['assessment', 'work_paper', 'evidence_request'] loop
		execute format('alter table %I enable row level security', one);
		-- Nothing of it is ever taken away.
		execute format('grant select, insert, update on %I to gatehouse_app', one);
		execute format('create policy city_side on %I to gatehouse_app using (true) with check (true)', one);
	end loop;
end
$$;

-- The holder reads what it applied for, and takes it back while nothing is reported. The assessor reads what it is assigned
-- on the day, and hands in. Neither names an assessor or decides.
grant select, insert on assessment to gatehouse_party;
grant update (revision, state, events) on assessment to gatehouse_party;
create policy party_reads on assessment for select to gatehouse_party
	using ((gatehouse_side() = 'supplier' and holder = gatehouse_party())
		or (gatehouse_side() = 'assessor' and assessor = gatehouse_party()
			and gatehouse_day() between first_day and last_day));
create policy supplier_applies on assessment for insert to gatehouse_party
	with check (gatehouse_side() = 'supplier' and holder = gatehouse_party() and subject in (select party_subjects())
		and state = 'applied' and assessor is null);
create policy supplier_withdraws on assessment for update to gatehouse_party
	using (gatehouse_side() = 'supplier' and holder = gatehouse_party() and state in ('applied', 'under-assessment'))
	with check (gatehouse_side() = 'supplier' and holder = gatehouse_party() and state = 'withdrawn');
create policy assessor_reports on assessment for update to gatehouse_party
	using (gatehouse_side() = 'assessor' and assessor = gatehouse_party() and state = 'under-assessment'
		and gatehouse_day() between first_day and last_day)
	with check (gatehouse_side() = 'assessor' and assessor = gatehouse_party() and state = 'reported');

-- Work papers are the assessor's until it hands in, once it sees the subject; the one assessed never sees them.
grant select, insert on work_paper to gatehouse_party;
grant update (revision, paper, preparers, prepared_at, reviewer, reviewed_at, review_note) on work_paper
	to gatehouse_party;
create policy party_reads on work_paper for select to gatehouse_party
	using (gatehouse_side() = 'assessor' and assessment in (select uid from assessment));
create policy assessor_writes on work_paper for insert to gatehouse_party
	with check (gatehouse_side() = 'assessor' and reviewer is null
		and assessment in (select uid from assessment
			where state = 'under-assessment' and subject in (select party_subjects())));
create policy assessor_changes on work_paper for update to gatehouse_party
	using (gatehouse_side() = 'assessor' and assessment in (select uid from assessment
			where state = 'under-assessment' and subject in (select party_subjects())))
	with check (gatehouse_side() = 'assessor'
		and assessment in (select uid from assessment
			where state = 'under-assessment' and subject in (select party_subjects())));

-- The assessor asks, the holder answers, each in its turn and in no other's name.
grant select, insert on evidence_request to gatehouse_party;
grant update (turns, withdrawn_on) on evidence_request to gatehouse_party;
create policy party_reads on evidence_request for select to gatehouse_party
	using (assessment in (select uid from assessment));
create policy assessor_asks on evidence_request for insert to gatehouse_party
	with check (gatehouse_side() = 'assessor' and turns::text = '[]' and withdrawn_on is null
		and assessment in (select uid from assessment
			where state = 'under-assessment' and subject in (select party_subjects())));
create policy party_takes_its_turn on evidence_request for update to gatehouse_party
	using (withdrawn_on is null and assessment in (select uid from assessment where state = 'under-assessment'))
	with check (assessment in (select uid from assessment where state = 'under-assessment')
		and ((gatehouse_side() = 'supplier' and withdrawn_on is null and turns -> -1 ->> 'side' = 'supplier')
			or (gatehouse_side() = 'assessor'
				and (withdrawn_on is not null or turns -> -1 ->> 'side' = 'assessor'))));

-- The assessor sees what it was answered with, whatever that is about.
create policy assessor_reads_answers on evidence for select to gatehouse_party
	using (gatehouse_side() = 'assessor' and id in (select party_answered_evidence()));

-- Findings say within which assessment they were written; an assessor names none but its own.
alter table finding add column assessment text;
create index finding_assessment on finding (assessment) where assessment is not null;
drop policy assessor_writes on finding;
create policy assessor_writes on finding for insert to gatehouse_party
	with check (gatehouse_side() = 'assessor' and written_by = gatehouse_party()
		and subject in (select party_subjects()) and corrections::text = '[]' and withdrawn is null
		and (assessment is null or assessment in (select number from assessment where state = 'under-assessment')));

-- The holder is told what becomes of its application and what it is asked.
alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check
	check (kind in ('expiry', 'accepted', 'rejected', 'asked', 'finding', 'supply', 'assessment'));

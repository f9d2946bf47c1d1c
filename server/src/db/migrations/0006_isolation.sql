-- Who sees what is decided here, whatever the program asks for. Two roles that own nothing and cannot bypass row-level
-- security: gatehouse_app works for the city and for accounts, gatehouse_party for a supplier or an assessor. A table
-- without a policy for a role is empty to it; a table without a grant does not exist for it.
-- Roles belong to the whole server, so another store may have made them, or be making them at this moment.

do $$
declare
	wanted text;
begin
	foreach wanted in array array['gatehouse_app', 'gatehouse_party'] loop
		if not exists (select from pg_roles where rolname = wanted) then
			begin
				execute format('create role %I nologin nosuperuser nobypassrls nocreatedb nocreaterole noinherit', wanted);
			exception
				when duplicate_object or unique_violation then null;
				when insufficient_privilege then raise exception '%', sqlerrm using errcode = 'GH004';
			end;
		end if;
		-- Who makes a role may hand it out, but since PostgreSQL 16 not take it on without saying so.
		if not pg_has_role(current_user, wanted, 'set') then
			begin
				execute format('grant %I to %I with set true, inherit false', wanted, current_user);
			exception
				when insufficient_privilege then null; -- a user for migrations only need not take them on
				when unique_violation then null;
				when internal_error then
					if sqlerrm not like '%concurrently updated%' then raise; end if;
			end;
		end if;
	end loop;
end
$$;

-- People and the organisations they act for, on the days they do. The last day counts.
create table membership (
	uid uuid primary key,
	account text not null,
	organisation text not null,
	role text not null,
	first_day date not null,
	last_day date,
	granted_by text not null,
	granted_at timestamptz not null,
	-- The membership it was handed on from; it lasts no longer than that one.
	delegated_from uuid references membership (uid),
	revoked_at timestamptz,
	check (last_day is null or first_day <= last_day),
	check (delegated_from is null or last_day is not null)
);
create index membership_account on membership (account);
create index membership_organisation on membership (organisation);
create index membership_delegated on membership (delegated_from) where delegated_from is not null;

-- What an assessor looks at, and for how long.
create table assignment (
	uid uuid primary key,
	assessor text not null,
	subject text not null,
	first_day date not null,
	last_day date not null,
	assigned_by text not null,
	assigned_at timestamptz not null,
	note text,
	check (first_day <= last_day)
);
create index assignment_assessor on assignment (assessor);
create index assignment_subject on assignment (subject);

-- With whom a piece of evidence is shared; organisation null: everybody its provider supplies and is supplied by.
create table evidence_share (
	evidence text not null,
	organisation text,
	-- Whose evidence it was when it was shared: under the same id another's may come to lie.
	provider text not null,
	shared_by text not null,
	shared_at timestamptz not null,
	unique nulls not distinct (evidence, organisation)
);
create index evidence_share_organisation on evidence_share (organisation);

create function provider_of_shared_evidence() returns trigger language plpgsql
	set search_path = pg_catalog, public, pg_temp as $$
begin
	new.provider := coalesce((select provided_by from evidence where id = new.evidence), '');
	return new;
end
$$;
create trigger evidence_share_provider before insert or update on evidence_share
	for each row execute function provider_of_shared_evidence();

create index actor_parent on actor (parent) where parent is not null;
create index product_maker on product (maker);
create index engagement_supplier on engagement (supplier);
create index engagement_accountable on engagement (accountable);
create index fleet_product on fleet (product);
create index fleet_operator on fleet (operator);
create index system_operator on system (operator);
create index supply_supplier on supply (supplier);
create index evidence_provider on evidence (provided_by);

-- Who asks, on which side and on which day; db/party.ts sets it for one transaction. Unset, it is nobody.

create function gatehouse_party() returns text language sql stable
	return nullif(current_setting('gatehouse.party', true), '');
create function gatehouse_side() returns text language sql stable
	return nullif(current_setting('gatehouse.side', true), '');
create function gatehouse_day() returns date language sql stable
	return nullif(current_setting('gatehouse.day', true), '')::date;

-- The functions below read as their owner, past row-level security, and say nothing but what concerns the party itself.

-- What the party receives supplies for: itself, its offshoots, what it makes, delivers and operates.
create function party_receives() returns setof text language sql stable security definer
	set search_path = pg_catalog, public, pg_temp
begin atomic
	select id from actor where id = gatehouse_party() or parent = gatehouse_party()
	union select id from product where maker = gatehouse_party()
	union select id from engagement where supplier = gatehouse_party()
	union select id from system where operator = gatehouse_party()
	union select id from fleet where operator = gatehouse_party();
end;

-- The subjects the party sees: a supplier its own and the fleets of its products, an assessor what it is assigned today.
create function party_subjects() returns setof text language sql stable security definer
	set search_path = pg_catalog, public, pg_temp
begin atomic
	select own from party_receives() own where gatehouse_side() = 'supplier'
	union select fleet.id from fleet join product on product.id = fleet.product
		where gatehouse_side() = 'supplier' and product.maker = gatehouse_party()
	union select subject from assignment
		where gatehouse_side() = 'assessor' and assessor = gatehouse_party()
			and gatehouse_day() between first_day and last_day;
end;

create function party_sees_subject(id text) returns boolean language sql stable security definer
	set search_path = pg_catalog, public, pg_temp
	return id in (select party_subjects());

-- Actors the supplier supplies, is supplied by or has engagements with that had not ended before the day.
create function party_counterparts(not_ended_before date) returns setof text language sql stable security definer
	set search_path = pg_catalog, public, pg_temp
begin atomic
	with given as (
		select receiver from supply
		where supplier = gatehouse_party() and gatehouse_side() = 'supplier'
			and coalesce(until, 'infinity') >= not_ended_before
	)
	select actor.id from given join actor on actor.id = receiver
	union select maker from given join product on product.id = receiver
	union select supplier from given join engagement on engagement.id = receiver
	union select accountable from given join system on system.id = receiver
	union select accountable from given join fleet on fleet.id = receiver
	union select supplier from supply
		where gatehouse_side() = 'supplier' and receiver in (select party_receives())
			and coalesce(until, 'infinity') >= not_ended_before
	union select accountable from engagement
		where gatehouse_side() = 'supplier' and supplier = gatehouse_party() and last_day >= not_ended_before
	union select supplier from engagement
		where gatehouse_side() = 'supplier' and accountable = gatehouse_party() and last_day >= not_ended_before;
end;

-- Of the others, a party learns the name, and only of those it deals with.
create function party_counterparties() returns table (id text, name text) language sql stable security definer
	set search_path = pg_catalog, public, pg_temp
begin atomic
	select actor.id, actor.name from actor
	where actor.id in (select party_counterparts('-infinity')) and actor.id <> gatehouse_party();
end;

-- Others' evidence that the supplier sees because they chose to share it.
create function party_shared_evidence() returns setof text language sql stable security definer
	set search_path = pg_catalog, public, pg_temp
begin atomic
	select share.evidence from evidence_share share
		join evidence on evidence.id = share.evidence and evidence.provided_by = share.provider
	where gatehouse_side() = 'supplier'
		and (share.organisation = gatehouse_party()
			or (share.organisation is null
				and (evidence.provided_by in (select party_counterparts(gatehouse_day()))
					or evidence.subject in (select party_subjects()))));
end;

-- Whether the party may say who sees this piece: it handed it in.
create function party_provided(evidence_id text) returns boolean language sql stable security definer
	set search_path = pg_catalog, public, pg_temp
	return exists (select from evidence where id = evidence_id and provided_by = gatehouse_party());

revoke execute on function gatehouse_party, gatehouse_side, gatehouse_day, party_receives, party_subjects,
	party_sees_subject, party_counterparts, party_counterparties, party_shared_evidence, party_provided,
	provider_of_shared_evidence, refuse_baseline_change, refuse_journal_change, refuse_decision_change from public;
grant execute on function gatehouse_party, gatehouse_side, gatehouse_day, party_receives, party_subjects,
	party_sees_subject, party_counterparts, party_counterparties, party_shared_evidence, party_provided
	to gatehouse_app, gatehouse_party;

-- The city side. History grows and nothing else: decisions, answers, journal and published versions take no update and
-- no delete; a city is replaced by emptying its tables at once.

grant usage on schema public to gatehouse_app, gatehouse_party;
grant select, insert, update, delete, truncate on city, subject, actor, system, product, fleet, dependency, engagement,
	engagement_part, supply, evidence, waiver, tier_override to gatehouse_app;
grant select, insert, truncate on baseline_version to gatehouse_app;
grant select, update on city_state, journal_head to gatehouse_app;
grant select, insert on journal, decision, answer to gatehouse_app;
grant select, insert, update on reference_number to gatehouse_app;
grant select, insert, update, delete on idempotency, membership, assignment, evidence_share to gatehouse_app;
grant select on migration to gatehouse_app;

do $$
declare
	one text;
begin
	foreach one in array array['city_state', 'city', 'subject', 'actor', 'system', 'product', 'fleet', 'dependency',
		'engagement', 'engagement_part', 'supply', 'evidence', 'waiver', 'tier_override', 'baseline_version', 'journal',
		'journal_head', 'decision', 'answer', 'reference_number', 'idempotency', 'membership', 'assignment',
		'evidence_share', 'migration'] loop
		execute format('alter table %I enable row level security', one);
		execute format('create policy city_side on %I to gatehouse_app using (true) with check (true)', one);
	end loop;
end
$$;

-- What a party sees. `in (select …())` is worked out once for a statement, not once for a row.

grant select on subject, actor, system, product, fleet, engagement, engagement_part, supply, assignment
	to gatehouse_party;
create policy party on subject for select to gatehouse_party using (id in (select party_subjects()));
create policy party on actor for select to gatehouse_party using (id in (select party_subjects()));
create policy party on system for select to gatehouse_party using (id in (select party_subjects()));
create policy party on product for select to gatehouse_party using (id in (select party_subjects()));
create policy party on fleet for select to gatehouse_party using (id in (select party_subjects()));
create policy party on engagement for select to gatehouse_party using (id in (select party_subjects()));
create policy party on engagement_part for select to gatehouse_party
	using (engagement in (select party_subjects()));
create policy party on supply for select to gatehouse_party
	using (gatehouse_side() = 'supplier'
		and (supplier = gatehouse_party() or receiver in (select party_receives())));
create policy party on assignment for select to gatehouse_party
	using (gatehouse_side() = 'assessor' and assessor = gatehouse_party()
		and gatehouse_day() between first_day and last_day);

-- Evidence: own, shared, or about what is assigned. A party hands in and changes its own, and cannot accept it. Ids are
-- unique over the whole city, so a party that chose one could find out which are taken: its ids end in 64 random bits.
grant select, insert, delete on evidence to gatehouse_party;
grant update (revision, title, type, subject, requirements, standards, provided_by, issuer, grade, first_day, last_day,
	stated, sha256, review_state, review_on, review_by, review_reason) on evidence to gatehouse_party;
create policy party_reads on evidence for select to gatehouse_party
	using (provided_by = gatehouse_party()
		or id in (select party_shared_evidence())
		or (gatehouse_side() = 'assessor' and subject in (select party_subjects())));
create policy party_hands_in on evidence for insert to gatehouse_party
	with check (gatehouse_side() = 'supplier' and provided_by = gatehouse_party()
		and subject in (select party_subjects())
		and review_state = 'submitted' and id ~ '-[0-9a-f]{16,}$');
-- What was accepted stays as it was accepted, for decisions rest on it: its provider neither changes nor withdraws it.
create policy party_changes on evidence for update to gatehouse_party
	using (gatehouse_side() = 'supplier' and provided_by = gatehouse_party() and review_state <> 'accepted')
	with check (gatehouse_side() = 'supplier' and provided_by = gatehouse_party()
		and subject in (select party_subjects()) and review_state = 'submitted');
create policy party_withdraws on evidence for delete to gatehouse_party
	using (gatehouse_side() = 'supplier' and provided_by = gatehouse_party() and review_state <> 'accepted');

-- Sharing: a supplier says who else sees what it handed in.
grant select, insert, delete on evidence_share to gatehouse_party;
create policy party on evidence_share to gatehouse_party
	using (gatehouse_side() = 'supplier' and provider = gatehouse_party() and party_provided(evidence))
	with check (gatehouse_side() = 'supplier' and provider = gatehouse_party() and party_provided(evidence));

-- The own team: a supplier says who acts for it, in its own roles and no others.
grant select, insert on membership to gatehouse_party;
grant update (last_day, revoked_at) on membership to gatehouse_party;
create policy party_reads on membership for select to gatehouse_party
	using (organisation = gatehouse_party()
		and ((gatehouse_side() = 'supplier' and role in ('supplier-owner', 'supplier-contributor'))
			or (gatehouse_side() = 'assessor' and role = 'assessor')));
create policy party_adds on membership for insert to gatehouse_party
	with check (gatehouse_side() = 'supplier' and organisation = gatehouse_party()
		and role in ('supplier-owner', 'supplier-contributor'));
create policy party_changes on membership for update to gatehouse_party
	using (gatehouse_side() = 'supplier' and organisation = gatehouse_party()
		and role in ('supplier-owner', 'supplier-contributor'))
	with check (gatehouse_side() = 'supplier' and organisation = gatehouse_party()
		and role in ('supplier-owner', 'supplier-contributor'));

-- What suppliers say of their own suppliers, and what they are asked about. Neither counts for anything until the city has
-- decided. Organisations and accounts are named without foreign keys: these rows outlive the replacing of the city.

-- Somebody was seen to supply an organisation, which is asked about it.
create table supply_question (
	uid uuid primary key,
	-- Who is asked.
	organisation text not null,
	-- Who was seen: the actor, and as the one asked is told.
	supplier text not null,
	supplier_name text not null,
	supplier_country text,
	-- What was seen to go into what of its own; not who saw it.
	seen json not null,
	note text,
	asked_by text not null,
	asked_for text not null,
	asked_at timestamptz not null,
	state text not null default 'open' check (state in ('open', 'declared', 'denied', 'accepted', 'rejected')),
	answered_by text,
	-- Null: by an invitation's link, without an account.
	answered_account text,
	answered_at timestamptz,
	answer text,
	decided_by text,
	decided_for text,
	decided_at timestamptz,
	decision_reason text,
	check ((state = 'open') = (answered_by is null)),
	check ((state = 'open') = (answered_at is null)),
	check (state not in ('denied', 'accepted', 'rejected') or answer is not null),
	check ((state in ('accepted', 'rejected')) = (decided_by is not null)),
	check ((decided_by is null) = (decided_for is null)),
	check ((decided_by is null) = (decided_at is null)),
	check (state <> 'rejected' or decision_reason is not null),
	check (decided_for is null or decided_for <> organisation)
);
create index supply_question_organisation on supply_question (organisation, uid);
-- Nobody is asked twice at once, nor while the city has not looked at the answer.
create unique index supply_question_open on supply_question (organisation, supplier) where state in ('open', 'denied');

create table declaration (
	uid uuid primary key,
	-- Who declares.
	organisation text not null,
	-- Itself, or what it makes.
	receiver text not null,
	-- The supplier as it is named: the city finds out whom it means.
	party json not null,
	what text not null,
	kind text not null,
	access text not null,
	updatable_code boolean not null,
	since date,
	until date,
	note text,
	question uuid references supply_question (uid),
	declared_by text not null,
	-- Null: by an invitation's link, without an account.
	account text,
	declared_at timestamptz not null,
	state text not null default 'declared' check (state in ('declared', 'confirmed', 'refused', 'withdrawn')),
	withdrawn_at timestamptz,
	decided_by text,
	decided_for text,
	decided_at timestamptz,
	decision_reason text,
	-- The actor it turned out to be, and the supply that has come of it.
	supplier text,
	supply text,
	check (since is null or until is null or since <= until),
	check ((state = 'withdrawn') = (withdrawn_at is not null)),
	check ((state in ('confirmed', 'refused')) = (decided_by is not null)),
	check ((decided_by is null) = (decided_for is null)),
	check ((decided_by is null) = (decided_at is null)),
	check (state <> 'refused' or decision_reason is not null),
	check ((state = 'confirmed') = (supply is not null)),
	check ((state = 'confirmed') = (supplier is not null)),
	-- Another decides than declared: the store keeps to it whatever the program asks for.
	check (decided_for is null or decided_for <> organisation),
	check (decided_by is null or decided_by is distinct from account)
);
create index declaration_organisation on declaration (organisation, uid);
create index declaration_state on declaration (state, uid);
create index declaration_supply on declaration (supply) where supply is not null;

do $$
declare
	one text;
begin
	foreach one in array array['supply_question', 'declaration'] loop
		execute format('alter table %I enable row level security', one);
		-- What was said is never taken away, only decided.
		execute format('grant select, insert, update on %I to gatehouse_app', one);
		execute format('create policy city_side on %I to gatehouse_app using (true) with check (true)', one);
	end loop;
end
$$;

-- A supplier reads what it is asked, without whom the city means by it and who asked, and answers it once.
grant select (uid, organisation, supplier_name, supplier_country, seen, note, asked_at, state, answered_at, answer,
	decided_at, decision_reason) on supply_question to gatehouse_party;
grant update (state, answered_by, answered_account, answered_at, answer) on supply_question to gatehouse_party;
create policy party_reads on supply_question for select to gatehouse_party
	using (gatehouse_side() = 'supplier' and organisation = gatehouse_party());
create policy party_answers on supply_question for update to gatehouse_party
	using (gatehouse_side() = 'supplier' and organisation = gatehouse_party() and state = 'open')
	with check (gatehouse_side() = 'supplier' and organisation = gatehouse_party() and state in ('declared', 'denied'));

-- It declares about its own, reads what it declared and takes it back while nobody has decided. It has no right to the
-- columns of a decision, and no state but the two that are its own to set.
grant select (uid, organisation, receiver, party, what, kind, access, updatable_code, since, until, note, question,
	declared_at, state, withdrawn_at, decided_at, decision_reason, supply) on declaration to gatehouse_party;
grant insert (uid, organisation, receiver, party, what, kind, access, updatable_code, since, until, note, question,
	declared_by, account, declared_at) on declaration to gatehouse_party;
grant update (state, withdrawn_at) on declaration to gatehouse_party;
create policy party_reads on declaration for select to gatehouse_party
	using (gatehouse_side() = 'supplier' and organisation = gatehouse_party());
create policy party_declares on declaration for insert to gatehouse_party
	with check (gatehouse_side() = 'supplier' and organisation = gatehouse_party() and state = 'declared'
		and receiver in (select party_receives())
		and (question is null or question in (select uid from supply_question)));
create policy party_withdraws on declaration for update to gatehouse_party
	using (gatehouse_side() = 'supplier' and organisation = gatehouse_party() and state = 'declared')
	with check (gatehouse_side() = 'supplier' and organisation = gatehouse_party() and state = 'withdrawn');

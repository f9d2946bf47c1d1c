-- Who may assess, what they did before, and what they signed about their independence.

create table assessor (
	uid uuid primary key,
	id text not null unique,
	revision bigint not null,
	actor text not null references actor (id) deferrable initially deferred,
	grade text not null check (grade in ('I1', 'I2', 'I3')),
	accreditations json not null,
	sanctions json not null,
	-- Assessments a year; null: not known.
	capacity integer check (capacity > 0),
	note text
);

create table past_work (
	uid uuid primary key,
	id text not null unique,
	revision bigint not null,
	done_by text not null references actor (id) deferrable initially deferred,
	person text,
	done_for text not null references subject (id) deferrable initially deferred,
	kind text not null check (kind in ('consultancy', 'implementation')),
	what text not null,
	first_day date not null,
	last_day date,
	check (last_day is null or first_day <= last_day)
);

-- Null: given before grades were asked for.
alter table assignment add column grade text check (grade in ('I1', 'I2', 'I3'));

-- What an assessor signed for one assignment. It stays as it was signed, also when the assignment is over.
create table independence_declaration (
	assignment uuid primary key,
	assessor text not null,
	subject text not null,
	grade text not null,
	text text not null,
	-- SHA-256 of the text, in hexadecimal digits.
	sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
	-- Who signed: the account, and the name at work.
	account text not null,
	signed_by text not null,
	signed_at timestamptz not null
);

create function independence_declaration_stays() returns trigger language plpgsql as $$
begin
	raise exception 'what was signed stays as it was signed';
end
$$;
revoke execute on function independence_declaration_stays from public;
create trigger independence_declaration_stays before update or delete or truncate on independence_declaration
	for each statement execute function independence_declaration_stays();

do $$
declare
	one text;
begin
	foreach one in array array['assessor', 'past_work', 'independence_declaration'] loop
		execute format('alter table %I enable row level security', one);
		execute format('create policy city_side on %I to gatehouse_app using (true) with check (true)', one);
	end loop;
end
$$;
grant select, insert, update, delete, truncate on assessor, past_work to gatehouse_app;
grant select on independence_declaration to gatehouse_app;

-- An assessor sees what it is assigned until that is over, so that it can sign; it signs for itself, once, and reads what
-- it signed. The city and nobody else reads it as well.
drop policy party on assignment;
create policy party on assignment for select to gatehouse_party
	using (gatehouse_side() = 'assessor' and assessor = gatehouse_party() and gatehouse_day() <= last_day);

grant select, insert on independence_declaration to gatehouse_party;
create policy party_reads on independence_declaration for select to gatehouse_party
	using (gatehouse_side() = 'assessor' and assessor = gatehouse_party());
create policy party_signs on independence_declaration for insert to gatehouse_party
	with check (gatehouse_side() = 'assessor' and assessor = gatehouse_party()
		and exists (select from assignment given
			where given.uid = assignment and given.subject = independence_declaration.subject
				and given.grade = independence_declaration.grade));

-- At the grades of others than the house itself (I2, I3) an assessor sees the subject only after it signed.
create or replace function party_subjects() returns setof text language sql stable security definer
	set search_path = pg_catalog, public, pg_temp
begin atomic
	select own from party_receives() own where gatehouse_side() = 'supplier'
	union select fleet.id from fleet join product on product.id = fleet.product
		where gatehouse_side() = 'supplier' and product.maker = gatehouse_party()
	union select subject from assignment
		where gatehouse_side() = 'assessor' and assessor = gatehouse_party()
			and gatehouse_day() between first_day and last_day
			and (coalesce(grade, 'I1') = 'I1'
				or exists (select from independence_declaration signed where signed.assignment = assignment.uid));
end;

-- What assessors find, and what became of it. Nothing of a finding changes but how it is corrected and taken back.

create table finding (
	uid uuid primary key,
	id text not null unique,
	revision bigint not null,
	subject text not null references subject (id) deferrable initially deferred,
	requirement text not null,
	severity text not null check (severity in ('major', 'minor', 'observation', 'opportunity')),
	title text not null,
	text text not null,
	written_by text not null references actor (id) deferrable initially deferred,
	written_on date not null,
	due date,
	corrections json not null,
	withdrawn json,
	check (due is null or written_on <= due)
);
create index finding_subject on finding (subject);

grant select, insert, delete, truncate on finding to gatehouse_app;
grant update (revision, corrections, withdrawn) on finding to gatehouse_app;
alter table finding enable row level security;
create policy city_side on finding to gatehouse_app using (true) with check (true);

-- A supplier reads what was found about its own and answers it; an assessor writes about what it is assigned today, in its
-- own name, and says whether a correction helped. Neither takes anything away.
grant select, insert on finding to gatehouse_party;
grant update (revision, corrections, withdrawn) on finding to gatehouse_party;
create policy party_reads on finding for select to gatehouse_party using (subject in (select party_subjects()));
create policy assessor_writes on finding for insert to gatehouse_party
	with check (gatehouse_side() = 'assessor' and written_by = gatehouse_party()
		and subject in (select party_subjects()) and corrections::text = '[]' and withdrawn is null);
create policy supplier_answers on finding for update to gatehouse_party
	using (gatehouse_side() = 'supplier' and subject in (select party_subjects()) and withdrawn is null)
	with check (gatehouse_side() = 'supplier' and subject in (select party_subjects()) and withdrawn is null);
create policy assessor_verifies on finding for update to gatehouse_party
	using (gatehouse_side() = 'assessor' and subject in (select party_subjects()))
	with check (gatehouse_side() = 'assessor' and subject in (select party_subjects()));

-- A supplier is told of a finding as it is of a verdict; the notice names the finding where others name evidence.
alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check
	check (kind in ('expiry', 'accepted', 'rejected', 'asked', 'finding', 'supply'));

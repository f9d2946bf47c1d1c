-- Suppliers are invited, answer, hand in evidence, talk about it with the city, and are warned before it ends.
-- Organisations, subjects and evidence are named without foreign keys: these rows outlive the replacing of the city.

-- A link that lets somebody in for an organisation, by the SHA-256 of the token in it.
create table invitation (
	uid uuid primary key,
	organisation text not null,
	email text,
	token_sha256 text not null unique check (token_sha256 ~ '^[0-9a-f]{64}$'),
	created_by text not null,
	created_at timestamptz not null,
	expires_at timestamptz not null,
	entered_at timestamptz,
	revoked_at timestamptz,
	revoked_by text,
	claimed_at timestamptz,
	claimed_by text,
	check ((revoked_at is null) = (revoked_by is null)),
	check ((claimed_at is null) = (claimed_by is null))
);
create index invitation_organisation on invitation (organisation);

-- Who entered by a link, by the SHA-256 of the cookie; it lets in as long as the invitation does.
create table invitation_visit (
	sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
	invitation uuid not null references invitation (uid) on delete cascade,
	begun_at timestamptz not null
);
create index invitation_visit_invitation on invitation_visit (invitation);

-- Answers begun and not handed in.
create table draft_answer (
	organisation text not null,
	subject text not null,
	requirement text not null,
	answer json not null,
	-- Counts the savings, so that two who write at once do not undo each other.
	revision integer not null,
	saved_at timestamptz not null,
	saved_by text not null,
	primary key (organisation, subject, requirement)
);

-- Who handed evidence in and when, apart from the days on which it holds.
create table hand_in (
	evidence text primary key,
	-- Whose evidence it was: under the same id another's may come to lie.
	organisation text not null,
	-- Null: by an invitation's link, without an account.
	account text,
	submitted_by text not null,
	submitted_at timestamptz not null,
	claimed_grade text not null,
	-- The evidence whose paper it uses again.
	copy_of text
);

-- What the city and the organisation that handed evidence in write to each other about it.
create table evidence_talk (
	uid uuid primary key,
	evidence text not null,
	provider text not null,
	side text not null check (side in ('city', 'supplier')),
	organisation text,
	author text not null,
	at timestamptz not null,
	text text not null
);
create index evidence_talk_evidence on evidence_talk (evidence, uid);

-- What an organisation is told: verdicts, questions, and warnings before evidence ends, each once (ASK-09).
create table notice (
	uid uuid primary key,
	organisation text not null,
	kind text not null check (kind in ('expiry', 'accepted', 'rejected', 'asked')),
	evidence text not null,
	title text not null,
	day date,
	threshold smallint,
	text text not null,
	made_at timestamptz not null,
	check ((kind = 'expiry') = (day is not null and threshold is not null))
);
create unique index notice_once on notice (organisation, evidence, day, threshold) where kind = 'expiry';
create index notice_organisation on notice (organisation, uid);

-- Who has read which: an account, or a visit by an invitation. Each of a firm of four has its own unread ones.
create table notice_read (
	notice uuid not null references notice (uid) on delete cascade,
	reader text not null,
	read_at timestamptz not null,
	primary key (notice, reader)
);

do $$
declare
	one text;
begin
	foreach one in array array['invitation', 'invitation_visit', 'draft_answer', 'hand_in', 'evidence_talk', 'notice',
		'notice_read'] loop
		execute format('grant select, insert, update, delete on %I to gatehouse_app', one);
		execute format('alter table %I enable row level security', one);
		execute format('create policy city_side on %I to gatehouse_app using (true) with check (true)', one);
	end loop;
end
$$;

-- A supplier keeps its own drafts, and says of its own evidence that it handed it in. Invitations are none of its affair.
grant select, insert, update, delete on draft_answer, hand_in to gatehouse_party;
create policy party on draft_answer to gatehouse_party
	using (gatehouse_side() = 'supplier' and organisation = gatehouse_party())
	with check (gatehouse_side() = 'supplier' and organisation = gatehouse_party()
		and subject in (select party_subjects()));
create policy party_reads on hand_in for select to gatehouse_party
	using (gatehouse_side() = 'supplier' and organisation = gatehouse_party());
create policy party_adds on hand_in for insert to gatehouse_party
	with check (gatehouse_side() = 'supplier' and organisation = gatehouse_party() and party_provided(evidence));
-- Who handed in what was accepted stays as it is.
create policy party_changes on hand_in for update to gatehouse_party
	using (gatehouse_side() = 'supplier' and organisation = gatehouse_party()
		and exists (select from evidence where id = hand_in.evidence and review_state <> 'accepted'))
	with check (gatehouse_side() = 'supplier' and organisation = gatehouse_party() and party_provided(evidence));
create policy party_drops on hand_in for delete to gatehouse_party
	using (gatehouse_side() = 'supplier' and organisation = gatehouse_party()
		and exists (select from evidence where id = hand_in.evidence and review_state <> 'accepted'));

-- It reads and writes the talk about what it handed in, never in the city's name.
grant select, insert on evidence_talk to gatehouse_party;
create policy party_reads on evidence_talk for select to gatehouse_party
	using (gatehouse_side() = 'supplier' and provider = gatehouse_party() and party_provided(evidence));
create policy party_writes on evidence_talk for insert to gatehouse_party
	with check (gatehouse_side() = 'supplier' and side = 'supplier' and provider = gatehouse_party()
		and organisation = gatehouse_party() and party_provided(evidence));

grant select on notice to gatehouse_party;
create policy party on notice for select to gatehouse_party
	using (gatehouse_side() = 'supplier' and organisation = gatehouse_party());

grant select, insert on notice_read to gatehouse_party;
create policy party_reads on notice_read for select to gatehouse_party
	using (exists (select from notice where uid = notice_read.notice));
create policy party_marks on notice_read for insert to gatehouse_party
	with check (exists (select from notice where uid = notice_read.notice));

-- Files of evidence. The bytes lie outside, encrypted (files/sealing.ts); here is what they are, where they lie, and the
-- key of each, itself encrypted with a key that is not in the database.

create table stored_file (
	-- Of the bytes as they were handed in: the same bytes are kept once.
	sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
	bytes bigint not null check (bytes > 0),
	-- When they were last handed in.
	stored_at timestamptz not null,
	-- Which key wraps the file's own.
	key_id text not null,
	wrapped_key text not null,
	-- `disk:…` or `s3:…`. Never used twice, so that two who hand in the same bytes at once do not overwrite each other.
	place text not null unique
);

-- The files of a piece of evidence. Evidence is named, not referenced: importing a city replaces it, and its files stay.
create table evidence_file (
	evidence text not null,
	position integer not null,
	sha256 text not null references stored_file (sha256),
	name text not null check (name <> ''),
	-- Of this handing in: the same bytes handed in by another may have been said to be something else.
	media_type text not null,
	-- Whose evidence it is: under the same id another's may come to lie, and must not inherit files.
	provider text not null,
	added_at timestamptz not null,
	added_by text not null,
	removed_at timestamptz,
	-- The evidence was judged with it, so that decisions may rest on it: it is kept whatever becomes of the evidence.
	held boolean not null default false,
	primary key (evidence, position)
);
create unique index evidence_file_once on evidence_file (evidence, sha256) where removed_at is null;
create index evidence_file_sha256 on evidence_file (sha256);

-- Files follow their evidence, however it is changed.
create function hold_files() returns trigger language plpgsql security definer
	set search_path = pg_catalog, public, pg_temp as $$
begin
	update evidence_file file set held = true
		from changed where file.evidence = changed.id and file.removed_at is null and not file.held
			and changed.review_state <> 'submitted';
	if tg_op = 'UPDATE' then
		update evidence_file file set provider = changed.provided_by
			from changed where file.evidence = changed.id and file.removed_at is null
				and file.provider <> changed.provided_by;
	else
		update evidence_file file set removed_at = now()
			from changed where file.evidence = changed.id and file.removed_at is null
				and file.provider <> changed.provided_by;
	end if;
	return null;
end
$$;
create function let_files_go() returns trigger language plpgsql security definer
	set search_path = pg_catalog, public, pg_temp as $$
begin
	update evidence_file file set removed_at = now(), held = file.held or gone.review_state <> 'submitted'
		from gone where file.evidence = gone.id and file.removed_at is null;
	return null;
end
$$;
create trigger evidence_inserted after insert on evidence referencing new table as changed
	for each statement execute function hold_files();
create trigger evidence_updated after update on evidence referencing new table as changed
	for each statement execute function hold_files();
create trigger evidence_deleted after delete on evidence referencing old table as gone
	for each statement execute function let_files_go();
revoke execute on function hold_files, let_files_go from public;

grant select, insert, update, delete on stored_file, evidence_file to gatehouse_app;
alter table stored_file enable row level security;
alter table evidence_file enable row level security;
create policy city_side on stored_file to gatehouse_app using (true) with check (true);
create policy city_side on evidence_file to gatehouse_app using (true) with check (true);

-- A party sees the files of the evidence it sees, and never a key or a place.
grant select (evidence, position, sha256, name, media_type, added_at, removed_at) on evidence_file to gatehouse_party;
grant select (sha256, bytes) on stored_file to gatehouse_party;
create policy party on evidence_file for select to gatehouse_party
	using (removed_at is null and exists (select from evidence where evidence.id = evidence_file.evidence));
create policy party on stored_file for select to gatehouse_party
	using (exists (select from evidence_file where evidence_file.sha256 = stored_file.sha256));

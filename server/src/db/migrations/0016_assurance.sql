-- Certificates: the register, what is proposed about it, the keys that sign it, and the log that shows its history.

create table certificate (
	uid uuid primary key,
	id text not null unique,
	revision bigint not null,
	holder text not null references actor (id) deferrable initially deferred,
	assessor text not null references actor (id) deferrable initially deferred,
	subject text not null references subject (id) deferrable initially deferred,
	-- Its place in the status lists: given once.
	place integer not null unique,
	-- Everything that never changes, as it was decided.
	body json not null,
	-- What happened to it, in order; only grows (CERT-09).
	events json not null
);
create index certificate_subject on certificate (subject);

-- The signed credential of a certificate, made when it is issued.
create table certificate_token (
	certificate text primary key,
	token text not null,
	-- Of the entry in the log that says it was issued.
	log_place bigint not null,
	made_at timestamptz not null
);

-- A step that one person proposes and another agrees to (CERT-04).
create table certificate_motion (
	uid uuid primary key,
	step text not null,
	-- Null: of the one to be issued.
	certificate text,
	body json not null,
	proposed_by text not null,
	proposed_for text not null,
	proposed_at timestamptz not null,
	state text not null default 'open' check (state in ('open', 'agreed', 'withdrawn')),
	decided_by text,
	decided_for text,
	decided_at timestamptz,
	check ((state = 'open') = (decided_by is null)),
	check ((state = 'open') = (decided_at is null)),
	-- Two people: the store keeps to it whatever the program asks for.
	check (state <> 'agreed' or decided_by <> proposed_by)
);
create index certificate_motion_state on certificate_motion (state, uid);

-- Under which address and name this city issues; set once.
create table issuer (
	one boolean primary key default true check (one),
	address text not null,
	did text not null,
	made_at timestamptz not null
);

create table issuer_key (
	kid text primary key,
	use text not null check (use in ('certificates', 'log')),
	algorithm text not null,
	public_jwk json not null,
	-- The secret part, sealed with a key that is not in the store.
	sealed_by text not null,
	sealed text not null,
	from_at timestamptz not null,
	until_at timestamptz,
	revoked_at timestamptz
);

-- The transparency log: entries, the hashes over them in tiles, and the states that were signed.
create table log_head (
	one boolean primary key default true check (one),
	size bigint not null
);
insert into log_head (size) values (0);

create table log_entry (
	place bigint primary key,
	entry text not null,
	made_at timestamptz not null
);

create table log_tile (
	level integer not null,
	number bigint not null,
	-- Base 64 of up to 256 hashes of 32 bytes.
	hashes text not null,
	primary key (level, number)
);

create table log_checkpoint (
	size bigint primary key,
	note text not null,
	made_at timestamptz not null
);

create function log_entry_stays() returns trigger language plpgsql as $$
begin
	raise exception 'the log only grows';
end
$$;
revoke execute on function log_entry_stays from public;
create trigger log_entry_stays before update or delete or truncate on log_entry
	for each statement execute function log_entry_stays();

do $$
declare
	one text;
begin
	foreach one in array array[
		'certificate', 'certificate_token', 'certificate_motion', 'issuer', 'issuer_key', 'log_head', 'log_entry', 'log_tile',
		'log_checkpoint'
	] loop
		execute format('alter table %I enable row level security', one);
		execute format('create policy city_side on %I to gatehouse_app using (true) with check (true)', one);
	end loop;
end
$$;
-- The register goes only with the whole city, whose import keeps every certificate of it.
grant select, insert, update, truncate on certificate to gatehouse_app;
grant select, insert on certificate_token, issuer, log_entry, log_checkpoint to gatehouse_app;
grant select, insert, update on certificate_motion, issuer_key, log_tile to gatehouse_app;
grant select, update on log_head to gatehouse_app;

-- Accounts, in a schema of their own that only gatehouse_app enters: a supplier or an assessor reads nothing of it.
-- The first six tables are those of the library that signs people in (better-auth); the others are ours.

do $$
begin
	if not exists (select from pg_roles where rolname = 'gatehouse_app') then
		create role gatehouse_app nologin noinherit;
	end if;
end
$$;

create schema auth;

create table auth."user" (
	id text primary key,
	name text not null,
	email text not null unique,
	email_verified boolean not null,
	image text,
	created_at timestamptz not null,
	updated_at timestamptz not null,
	two_factor_enabled boolean,
	locked_at timestamptz,
	erased_at timestamptz,
	-- Opened with a break-glass link: lives for an hour at a time and is shown to every administrator.
	break_glass boolean not null default false,
	-- The sign-in provider whose identity with this e-mail address may take the account over, once; an administrator said so.
	invited_provider text
);

create table auth.session (
	id text primary key,
	expires_at timestamptz not null,
	token text not null unique,
	created_at timestamptz not null,
	updated_at timestamptz not null,
	ip_address text,
	user_agent text,
	user_id text not null references auth."user" (id) on delete cascade,
	-- The organisation acted for, when it was chosen.
	organisation text,
	-- By what the person signed in, or proved since who they are.
	way text not null default 'password'
		check (way in ('password', 'code', 'recovery code', 'passkey', 'single sign-on'))
);
create index session_of_user on auth.session (user_id);

-- Ways to sign in: a password (provider `credential`) or an identity at a provider, by the provider's own id of it.
create table auth.account (
	id text primary key,
	account_id text not null,
	provider_id text not null,
	user_id text not null references auth."user" (id) on delete cascade,
	access_token text,
	refresh_token text,
	id_token text,
	access_token_expires_at timestamptz,
	refresh_token_expires_at timestamptz,
	scope text,
	password text,
	created_at timestamptz not null,
	updated_at timestamptz not null,
	unique (provider_id, account_id)
);
create index account_user on auth.account (user_id);

create table auth.verification (
	id text primary key,
	identifier text not null,
	value text not null,
	expires_at timestamptz not null,
	created_at timestamptz not null,
	updated_at timestamptz not null
);
create index verification_identifier on auth.verification (identifier);
create index verification_age on auth.verification (expires_at);

create table auth.two_factor (
	id text primary key,
	secret text not null,
	backup_codes text not null,
	user_id text not null unique references auth."user" (id) on delete cascade,
	verified boolean,
	failed_verification_count integer default 0,
	locked_until timestamptz
);

create table auth.passkey (
	id text primary key,
	name text,
	public_key text not null,
	user_id text not null references auth."user" (id) on delete cascade,
	credential_id text not null unique,
	counter bigint not null,
	device_type text not null,
	backed_up boolean not null,
	transports text,
	created_at timestamptz,
	aaguid text
);
create index passkey_user on auth.passkey (user_id);

-- Links that work once, by the SHA-256 of what they carry.
create table auth.link (
	sha256 text primary key,
	purpose text not null check (purpose in ('first-administrator', 'password', 'break-glass')),
	account text references auth."user" (id) on delete cascade,
	made_by text not null,
	made_at timestamptz not null,
	expires_at timestamptz not null,
	used_at timestamptz
);
create index link_account on auth.link (account);

-- Keys of programs, by the SHA-256 of the key.
create table auth.api_key (
	uid uuid primary key,
	sha256 text not null unique,
	name text not null,
	-- The first characters, to tell keys apart.
	start text not null,
	account text not null references auth."user" (id) on delete cascade,
	organisation text not null,
	scopes text[] not null,
	made_at timestamptz not null,
	expires_on date not null,
	last_used_at timestamptz,
	revoked_at timestamptz
);
create index api_key_account on auth.api_key (account);

-- Providers of single sign-on (OpenID Connect); the secret is encrypted with a key that is not in the store.
create table auth.provider (
	id text primary key,
	name text not null,
	issuer text not null,
	client_id text not null,
	client_secret text not null,
	made_by text not null,
	made_at timestamptz not null
);

-- What was written to people. It is sent where a mail server is set; either way an administrator can read it and hand
-- its link over.
create table message (
	uid uuid primary key,
	recipient text not null,
	subject text not null,
	text text not null,
	link text,
	-- Of the token in the link, and when it lets nobody in any more.
	link_sha256 text check (link_sha256 ~ '^[0-9a-f]{64}$'),
	link_ends_at timestamptz,
	made_at timestamptz not null,
	-- Null: not sent; it is tried again at `try_at`, unless that is null too.
	sent_at timestamptz,
	try_at timestamptz,
	tries integer not null default 0,
	fault text,
	check ((link_sha256 is null) = (link_ends_at is null)),
	check (link is null or link_sha256 is not null)
);
create index message_made on message (made_at desc);
create index message_due on message (try_at) where sent_at is null and try_at is not null;
create index message_link on message (link_sha256) where link is not null;
alter table message enable row level security;

-- A link that was used, revoked or replaced goes out of its message in the same transaction, however that came about.
create function forget_link() returns trigger language plpgsql
	set search_path = pg_catalog, public, pg_temp as $$
begin
	update message set link = null where link is not null and link_sha256 = old.sha256;
	return null;
end
$$;
create function forget_invitation() returns trigger language plpgsql
	set search_path = pg_catalog, public, pg_temp as $$
begin
	update message set link = null where link is not null and link_sha256 = old.token_sha256;
	return null;
end
$$;
create trigger link_used after update of used_at on auth.link for each row execute function forget_link();
create trigger link_gone after delete on auth.link for each row execute function forget_link();
create trigger invitation_over after update of claimed_at, revoked_at on invitation
	for each row when (new.claimed_at is not null or new.revoked_at is not null) execute function forget_invitation();
create trigger invitation_gone after delete on invitation for each row execute function forget_invitation();
revoke execute on function forget_link, forget_invitation from public;
create policy message_app on message to gatehouse_app using (true) with check (true);

grant usage on schema auth to gatehouse_app;
grant select, insert, update, delete on all tables in schema auth to gatehouse_app;
grant select, insert, update, delete on message to gatehouse_app;

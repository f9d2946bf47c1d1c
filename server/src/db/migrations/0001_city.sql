-- The city: what it consists of and what has been proven. Slugs are what people and files write, so references are by
-- slug; uid (UUIDv7) never changes; revision is the revision of the city at
-- which the row last changed, so that it never comes back with another content, even after a deletion.
-- References are checked at commit, so that a whole file can go in in any order.

create table city_state (
	one boolean primary key default true check (one),
	revision bigint not null default 0
);
insert into city_state default values;

create table city (
	one boolean primary key default true check (one),
	id text not null unique,
	name text not null,
	country text not null,
	population bigint not null check (population > 0),
	languages text[] not null,
	time_zone text not null,
	note text,
	inherited json
);

-- One namespace for everything a requirement can bind.
create table subject (
	id text primary key,
	kind text not null check (kind in ('actor', 'system', 'product', 'fleet', 'engagement')),
	unique (id, kind)
);

create table actor (
	uid uuid primary key,
	id text not null unique references subject (id) deferrable initially deferred,
	revision bigint not null,
	name text not null,
	kinds text[] not null,
	degree text,
	parent text references actor (id) deferrable initially deferred,
	sector text,
	country text,
	size text,
	legal_ids json not null,
	contact jsonb,
	note text
);

create table system (
	uid uuid primary key,
	id text not null unique references subject (id) deferrable initially deferred,
	revision bigint not null,
	name text not null,
	kind text not null,
	sector text not null,
	accountable text not null references actor (id) deferrable initially deferred,
	operator text not null references actor (id) deferrable initially deferred,
	impact jsonb not null,
	designated boolean not null,
	traits text[] not null,
	people_served bigint,
	in_service_from date,
	retired_on date,
	note text
);

create table product (
	uid uuid primary key,
	id text not null unique references subject (id) deferrable initially deferred,
	revision bigint not null,
	name text not null,
	maker text not null references actor (id) deferrable initially deferred,
	version text,
	impact jsonb not null,
	traits text[] not null,
	support_until date,
	note text
);

create table fleet (
	uid uuid primary key,
	id text not null unique references subject (id) deferrable initially deferred,
	revision bigint not null,
	name text not null,
	product text not null references product (id) deferrable initially deferred,
	size bigint not null check (size > 0),
	managed_by text references system (id) deferrable initially deferred,
	sector text not null,
	accountable text not null references actor (id) deferrable initially deferred,
	operator text not null references actor (id) deferrable initially deferred,
	impact jsonb not null,
	designated boolean not null,
	traits text[] not null,
	people_served bigint,
	in_service_from date,
	retired_on date,
	note text
);

-- What a system or fleet uses.
create table dependency (
	subject text not null references subject (id) deferrable initially deferred,
	position integer not null,
	needs text not null references subject (id) deferrable initially deferred,
	hard boolean not null,
	fallback_tested_on date,
	primary key (subject, position)
);
create index dependency_needs on dependency (needs);

create table engagement (
	uid uuid primary key,
	id text not null unique references subject (id) deferrable initially deferred,
	revision bigint not null,
	name text not null,
	kind text not null,
	supplier text not null references actor (id) deferrable initially deferred,
	accountable text not null references actor (id) deferrable initially deferred,
	first_day date not null,
	last_day date not null,
	traits text[] not null,
	note text,
	check (first_day <= last_day)
);

-- What an engagement delivers or connects to.
create table engagement_part (
	engagement text not null references engagement (id) deferrable initially deferred,
	role text not null check (role in ('delivers', 'connects-to')),
	position integer not null,
	part text not null references subject (id) deferrable initially deferred,
	primary key (engagement, role, position)
);
create index engagement_part_part on engagement_part (part);

create table supply (
	uid uuid primary key,
	id text not null unique,
	revision bigint not null,
	supplier text not null references actor (id) deferrable initially deferred,
	receiver text not null references subject (id) deferrable initially deferred,
	what text not null,
	kind text not null,
	access text not null,
	updatable_code boolean not null,
	engagement text references engagement (id) deferrable initially deferred,
	since date,
	until date,
	declared_by text references actor (id) deferrable initially deferred,
	note text
);
create index supply_receiver on supply (receiver);

create table evidence (
	uid uuid primary key,
	id text not null unique,
	revision bigint not null,
	title text not null,
	type text not null,
	subject text not null references subject (id) deferrable initially deferred,
	requirements text[] not null,
	standards text[] not null,
	provided_by text not null references actor (id) deferrable initially deferred,
	issuer text,
	grade text not null,
	first_day date not null,
	last_day date,
	stated json not null,
	sha256 text,
	review_state text not null check (review_state in ('submitted', 'accepted', 'rejected')),
	review_on date not null,
	review_by text references actor (id) deferrable initially deferred,
	review_reason text,
	check ((review_state = 'submitted') = (review_by is null)),
	check ((review_state = 'rejected') = (review_reason is not null))
);
create index evidence_subject on evidence (subject);

create table waiver (
	uid uuid primary key,
	id text not null unique,
	revision bigint not null,
	subject text not null references subject (id) deferrable initially deferred,
	requirement text not null,
	reason text not null,
	compensation text not null,
	requested_by text not null references actor (id) deferrable initially deferred,
	signed_by text not null references actor (id) deferrable initially deferred,
	first_day date not null,
	last_day date not null
);
create index waiver_subject on waiver (subject);

create table tier_override (
	uid uuid primary key,
	id text not null unique,
	revision bigint not null,
	subject text not null references subject (id) deferrable initially deferred,
	direction text not null check (direction in ('raise', 'lower')),
	tier smallint not null check (tier between 1 and 4),
	set_by text not null references actor (id) deferrable initially deferred,
	first_day date not null,
	last_day date,
	reason text not null
);

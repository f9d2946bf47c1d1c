-- Answers to POST requests that carried an Idempotency-Key, kept for a day.

create table idempotency (
	principal text not null,
	key text not null,
	request text not null,
	body_sha256 text not null,
	status integer,
	headers json,
	body text,
	created_at timestamptz not null,
	primary key (principal, key)
);
create index idempotency_age on idempotency (created_at);

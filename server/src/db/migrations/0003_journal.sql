-- The journal: one entry per change, each carrying the hash of the one before. It only grows.

create table journal_head (
	one boolean primary key default true check (one),
	seq bigint not null,
	hash text not null
);
insert into journal_head (seq, hash) values (0, repeat('0', 64));

create table journal (
	seq bigint primary key,
	at timestamptz not null,
	actor text not null,
	action text not null,
	target text not null,
	reason text,
	before text,
	after text,
	previous_hash text not null,
	hash text not null
);
create index journal_target on journal (target, seq);

create function refuse_journal_change() returns trigger language plpgsql as $$
begin
	raise exception 'the journal only grows' using errcode = 'GH002';
end
$$;

create trigger journal_append_only before update or delete on journal
	for each row execute function refuse_journal_change();
create trigger journal_kept before truncate on journal
	for each statement execute function refuse_journal_change();

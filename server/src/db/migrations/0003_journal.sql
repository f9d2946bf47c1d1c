-- The journal: one entry per change, each carrying the hash of the one before. It only grows.

create table journal_head (
	one boolean primary key default true check (one),
	seq bigint not null,
	hash text not null
);
insert into journal_head (seq, hash) values (0, repeat('0', 64));

-- The hash covers the digest of the reason with its salt, so that reason and salt, the only text that people write, can
-- be erased and the chain still holds.
create table journal (
	seq bigint primary key,
	at timestamptz not null,
	actor text not null,
	action text not null,
	target text not null,
	reason text,
	reason_salt text,
	reason_digest text,
	before text,
	after text,
	previous_hash text not null,
	hash text not null,
	check ((reason is null) = (reason_salt is null)),
	check (reason is null or reason_digest is not null)
);
create index journal_target on journal (target, seq);

-- What may change: reason and salt may go, together, and nothing else with them. What an erasure says about itself stays.
create function refuse_journal_change() returns trigger language plpgsql as $$
begin
	if tg_op = 'UPDATE' then
		old.reason := null;
		old.reason_salt := null;
		if new is not distinct from old and new.action <> 'journal.erased' then
			return new;
		end if;
	end if;
	raise exception 'the journal only grows' using errcode = 'GH002';
end
$$;

create trigger journal_append_only before update or delete on journal
	for each row execute function refuse_journal_change();
create trigger journal_kept before truncate on journal
	for each statement execute function refuse_journal_change();

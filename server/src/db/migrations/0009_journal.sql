-- Erasing what people wrote into the journal. Whoever may call this needs no right to update the journal.

-- Erases the reasons of entries by or about those named (`account:...`, `key:...`); gives the numbers of the entries.
create function erase_journal_reasons(names text[]) returns setof bigint
language sql security definer set search_path = public, pg_temp as $$
	update journal set reason = null, reason_salt = null
	where (actor = any (names) or target = any (names)) and reason is not null and action <> 'journal.erased'
	returning seq
$$;
revoke all on function erase_journal_reasons(text[]) from public;
grant execute on function erase_journal_reasons(text[]) to gatehouse_app;

-- Who has a duty in a declared state is told of it in the notices of its organisation as well; the notice names the state.
alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check
	check (kind in ('expiry', 'accepted', 'rejected', 'asked', 'finding', 'supply', 'assessment', 'assignment', 'attack'));

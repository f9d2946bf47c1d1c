-- Assessors are told as well: of what is assigned to them and when that ends, and of reports sent back. An organisation that
-- supplies and assesses reads on each side what is meant for it there.
alter table notice add column side text not null default 'supplier' check (side in ('supplier', 'assessor'));
alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check
	check (kind in ('expiry', 'accepted', 'rejected', 'asked', 'finding', 'supply', 'assessment', 'assignment'));
drop policy party on notice;
create policy party on notice for select to gatehouse_party
	using (side = gatehouse_side() and organisation = gatehouse_party());

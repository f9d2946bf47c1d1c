-- What was dealt with in the calendar of contracts, and who was told of what by message.

alter table contract add column settled json not null default '[]';
alter table contract alter column settled drop default;

create table contract_notice (
	engagement text not null,
	entry text not null,
	stage text not null,
	actor text not null,
	made_at timestamptz not null,
	primary key (engagement, entry, stage, actor)
);
grant select, insert on contract_notice to gatehouse_app;
alter table contract_notice enable row level security;
create policy city_side on contract_notice to gatehouse_app using (true) with check (true);

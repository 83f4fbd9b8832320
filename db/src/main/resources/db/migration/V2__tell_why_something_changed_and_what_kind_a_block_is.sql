alter table journal add column reason varchar(1000);

-- The kind has always been part of a block's state; now lists can be narrowed by it.
alter table block add column kind varchar(20);
update block set kind = case when data like '%"kind":"ENABLER"%' then 'ENABLER' else 'FOUNDATION' end;
alter table block alter column kind set not null;

-- Lists are filtered, counted and mostly sorted without touching the rows; only those of the page are read.
create index measure_for_lists
    on measure (tenant_id, programme_id, state, priority, block_id, end_date, start_date, code, id);

-- Which version every entity of a kind had on a day, without touching the entries.
create index journal_for_past_days on journal (tenant_id, entity, recorded_at, entity_id, version);

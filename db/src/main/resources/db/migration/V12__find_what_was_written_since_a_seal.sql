-- What was written of a kind since a seal, and what is not sealed yet, without looking at every entry of the kind.
create index journal_of_kind_by_seal on journal (tenant_id, entity, seal_number, id, entity_id);

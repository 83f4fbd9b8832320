-- The Land and the days off that a municipality adds, as it changed them since the set-up.
create table work_calendar (
    tenant_id uuid not null references tenant (id),
    id uuid not null,
    version bigint not null,
    data text not null,
    primary key (tenant_id, id)
);

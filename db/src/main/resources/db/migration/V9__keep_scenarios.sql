-- Branches of a programme's plan; the columns besides "data" only serve look-ups.
create table scenario (
    tenant_id uuid not null references tenant (id),
    id uuid not null,
    version bigint not null,
    programme_id uuid not null,
    state varchar(10) not null,
    data text not null,
    foreign key (tenant_id, programme_id) references programme (tenant_id, id),
    primary key (tenant_id, id)
);
create index scenario_by_programme on scenario (tenant_id, programme_id, state);

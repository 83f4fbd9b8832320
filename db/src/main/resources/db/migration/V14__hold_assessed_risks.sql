-- How bad the reported risks are and how far up they were taken; the columns besides "data" only serve look-ups.
create table risk (
    tenant_id uuid not null references tenant (id),
    id uuid not null,
    version bigint not null,
    programme_id uuid not null,
    measure_id uuid not null,
    level varchar(10) not null,
    data text not null,
    foreign key (tenant_id, programme_id) references programme (tenant_id, id),
    foreign key (tenant_id, measure_id) references measure (tenant_id, id),
    primary key (tenant_id, id)
);
create index risk_by_programme on risk (tenant_id, programme_id);
create index risk_by_measure on risk (tenant_id, measure_id);

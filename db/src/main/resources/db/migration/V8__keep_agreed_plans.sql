-- Plans as they were agreed at some time; the columns besides "data" only serve look-ups.
create table baseline (
    tenant_id uuid not null references tenant (id),
    id uuid not null,
    version bigint not null,
    programme_id uuid not null,
    name_key varchar(200) not null,
    data text not null,
    foreign key (tenant_id, programme_id) references programme (tenant_id, id),
    unique (tenant_id, programme_id, name_key),
    primary key (tenant_id, id)
);

-- Views of lists that people keep for themselves; the columns besides "data" only serve look-ups.
create table saved_view (
    tenant_id uuid not null references tenant (id),
    id uuid not null,
    version bigint not null,
    person_id uuid not null,
    place varchar(20) not null,
    name_key varchar(200) not null,
    data text not null,
    foreign key (tenant_id, person_id) references person (tenant_id, id),
    unique (tenant_id, person_id, place, name_key),
    primary key (tenant_id, id)
);

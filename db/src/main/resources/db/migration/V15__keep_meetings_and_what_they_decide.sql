-- Meetings of bodies with their agenda and what was decided; the columns besides "data" only serve look-ups.
create table meeting (
    tenant_id uuid not null references tenant (id),
    id uuid not null,
    version bigint not null,
    programme_id uuid not null,
    body_id uuid not null,
    held_on date not null,
    data text not null,
    foreign key (tenant_id, programme_id) references programme (tenant_id, id),
    foreign key (tenant_id, body_id) references body (tenant_id, id),
    primary key (tenant_id, id)
);
create index meeting_by_programme on meeting (tenant_id, programme_id, held_on);

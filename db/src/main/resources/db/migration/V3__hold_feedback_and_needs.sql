-- Feedback and needs that reach the core team; the columns besides "data" only serve look-ups.
create table feedback (
    tenant_id uuid not null references tenant (id),
    id uuid not null,
    version bigint not null,
    programme_id uuid not null,
    measure_id uuid,
    state varchar(10) not null,
    data text not null,
    foreign key (tenant_id, programme_id) references programme (tenant_id, id),
    foreign key (tenant_id, measure_id) references measure (tenant_id, id),
    primary key (tenant_id, id)
);
create index feedback_by_programme on feedback (tenant_id, programme_id, state);
create index feedback_by_measure on feedback (tenant_id, measure_id);

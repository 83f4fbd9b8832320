-- Forms that were handed out to be filled in without a login; the columns besides "data" only serve look-ups.
create table report_form (
    tenant_id uuid not null references tenant (id),
    id uuid not null,
    version bigint not null,
    report_id uuid not null,
    state varchar(10) not null,
    token_hash char(64) not null unique,
    data text not null,
    foreign key (tenant_id, report_id) references status_report (tenant_id, id),
    primary key (tenant_id, id)
);
create index report_form_by_report on report_form (tenant_id, report_id, state);

-- One set of migrations for H2 (PostgreSQL mode) and PostgreSQL.
-- The tenant is part of every primary and foreign key: no reference can leave it.
-- "data" holds the entity's whole state as JSON; the other columns only serve look-ups.

create table tenant (
    id uuid primary key,
    name varchar(200) not null,
    land varchar(8) not null,
    sample boolean not null
);

create table journal (
    id uuid primary key,
    tenant_id uuid not null references tenant (id),
    entity varchar(40) not null,
    entity_id uuid not null,
    version bigint not null,
    recorded_at timestamp(6) with time zone not null,
    actor_id uuid not null,
    data_before text,
    data_after text,
    previous_hash char(64) not null,
    hash char(64) not null,
    seal_number bigint,
    unique (tenant_id, entity, entity_id, version)
);
create index journal_by_time on journal (tenant_id, recorded_at);
create index journal_by_seal on journal (seal_number, id);

create table journal_seal (
    id uuid primary key,
    tenant_id uuid not null references tenant (id),
    number bigint not null,
    sealed_at timestamp(6) with time zone not null,
    entries text not null,
    previous_hash char(64) not null,
    hash char(64) not null,
    unique (tenant_id, number)
);

create table department (
    tenant_id uuid not null references tenant (id),
    id uuid not null,
    version bigint not null,
    code varchar(40) not null,
    name varchar(300) not null,
    data text not null,
    unique (tenant_id, code),
    primary key (tenant_id, id)
);

create table person (
    tenant_id uuid not null references tenant (id),
    id uuid not null,
    version bigint not null,
    data text not null,
    primary key (tenant_id, id)
);

-- Names are kept apart so that a person can be erased; the journal knows people by id only.
create table person_name (
    tenant_id uuid not null,
    id uuid not null,
    name varchar(200) not null,
    login varchar(100) unique,
    email varchar(300),
    password_hash varchar(300),
    primary key (tenant_id, id),
    foreign key (tenant_id, id) references person (tenant_id, id)
);

create table access_token (
    id uuid primary key,
    tenant_id uuid not null,
    person_id uuid not null,
    name varchar(100) not null,
    token_hash char(64) not null unique,
    expires date not null,
    created_at timestamp(6) with time zone not null,
    foreign key (tenant_id, person_id) references person (tenant_id, id)
);

create table programme (
    tenant_id uuid not null references tenant (id),
    id uuid not null,
    version bigint not null,
    code varchar(40) not null,
    data text not null,
    unique (tenant_id, code),
    primary key (tenant_id, id)
);

create table block (
    tenant_id uuid not null references tenant (id),
    id uuid not null,
    version bigint not null,
    programme_id uuid not null,
    code varchar(40) not null,
    cost_class smallint,
    data text not null,
    foreign key (tenant_id, programme_id) references programme (tenant_id, id),
    unique (tenant_id, programme_id, code),
    primary key (tenant_id, id)
);

create table inconsistency (
    tenant_id uuid not null references tenant (id),
    id uuid not null,
    version bigint not null,
    programme_id uuid not null,
    code varchar(40) not null,
    data text not null,
    foreign key (tenant_id, programme_id) references programme (tenant_id, id),
    unique (tenant_id, programme_id, code),
    primary key (tenant_id, id)
);

create table measure (
    tenant_id uuid not null references tenant (id),
    id uuid not null,
    version bigint not null,
    programme_id uuid not null,
    block_id uuid not null,
    code varchar(40) not null,
    title varchar(500) not null,
    state varchar(20) not null,
    priority smallint,
    start_date date,
    end_date date,
    responsible varchar(500),
    search_text text not null,
    data text not null,
    foreign key (tenant_id, programme_id) references programme (tenant_id, id),
    foreign key (tenant_id, block_id) references block (tenant_id, id),
    unique (tenant_id, programme_id, code),
    primary key (tenant_id, id)
);
create index measure_by_block on measure (tenant_id, block_id);

-- The last released light; follows from the reports, so it is not journalled.
create table measure_light (
    tenant_id uuid not null,
    measure_id uuid not null,
    light smallint not null,
    period varchar(7) not null,
    primary key (tenant_id, measure_id),
    foreign key (tenant_id, measure_id) references measure (tenant_id, id) on delete cascade
);

create table measure_unit (
    tenant_id uuid not null,
    measure_id uuid not null,
    unit varchar(500) not null,
    foreign key (tenant_id, measure_id) references measure (tenant_id, id) on delete cascade
);
create index measure_unit_by_unit on measure_unit (tenant_id, unit);
create index measure_unit_by_measure on measure_unit (tenant_id, measure_id);

create table measure_tag (
    tenant_id uuid not null,
    measure_id uuid not null,
    tag varchar(200) not null,
    foreign key (tenant_id, measure_id) references measure (tenant_id, id) on delete cascade
);
create index measure_tag_by_tag on measure_tag (tenant_id, tag);
create index measure_tag_by_measure on measure_tag (tenant_id, measure_id);

create table milestone (
    tenant_id uuid not null references tenant (id),
    id uuid not null,
    version bigint not null,
    measure_id uuid not null,
    code varchar(40) not null,
    data text not null,
    foreign key (tenant_id, measure_id) references measure (tenant_id, id),
    unique (tenant_id, measure_id, code),
    primary key (tenant_id, id)
);

create table relation (
    tenant_id uuid not null references tenant (id),
    id uuid not null,
    version bigint not null,
    programme_id uuid not null,
    from_id uuid not null,
    to_id uuid not null,
    data text not null,
    foreign key (tenant_id, programme_id) references programme (tenant_id, id),
    primary key (tenant_id, id)
);
create index relation_by_programme on relation (tenant_id, programme_id);
create index relation_by_from on relation (tenant_id, from_id);
create index relation_by_to on relation (tenant_id, to_id);

create table deadline (
    tenant_id uuid not null references tenant (id),
    id uuid not null,
    version bigint not null,
    programme_id uuid not null,
    code varchar(40) not null,
    data text not null,
    foreign key (tenant_id, programme_id) references programme (tenant_id, id),
    unique (tenant_id, programme_id, code),
    primary key (tenant_id, id)
);

create table body (
    tenant_id uuid not null references tenant (id),
    id uuid not null,
    version bigint not null,
    programme_id uuid not null,
    code varchar(40) not null,
    data text not null,
    foreign key (tenant_id, programme_id) references programme (tenant_id, id),
    unique (tenant_id, programme_id, code),
    primary key (tenant_id, id)
);

create table consultation (
    tenant_id uuid not null references tenant (id),
    id uuid not null,
    version bigint not null,
    measure_id uuid not null,
    data text not null,
    foreign key (tenant_id, measure_id) references measure (tenant_id, id),
    primary key (tenant_id, id)
);
create index consultation_by_measure on consultation (tenant_id, measure_id);

create table status_report (
    tenant_id uuid not null references tenant (id),
    id uuid not null,
    version bigint not null,
    measure_id uuid not null,
    period varchar(7) not null,
    revision integer not null,
    state varchar(10) not null,
    light smallint,
    data text not null,
    foreign key (tenant_id, measure_id) references measure (tenant_id, id),
    unique (tenant_id, measure_id, period, revision),
    primary key (tenant_id, id)
);
create index status_report_by_period on status_report (tenant_id, period);

create table programme_report (
    tenant_id uuid not null references tenant (id),
    id uuid not null,
    version bigint not null,
    programme_id uuid not null,
    quarter varchar(7) not null,
    edition integer not null,
    state varchar(10) not null,
    data text not null,
    foreign key (tenant_id, programme_id) references programme (tenant_id, id),
    unique (tenant_id, programme_id, quarter, edition),
    primary key (tenant_id, id)
);

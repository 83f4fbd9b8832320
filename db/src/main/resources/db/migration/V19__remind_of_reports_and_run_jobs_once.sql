-- What people are reminded of. It comes and goes with the reports, so it is neither journalled nor summed up.
create table notice (
    tenant_id uuid not null references tenant (id),
    id uuid not null,
    person_id uuid not null,
    kind varchar(20) not null,
    measure_id uuid not null,
    period varchar(7) not null,
    occasion varchar(10) not null,
    made_on date not null,
    asked_by uuid,
    seen boolean not null,
    mail varchar(10) not null,
    claim uuid,
    foreign key (tenant_id, person_id) references person (tenant_id, id),
    foreign key (tenant_id, measure_id) references measure (tenant_id, id) on delete cascade,
    unique (tenant_id, person_id, measure_id, period, kind, occasion),
    primary key (tenant_id, id)
);
create index notice_by_mail on notice (tenant_id, mail, person_id);
create index notice_by_period on notice (tenant_id, period);

-- In which language somebody gets mail, and of which kinds none. The id is the person's.
create table notice_choice (
    tenant_id uuid not null,
    id uuid not null,
    version bigint not null,
    data text not null,
    foreign key (tenant_id, id) references person (tenant_id, id),
    primary key (tenant_id, id)
);

-- The secret link by which a calendar program reads somebody's dates, as a hash; one a person, under the person's id.
create table calendar_link (
    tenant_id uuid not null,
    id uuid not null,
    token_hash char(64) not null unique,
    created_at timestamp(6) with time zone not null,
    digest char(64) not null,
    foreign key (tenant_id, id) references person (tenant_id, id),
    primary key (tenant_id, id)
);

-- Which node runs what when; the library db-scheduler keeps it.
create table scheduled_tasks (
    task_name varchar(100) not null,
    task_instance varchar(100) not null,
    task_data bytea,
    execution_time timestamp with time zone not null,
    picked boolean not null,
    picked_by varchar(100),
    last_success timestamp with time zone,
    last_failure timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp with time zone,
    version bigint not null,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_by_execution on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);

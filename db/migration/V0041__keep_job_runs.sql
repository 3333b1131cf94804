-- What scheduled work did: when, how long, how it ended. Only added to.

create table job_run (
    id bigint generated always as identity primary key,
    job text not null,
    started_at timestamptz not null,
    duration_ms bigint not null,
    recovering boolean not null,
    outcome text not null check (outcome in ('done', 'failed')),
    note text,
    incident text
);
create index on job_run (job, started_at desc);
create trigger job_run_stands before update or delete on job_run
    for each row execute function refuse_rewriting();

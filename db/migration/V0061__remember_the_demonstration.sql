-- Which steps of the demonstration's loading this database has; of a real installation it stays empty.

create table demonstration_step (
    step text primary key,
    loaded_at timestamptz not null default now()
);

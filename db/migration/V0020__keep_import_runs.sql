-- Who brought in which file, when, and what came of it: kept for accepted, refused and tried imports alike. The file
-- itself is not kept; its hash says whether a file at hand is the one.

create table import_run (
    id uuid primary key,
    started_at timestamptz not null,
    finished_at timestamptz not null,
    username text not null,
    file_name text not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    template text,
    plan text,
    dry_run boolean not null,
    outcome text not null check (outcome in ('accepted', 'refused', 'failed')),
    created integer not null check (created >= 0),
    updated integer not null check (updated >= 0),
    unchanged integer not null check (unchanged >= 0),
    problems bigint not null check (problems >= 0),
    warnings bigint not null check (warnings >= 0)
);
create index on import_run (finished_at);

-- What stands behind an entry: files on one version of it. The same content is kept once, by its SHA-256, however often it
-- is attached, here in parts or in a folder. Contents are written before the recording that attaches them, so that a large
-- file holds nobody up; what is attached, and by whom, is recorded.

create table evidence_content (
    sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    size bigint not null check (size > 0),
    media_type text not null,
    place text not null check (place in ('DATABASE', 'FOLDER')),
    kept_at timestamptz not null
);
create index on evidence_content (place);

create table evidence_part (
    sha256 text not null references evidence_content on delete cascade,
    part integer not null check (part >= 0),
    bytes bytea not null,
    primary key (sha256, part)
);
-- The files are packed already; a second packing costs time and saves nothing.
alter table evidence_part alter column bytes set storage external;

create table evidence (
    id uuid primary key default gen_random_uuid(),
    entry_id uuid not null,
    sha256 text not null references evidence_content,
    file_name text not null check (btrim(file_name) <> '' and length(file_name) <= 160),
    added_by text not null default recorded_by(),
    added_at timestamptz not null default recorded_at(),
    removed_by text,
    removed_at timestamptz,
    position bigint generated always as identity,
    constraint evidence_removed_by_somebody check ((removed_by is null) = (removed_at is null))
);
create unique index evidence_once_an_entry on evidence (entry_id, sha256) where removed_at is null;
create index on evidence (entry_id, position);
create index on evidence (sha256);

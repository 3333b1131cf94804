-- Notices inside Rumbo: one line for one person, said by a key of the bundles so that it reads in the municipality's words.

create table notice (
    id uuid primary key,
    username text not null check (username = lower(btrim(username)) and username <> ''),
    dedupe_key text not null check (dedupe_key <> ''),
    text_key text not null check (text_key <> ''),
    arguments text[] not null,
    link text not null check (link !~ '^[a-z]*:?//' and link !~ '[[:cntrl:]]'),
    created_at timestamptz not null,
    read_at timestamptz,
    constraint notice_once unique (username, dedupe_key)
);
create index notice_latest on notice (username, created_at desc, id);
create index notice_unread on notice (username) where read_at is null;

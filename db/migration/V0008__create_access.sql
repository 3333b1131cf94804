-- Users, their keys for the API, one-time links, and the trail of sign-ins.

create table app_user (
    id uuid primary key,
    username text not null constraint app_user_username_unique unique check (username = lower(btrim(username))),
    display_name text not null check (display_name <> ''),
    email text,
    password_hash text,
    role text not null check (role in ('ADMINISTRATOR', 'CONTROL', 'MAYOR', 'DIRECTORATE', 'COUNCIL', 'IT')),
    unit_id uuid references org_unit,
    active boolean not null default true,
    row_version integer not null,
    constraint app_user_directorate_has_unit check (role <> 'DIRECTORATE' or unit_id is not null)
);

-- A key is shown once; what is kept is its SHA-256.
create table access_token (
    id uuid primary key,
    user_id uuid not null references app_user,
    name text not null check (name <> ''),
    token_hash bytea not null unique,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz
);
create index on access_token (user_id);

create table one_time_link (
    token_hash bytea primary key,
    user_id uuid references app_user,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
);

create table sign_in (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    username text not null,
    address text not null,
    channel text not null check (channel in ('page', 'basic', 'token')),
    outcome text not null check (outcome in ('accepted', 'refused', 'throttled'))
);
create index on sign_in (username, at);
create index on sign_in (address, at);

create function refuse_rewriting() returns trigger language plpgsql as $$
begin
    raise exception '% is only added to', tg_table_name using errcode = 'RB002';
end $$;
create trigger sign_in_stands before update or delete on sign_in
    for each row execute function refuse_rewriting();

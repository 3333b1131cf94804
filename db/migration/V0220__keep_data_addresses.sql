-- Addresses that give one person's one table as CSV, for a spreadsheet that asks again and again (ADR 0220). What is kept
-- of the secret in the address is its SHA-256.

create table data_address (
    id uuid primary key,
    user_id uuid not null references app_user,
    name text not null check (btrim(name) <> ''),
    gives text not null check (gives in ('revenue', 'budget')),
    plan_id uuid references plan,
    token_hash bytea not null unique,
    created_at timestamptz not null,
    expires_at timestamptz,
    revoked_at timestamptz,
    constraint data_address_budget_is_of_a_plan check ((gives = 'budget') = (plan_id is not null))
);
create index on data_address (user_id);

-- When it was last asked. Nobody's act, so neither recorded nor told: a spreadsheet asks every few minutes.
create table data_address_use (
    address_id uuid primary key references data_address on delete cascade,
    used_at timestamptz not null
);

call track_trail('data_address', 'data_address', $$trail_person(r ->> 'user_id') || ' · ' || (r ->> 'name')$$,
    '{token_hash,user_id,created_at}');

-- Which file of the accounting system was stored for which month, and how its totals agreed with what was stored: the
-- file's own, those of its lines, and those of the rows. Loads are only ever added. The file itself is not kept; its
-- hash says whether a file at hand is the one.

create table accounting_load (
    id uuid primary key default gen_random_uuid(),
    kind text not null check (kind in ('revenue', 'ledger')),
    year integer not null check (year between 1900 and 2199),
    month integer not null check (month between 1 and 12),
    sectors text[] not null check (sectors <@ array['municipal', 'education', 'health', 'cemetery']),
    template text not null,
    file_name text not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    in_thousands boolean not null,
    cumulative boolean not null,
    lines integer not null check (lines >= 0),
    loaded_at timestamptz not null default recorded_at(),
    loaded_by text not null default recorded_by(),
    position bigint generated always as identity
);
comment on column accounting_load.lines is 'most detailed lines of the file';
create index on accounting_load (kind, year, month);
create index on accounting_load (sha256);

create table accounting_total (
    load_id uuid not null references accounting_load,
    amount text not null check (amount in ('initial', 'current', 'certified', 'committed', 'accrued', 'paid', 'collected')),
    file_total numeric,
    read_total numeric,
    stored_total numeric,
    primary key (load_id, amount)
);
comment on table accounting_total is 'in pesos or soles, whatever the file counts in';

create function reading.accounting_load(k timestamptz) returns setof accounting_load language sql stable as
    $$ select * from accounting_load where loaded_at <= k $$;
create function reading.accounting_total(k timestamptz) returns setof accounting_total language sql stable as
    $$ select t.* from accounting_total t join accounting_load l on l.id = t.load_id where l.loaded_at <= k $$;

-- A month of revenue is closed by an act of control. What files change in it afterwards stands, and is told as restated:
-- what the month was when it was closed is known for ever (method §2).

create table revenue_closing (
    id uuid primary key default gen_random_uuid(),
    year integer not null check (year between 1900 and 2199),
    month integer not null check (month between 1 and 12),
    sector text not null check (sector in ('municipal', 'education', 'health', 'cemetery')),
    note text,
    closed_at timestamptz not null,
    closed_by text not null,
    reopened_at timestamptz,
    reopened_by text,
    reason text,
    row_version integer not null default 0,
    constraint revenue_closing_unique unique (year, month, sector),
    constraint revenue_closing_reopened_for_a_reason check (
        (reopened_at is null) = (reason is null) and (reopened_at is null) = (reopened_by is null))
);
comment on column revenue_closing.closed_at is 'the K as of which the month was closed';
comment on column revenue_closing.reason is 'why it was reopened; null while it is closed';
call track_history('revenue_closing');
call track_trail('revenue_closing', 'revenue_closing',
    $$(r ->> 'year') || '-' || lpad(r ->> 'month', 2, '0') || ' · ' || (r ->> 'sector')$$,
    '{closed_at,closed_by,reopened_at,reopened_by,sector}');

-- Which unit answers for an account and its parts.
create table revenue_account_unit (
    id uuid primary key default gen_random_uuid(),
    sector text not null check (sector in ('municipal', 'education', 'health', 'cemetery')),
    account text not null check (account ~ '[[:alnum:]]'),
    unit_id uuid not null references org_unit,
    row_version integer not null default 0
);
create unique index revenue_account_unit_unique on revenue_account_unit (sector, reading.account_key(account));
call track_history('revenue_account_unit');
call track_trail('revenue_account_unit', 'revenue_account_unit', $$r ->> 'account'$$, '{sector}');

-- Months that have lines or an act, as known at K. A month without a row has neither.
create function reading.revenue_month(k timestamptz) returns table (year integer, month integer, sector text,
    lines bigint, loaded_at timestamptz, state text, note text, closed_at timestamptz, closed_by text,
    reopened_at timestamptz, reopened_by text, reason text) language sql stable as $$
    select coalesce(l.year, c.year), coalesce(l.month, c.month), coalesce(l.sector, c.sector), coalesce(l.lines, 0),
        l.loaded_at, case when c.id is null then 'open' when c.reopened_at is null then 'closed' else 'reopened' end,
        c.note, c.closed_at, c.closed_by, c.reopened_at, c.reopened_by, c.reason
    from (
        select h.year, h.month, h.sector, count(*) as lines, max(h.known_from) as loaded_at
        from history.revenue_line h where h.known_from <= k and h.known_to > k group by 1, 2, 3) l
    full join (select * from history.revenue_closing h where h.known_from <= k and h.known_to > k) c
        on (c.year, c.month, c.sector) = (l.year, l.month, l.sector)
$$;

-- What is known at K of closed months and was not so when they were closed, figure by figure.
create function reading.revenue_restated(k timestamptz) returns table (year integer, month integer, sector text,
    account text, source text, name text, figure text, closed numeric, now numeric, changed_at timestamptz,
    changed_by text) language sql stable as $$
    with closing as (
        select * from history.revenue_closing h where h.known_from <= k and h.known_to > k and h.reopened_at is null),
    line as (
        select h.*, c.closed_at, h.known_from <= c.closed_at and h.known_to > c.closed_at as was,
            h.known_from <= k and h.known_to > k as stands
        from history.revenue_line h join closing c
            on (c.year, c.month, c.sector) = (h.year, h.month, h.sector)
        where h.known_to > c.closed_at),
    -- A line that stands as it was is in neither part.
    was as (select * from line where was and not stands),
    stands as (select * from line where stands and not was)
    select coalesce(w.year, s.year), coalesce(w.month, s.month), coalesce(w.sector, s.sector),
        coalesce(w.account, s.account), coalesce(w.source, s.source), coalesce(s.name, w.name),
        f.figure, f.closed, f.now, coalesce(s.known_from, w.known_to), s.known_by
    from was w full join stands s
        on (s.year, s.month, s.sector, s.account, s.source) = (w.year, w.month, w.sector, w.account, w.source)
    cross join lateral (values ('initial', w.initial, s.initial), ('current', w.current, s.current),
        ('accrued', w.accrued, s.accrued), ('collected', w.collected, s.collected)) f (figure, closed, now)
    where f.closed is distinct from f.now
$$;

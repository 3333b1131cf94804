-- Who changed a month of revenue last, or which unit answers for an account, and when: told to whoever would lay an act of
-- theirs over it unseen. What was taken away tells no author of its own; the trail knows who recorded at that moment.

create index on history.revenue_account_unit (sector, reading.account_key(account));

create function reading.recorded_by(moment timestamptz) returns text language sql stable as
    $$ select actor from public.trail where at = moment limit 1 $$;

create function reading.revenue_month_change(y integer, m integer, s text) returns table (name text, at timestamptz)
    language sql stable as $$
    select coalesce(p.display_name, c.by_whom, ''), c.at from (
        select coalesce(reading.recorded_by(at), '') as by_whom, at from (
            select max(greatest(known_from, case when known_to < 'infinity' then known_to end)) as at from (
                select known_from, known_to from history.revenue_line where (year, month, sector) = (y, m, s)
                union all
                select known_from, known_to from history.revenue_closing where (year, month, sector) = (y, m, s)) h) l
        where at is not null) c
    left join reading.person p on p.username = c.by_whom
$$;

create function reading.revenue_unit_change(s text, key text) returns table (name text, at timestamptz)
    language sql stable as $$
    select coalesce(p.display_name, c.by_whom, ''), c.at from (
        select coalesce(reading.recorded_by(at), '') as by_whom, at from (
            select max(greatest(known_from, case when known_to < 'infinity' then known_to end)) as at
            from history.revenue_account_unit where sector = s and reading.account_key(account) = key) l
        where at is not null) c
    left join reading.person p on p.username = c.by_whom
$$;

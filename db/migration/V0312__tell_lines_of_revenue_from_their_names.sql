-- When lines of revenue last changed, and when the names and sources of their accounts did: an amount that changes leaves
-- the classifier as it was. Settled as for plans (V0310).
drop function reading.last_revenue_change(timestamptz);
create function reading.last_revenue_change(k timestamptz)
    returns table (lines_at timestamptz, names_at timestamptz, settled boolean) language sql stable as $$
    select c.lines_at, c.names_at, not exists (select from recording_clock r
            where r.recorded_in = pg_current_xact_id_if_assigned() and r.last_recorded in (c.lines_at, c.names_at))
    from (select
        (select max(changed) from (
            select max(known_from) as changed from history.revenue_line where known_from <= k
            union all select max(known_to) from history.revenue_line where known_to <= k and known_to < 'infinity'
            union all select timestamptz '2000-01-01Z') l) as lines_at,
        (select max(changed) from (
            select max(greatest(known_from, case when known_to <= k then known_to end)) as changed
                from history.budget_account where known_from <= k
            union all select max(greatest(known_from, case when known_to <= k then known_to end))
                from history.budget_dimension where known_from <= k
            union all select max(known_from) from history.municipality where known_from <= k
            union all select timestamptz '2000-01-01Z') n) as names_at) c
$$;

-- The last moment up to K at which anything changed that revenue's figures are made from: two answers with the same one are
-- the same, whatever else was recorded in between.

create index on history.revenue_line (known_from);
create index on history.revenue_line (known_to) where known_to < 'infinity';

create function reading.last_revenue_change(k timestamptz) returns timestamptz language sql stable as $$
    select max(changed) from (
        select max(known_from) as changed from history.revenue_line where known_from <= k
        union all select max(known_to) from history.revenue_line where known_to <= k and known_to < 'infinity'
        union all select max(greatest(known_from, case when known_to <= k then known_to end))
            from history.budget_account where known_from <= k
        union all select max(greatest(known_from, case when known_to <= k then known_to end))
            from history.budget_dimension where known_from <= k
        union all select max(known_from) from history.municipality where known_from <= k
        union all select timestamptz '2000-01-01Z') c
$$;

-- Revenue by month and account as it was known at a moment.

create function reading.revenue_line(k timestamptz) returns table (year integer, month integer, account text, name text,
    initial numeric, current numeric, accrued numeric, collected numeric) language sql stable as $$
    select year, month, account, name, initial, current, accrued, collected from history.revenue_line
    where known_from <= k and known_to > k
$$;

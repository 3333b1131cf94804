-- The budget by goal, as before: only that the accounts which accounting tells of a goal and a year are taken to their parts
-- once each, and not once for every pair of a line of accounting and a line of the exchange workbook.
create or replace function reading.goal_budget(k timestamptz) returns table (plan_id uuid, goal_id uuid, unit_id uuid,
    year integer, account text, sector text, area text, source text, cost_centre text, name text, initial numeric,
    current numeric, committed numeric, accrued numeric, paid numeric, from_ledger boolean) language sql stable as $$
    select l.plan_id, l.goal_id, l.unit_id, l.year, l.account, l.sector, l.area, l.source, l.cost_centre, l.name,
        l.initial, l.current, l.committed, l.accrued, l.paid, true
    from history.ledger_line l where l.known_from <= k and l.known_to > k and l.goal_id is not null
    union all
    select b.plan_id, b.goal_id, null, b.year, b.account, 'municipal', '', '', '', null,
        b.initial, b.current, b.committed, b.accrued, b.paid, false
    from history.budget_line b where b.known_from <= k and b.known_to > k and not exists (
        select from (
            select distinct l.goal_id, l.year, l.account from history.ledger_line l
            where l.known_from <= k and l.known_to > k and l.goal_id is not null) told
        where told.goal_id = b.goal_id and told.year = b.year
            and reading.account_key(told.account) = reading.account_key(b.account))
$$;

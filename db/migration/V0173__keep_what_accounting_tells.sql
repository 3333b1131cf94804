-- Expense as the accounting system tells it, line by line, whether or not anybody said yet which goal it is for. A line
-- keeps its goal when its figures are told anew.

create table ledger_line (
    id uuid primary key default gen_random_uuid(),
    year integer not null check (year between 1900 and 2199),
    account text not null check (account <> ''),
    sector text not null default 'municipal' check (sector in ('municipal', 'education', 'health', 'cemetery')),
    area text not null default '',
    source text not null default '',
    cost_centre text not null default '',
    name text,
    unit_id uuid references org_unit,
    plan_id uuid,
    goal_id uuid,
    assigned_by text check (assigned_by in ('rule', 'hand')),
    initial numeric,
    current numeric,
    certified numeric,
    committed numeric,
    accrued numeric,
    paid numeric,
    constraint ledger_line_unique unique (year, account, sector, area, source, cost_centre),
    constraint ledger_line_goal_in_plan foreign key (goal_id, plan_id) references goal (id, plan_id),
    constraint ledger_line_says_who_assigned check ((goal_id is null) = (plan_id is null)
        and (goal_id is null) = (assigned_by is null))
);
comment on column ledger_line.area is 'management area (budget_dimension), blank where the file tells none';
comment on column ledger_line.cost_centre is 'project, programme or cost centre, as the accounting system writes it';
comment on column ledger_line.certified is 'Peru: certificación; Chile: preobligado';
call track_history('ledger_line');
call track_trail('ledger_line', 'ledger', $$(r ->> 'year') || ' · ' || (r ->> 'account')$$, '{plan_id}');

create function reading.ledger_line(k timestamptz) returns setof history.ledger_line language sql stable as
    $$ select * from history.ledger_line where known_from <= k and known_to > k $$;

create function reading.budget_line(k timestamptz) returns setof history.budget_line language sql stable as
    $$ select * from history.budget_line where known_from <= k and known_to > k $$;

-- The budget by goal: what the accounting's lines that have a goal say, and what the exchange workbook says of a goal,
-- year and account of which they say nothing. Where both speak, the accounting counts.
create function reading.goal_budget(k timestamptz) returns table (plan_id uuid, goal_id uuid, unit_id uuid, year integer,
    account text, sector text, area text, source text, cost_centre text, name text, initial numeric, current numeric,
    committed numeric, accrued numeric, paid numeric, from_ledger boolean) language sql stable as $$
    select l.plan_id, l.goal_id, l.unit_id, l.year, l.account, l.sector, l.area, l.source, l.cost_centre, l.name,
        l.initial, l.current, l.committed, l.accrued, l.paid, true
    from history.ledger_line l where l.known_from <= k and l.known_to > k and l.goal_id is not null
    union all
    select b.plan_id, b.goal_id, null, b.year, b.account, 'municipal', '', '', '', null,
        b.initial, b.current, b.committed, b.accrued, b.paid, false
    from history.budget_line b where b.known_from <= k and b.known_to > k and not exists (
        select from history.ledger_line l where l.known_from <= k and l.known_to > k and l.goal_id = b.goal_id
            and l.year = b.year and reading.account_key(l.account) = reading.account_key(b.account))
$$;

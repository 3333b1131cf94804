-- Budget by goal, year and account, and revenue by month and account (method §6, §7). Amounts in the country's currency.

create table budget_line (
    id uuid primary key default gen_random_uuid(),
    plan_id uuid not null,
    goal_id uuid not null,
    year integer not null check (year between 1900 and 2199),
    account text not null check (account <> ''),
    initial numeric,
    current numeric,
    committed numeric,
    accrued numeric,
    paid numeric,
    constraint budget_line_unique unique (goal_id, year, account),
    constraint budget_line_goal_in_plan foreign key (goal_id, plan_id) references goal (id, plan_id)
);
call track_history('budget_line');

create table revenue_line (
    id uuid primary key default gen_random_uuid(),
    year integer not null check (year between 1900 and 2199),
    month integer not null check (month between 1 and 12),
    account text not null check (account <> ''),
    name text,
    initial numeric,
    current numeric,
    accrued numeric,
    collected numeric,
    constraint revenue_line_unique unique (year, month, account)
);
call track_history('revenue_line');

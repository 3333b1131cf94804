-- Indicators with their whole sheet, targets, and milestones (method §1).

create table indicator (
    id uuid primary key,
    plan_id uuid not null,
    goal_id uuid not null,
    code text not null check (code = btrim(code) and code <> ''),
    name text not null check (name <> ''),
    formula text,
    measure_unit text,
    direction text not null check (direction in ('ASCENDING', 'DESCENDING', 'RANGE')),
    aggregation text not null check (aggregation in ('SUM', 'AVERAGE', 'LAST', 'RATIO', 'MAX', 'MIN')),
    accumulation text not null check (accumulation in ('YEAR', 'PLAN')),
    frequency text not null check (frequency in ('ANNUAL', 'SEMIANNUAL', 'QUARTERLY', 'MONTHLY')),
    from_baseline boolean not null,
    baseline numeric,
    baseline_date date,
    range_low numeric,
    range_high numeric,
    tolerance numeric check (tolerance >= 0),
    weight numeric not null constraint indicator_weight_not_negative check (weight >= 0),
    unit_id uuid references org_unit,
    verification text,
    position bigint generated always as identity,
    row_version integer not null,
    constraint indicator_code_unique unique (plan_id, code),
    constraint indicator_goal_in_plan foreign key (goal_id, plan_id) references goal (id, plan_id),
    constraint indicator_baseline_known check (not from_baseline or baseline is not null),
    constraint indicator_range_whole check (direction <> 'RANGE'
        or (range_low is not null and range_high is not null)),
    constraint indicator_range_in_order check (range_low <= range_high)
);
create index on indicator (goal_id);
create index on indicator (unit_id);
call track_history('indicator');

create table target (
    id uuid primary key default gen_random_uuid(),
    indicator_id uuid not null references indicator,
    period text not null,
    period_end date not null,
    value numeric not null,
    constraint target_one_per_period unique (indicator_id, period)
);
call track_history('target');
create index on history.target (indicator_id, period_end);

create table milestone (
    id uuid primary key,
    plan_id uuid not null,
    goal_id uuid not null,
    code text not null check (code = btrim(code) and code <> ''),
    name text not null check (name <> ''),
    weight numeric not null constraint milestone_weight_not_negative check (weight >= 0),
    starts date,
    due date not null,
    unit_id uuid references org_unit,
    verification text,
    position bigint generated always as identity,
    row_version integer not null,
    constraint milestone_code_unique unique (plan_id, code),
    constraint milestone_goal_in_plan foreign key (goal_id, plan_id) references goal (id, plan_id),
    constraint milestone_dates_in_order check (starts <= due)
);
create index on milestone (goal_id);
create index on milestone (unit_id);
call track_history('milestone');

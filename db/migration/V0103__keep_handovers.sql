-- When somebody leaves a unit to somebody else, what was open moves with the unit; the list of it is kept as it was then.
-- When a unit's work moves to another, who decided and why is kept beside the history.

create table handover (
    id uuid primary key,
    unit_id uuid not null references org_unit,
    from_user uuid not null references app_user,
    to_user uuid not null references app_user,
    last_day date not null,
    act text,
    recorded_at timestamptz not null default recorded_at(),
    recorded_by text not null default recorded_by(),
    constraint handover_to_another check (from_user <> to_user)
);
create index on handover (unit_id, recorded_at);

create table handover_item (
    handover_id uuid not null references handover,
    position integer not null,
    kind text not null check (kind in ('INDICATOR', 'MILESTONE')),
    plan_code text not null,
    code text not null,
    name text not null,
    period text not null,
    state entry_state not null,
    entered_by text not null,
    primary key (handover_id, position)
);

create table restructuring (
    id uuid primary key,
    from_unit uuid not null references org_unit,
    to_unit uuid not null references org_unit,
    reason text not null check (reason <> ''),
    last_day date,
    goals integer not null,
    indicators integer not null,
    milestones integer not null,
    recorded_at timestamptz not null default recorded_at(),
    recorded_by text not null default recorded_by(),
    constraint restructuring_to_another check (from_unit <> to_unit)
);
create index on restructuring (from_unit);
create index on restructuring (to_unit);

create trigger handover_stands before update or delete on handover for each row execute function refuse_rewriting();
create trigger handover_item_stands before update or delete on handover_item
    for each row execute function refuse_rewriting();
create trigger restructuring_stands before update or delete on restructuring
    for each row execute function refuse_rewriting();

-- The unit that answers for a goal: its own, or that of the nearest goal above that has one (method §1).
create view reading.goal_owner as
    with recursive down (goal_id, unit_id) as (
        select id, unit_id from goal where parent_id is null
        union all
        select g.id, coalesce(g.unit_id, d.unit_id) from goal g join down d on g.parent_id = d.goal_id)
    select goal_id, unit_id from down;

-- Drafts and observed entries of what a unit answers for, itself or through the goal: what its people still have to finish.
create function reading.open_entry(unit uuid) returns table (
    kind text, plan_code text, code text, name text, period text, state entry_state, entered_by text)
    language sql stable as $$
    select 'INDICATOR', p.code, i.code, i.name, m.period, m.state, m.entered_by
    from indicator i join reading.goal_owner g on g.goal_id = i.goal_id join plan p on p.id = i.plan_id
        join measurement m on m.indicator_id = i.id
    where coalesce(i.unit_id, g.unit_id) = unit and m.state in ('draft', 'observed') and not exists (
        select from measurement n where n.indicator_id = m.indicator_id and n.period = m.period and n.version > m.version)
    union all
    select 'MILESTONE', p.code, t.code, t.name, r.report_date::text, r.state, r.entered_by
    from milestone t join reading.goal_owner g on g.goal_id = t.goal_id join plan p on p.id = t.plan_id
        join milestone_report r on r.milestone_id = t.id
    where coalesce(t.unit_id, g.unit_id) = unit and r.state in ('draft', 'observed') and not exists (
        select from milestone_report n
        where n.milestone_id = r.milestone_id and n.report_date = r.report_date and n.version > r.version)
$$;

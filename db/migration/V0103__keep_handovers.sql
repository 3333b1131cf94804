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

-- Drafts and observed entries of what a unit answers for, itself or through the goal: what its people still have to finish.
create function reading.open_entry(unit uuid) returns table (
    kind text, plan_code text, code text, name text, period text, state entry_state, entered_by text)
    language sql stable as $$
    select case i.kind when 'MEASUREMENT' then 'INDICATOR' else 'MILESTONE' end, i.plan_code, i.code, i.name, e.said_on,
        e.state, e.entered_by
    from reading.entry_item i join reading.entry e on e.kind = i.kind and e.item_id = i.id
    where i.unit_id = unit and e.state in ('draft', 'observed') and not exists (
        select from reading.entry n
        where n.kind = e.kind and n.item_id = e.item_id and n.said_on = e.said_on and n.version > e.version)
$$;

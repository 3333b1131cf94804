-- Plans and their goals: a tree of any depth under level names of the plan's own (method §1).

create table plan (
    id uuid primary key,
    code text not null constraint plan_code_unique unique check (code = btrim(code) and code <> ''),
    name text not null check (name <> ''),
    kind text not null check (kind in ('PLADECO', 'PDLC', 'PDI', 'POI', 'ACTION_PLAN', 'PMG', 'SECTOR')),
    starts date not null,
    ends date not null,
    level_names text[] not null,
    approval_act text,
    edition integer not null default 1 check (edition > 0),
    status text not null default 'IN_FORCE' check (status in ('DRAFT', 'IN_FORCE', 'CLOSED')),
    position bigint generated always as identity,
    row_version integer not null,
    constraint plan_dates_in_order check (starts <= ends)
);
call track_history('plan');

create table goal (
    id uuid primary key,
    plan_id uuid not null references plan,
    code text not null check (code = btrim(code) and code <> ''),
    parent_id uuid,
    name text not null check (name <> ''),
    weight numeric not null constraint goal_weight_not_negative check (weight >= 0),
    unit_id uuid references org_unit,
    co_responsible uuid[] not null default '{}',
    status text not null check (status in ('ACTIVE', 'SUSPENDED')),
    suspension_act text,
    position bigint generated always as identity,
    row_version integer not null,
    constraint goal_code_unique unique (plan_id, code),
    constraint goal_of_plan unique (id, plan_id),
    constraint goal_parent_in_plan foreign key (parent_id, plan_id) references goal (id, plan_id)
        deferrable initially deferred
);
create index on goal (parent_id);
create index on goal (unit_id);
call track_history('goal');

create function refuse_goal_cycle() returns trigger language plpgsql as $$
begin
    if exists (
        with recursive above (id) as (
            select new.parent_id
            union
            select g.parent_id from goal g join above a on g.id = a.id where g.parent_id is not null)
        select from above where id = new.id) then
        raise exception 'goal % is its own ancestor', new.code using errcode = '23514', constraint = 'goal_acyclic';
    end if;
    return null;
end $$;
create constraint trigger goal_acyclic after insert or update of parent_id on goal
    deferrable initially deferred for each row when (new.parent_id is not null) execute function refuse_goal_cycle();

-- Rules that say which goal a line of expense is for, in their order: the first that fits decides, and none decides over
-- what somebody assigned by hand.

create table assignment_rule (
    id uuid primary key,
    position integer not null,
    account text not null default '',
    sector text not null default '' check (sector in ('', 'municipal', 'education', 'health', 'cemetery')),
    area text not null default '',
    source text not null default '',
    cost_centre text not null default '',
    plan_id uuid not null,
    goal_id uuid not null,
    row_version integer not null default 0,
    constraint assignment_rule_position_unique unique (position) deferrable initially deferred,
    constraint assignment_rule_says_something check (account || area || source || cost_centre <> ''),
    constraint assignment_rule_goal_in_plan foreign key (goal_id, plan_id) references goal (id, plan_id)
);
comment on column assignment_rule.account is 'an account with its parts; blank for any';
comment on column assignment_rule.cost_centre is 'as the accounting system writes it; one that ends in * is how it begins';
call track_history('assignment_rule');
call track_trail('assignment_rule', 'assignment_rule',
    $$concat_ws(' · ', nullif(r ->> 'account', ''), nullif(r ->> 'cost_centre', ''), nullif(r ->> 'area', ''),
        nullif(r ->> 'source', ''))$$, '{plan_id}');

-- Whether a rule fits a line; both accounts by their keys.
create function assignment_fits(line_key text, line_sector text, line_area text, line_source text, line_centre text,
        rule_key text, rule_sector text, rule_area text, rule_source text, rule_centre text) returns boolean
    language sql immutable as $$
    select (rule_key = '' or starts_with(line_key || '.', rule_key || '.'))
        and (rule_sector = '' or rule_sector = line_sector)
        and (rule_area = '' or rule_area = line_area)
        and (rule_source = '' or rule_source = line_source)
        and (rule_centre = '' or case when right(rule_centre, 1) = '*'
            then starts_with(lower(line_centre), lower(left(rule_centre, -1)))
            else lower(line_centre) = lower(rule_centre) end)
$$;

-- Thousands of lines that are assigned together are told in one row, as an import is.
create or replace function import_is_told() returns boolean language plpgsql stable as $$
declare
    act text := coalesce(current_setting('rumbo.act', true), '');
begin
    if act not in ('import', 'assignment') then
        return false;
    end if;
    return exists (select from public.trail t where t.at = public.recorded_at() and t.kind = act);
end $$;

-- Tells of an assignment, whose single lines are then not told one by one; within an import that is told already.
create function tell_assignment(subject text, lines integer) returns void language plpgsql as $$
begin
    if not import_is_told() then
        perform tell_trail('assignment', subject, jsonb_build_object('action', 'assigned', 'created', lines));
        perform set_config('rumbo.act', 'assignment', true);
    end if;
end $$;

-- Gives every line that nobody assigned by hand the goal of the first rule that fits, or none; returns how many lines
-- changed. Called within a recording, whenever rules or lines have changed.
create function assign_by_rules() returns integer language plpgsql as $$
declare
    lines uuid[];
    plans uuid[];
    goals uuid[];
begin
    with line as materialized (
        select id, goal_id, reading.account_key(account) as key, sector, area, source, cost_centre
        from ledger_line where assigned_by is distinct from 'hand'),
    rule as materialized (
        select position, plan_id, goal_id, reading.account_key(account) as key, sector, area, source, cost_centre
        from assignment_rule),
    wanted as (
        select l.id, l.goal_id as had, r.plan_id, r.goal_id from line l left join lateral (
            select rule.plan_id, rule.goal_id from rule
            where assignment_fits(l.key, l.sector, l.area, l.source, l.cost_centre,
                rule.key, rule.sector, rule.area, rule.source, rule.cost_centre)
            order by rule.position limit 1) r on true)
    select array_agg(id), array_agg(plan_id), array_agg(goal_id) into lines, plans, goals
    from wanted where goal_id is distinct from had;
    if lines is null then
        return 0;
    end if;
    perform tell_assignment('', cardinality(lines));
    update ledger_line l set plan_id = n.plan_id, goal_id = n.goal_id,
            assigned_by = case when n.goal_id is not null then 'rule' end
        from unnest(lines, plans, goals) n (id, plan_id, goal_id) where l.id = n.id;
    return cardinality(lines);
end $$;

-- What entries are made of: indicators and milestones as they stand, with the unit that answers for them (their own, or
-- that of the nearest goal above that has one) and whether a goal above is suspended (method §5).

create function reading.goal_above(start uuid) returns table (unit_id uuid, suspended boolean)
    language sql stable as $$
    with recursive above (id, parent_id, unit_id, status, height) as (
        select g.id, g.parent_id, g.unit_id, g.status, 0 from goal g where g.id = start
        union all
        select g.id, g.parent_id, g.unit_id, g.status, a.height + 1 from goal g join above a on g.id = a.parent_id)
    select (select a.unit_id from above a where a.unit_id is not null order by a.height limit 1),
        exists (select from above a where a.status = 'SUSPENDED')
$$;

create view reading.entry_item as
    select 'MEASUREMENT' as kind, i.id, i.plan_id, p.code as plan_code, p.name as plan_name, p.starts as plan_starts,
        p.ends as plan_ends, i.goal_id, i.code, i.name, i.measure_unit, i.frequency, i.aggregation,
        null::date as starts, null::date as due, i.verification, coalesce(i.unit_id, up.unit_id) as unit_id,
        p.status = 'IN_FORCE' and not up.suspended as active, p.position as plan_position, i.position
    from indicator i join plan p on p.id = i.plan_id cross join lateral reading.goal_above(i.goal_id) up
    union all
    select 'MILESTONE_REPORT', m.id, m.plan_id, p.code, p.name, p.starts, p.ends, m.goal_id, m.code, m.name, '%', null, null,
        m.starts, m.due, m.verification, coalesce(m.unit_id, up.unit_id), p.status = 'IN_FORCE' and not up.suspended,
        p.position, m.position
    from milestone m join plan p on p.id = m.plan_id cross join lateral reading.goal_above(m.goal_id) up;

-- For which units somebody enters: a directorate's own and those below it.
create function reading.unit_of_person(on_day date) returns table (username text, unit_id uuid) language sql stable as $$
    with recursive own (username, unit_id) as (
        select u.username, u.unit_id from app_user u where u.active and u.role = 'DIRECTORATE'
        union
        select o.username, b.id from own o join org_unit b on b.parent_id = o.unit_id)
    select username, unit_id from own
$$;

-- All entries of both kinds in one shape; a report's percentage is its value.
create view reading.entry as
    select 'MEASUREMENT' as kind, m.id, m.indicator_id as item_id, m.period as said_on, m.period_end as ends, m.version,
        m.value, m.numerator, m.denominator, m.comment, null::text as next_step, m.state, m.entered_by, m.recorded_at,
        m.row_version
    from measurement m
    union all
    select 'MILESTONE_REPORT', r.id, r.milestone_id, r.report_date::text, r.report_date, r.version, r.percent, null, null,
        r.comment, r.next_step, r.state, r.entered_by, r.recorded_at, r.row_version
    from milestone_report r;

-- For which units somebody acts as director on a day.
create function reading.director_of(person text, on_day date) returns table (unit_id uuid) language sql stable as
    $$ select u.unit_id from reading.unit_of_person(on_day) u where u.username = person $$;

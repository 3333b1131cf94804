-- Further kinds of reports: of units that did not answer, of each directorate on a page, the month's to the Administrador, the
-- year's to the Concejo and the people (Cuenta Pública in Chile, Memoria in Peru).
alter table report drop constraint report_kind_check,
    add constraint report_kind_check check (kind in ('council-semester', 'revenue-monthly', 'control-quarterly',
        'budget-evaluation', 'unanswered-units', 'unit-sheet', 'executive-monthly', 'public-account', 'annual-memory'));

-- What each unit was to say of periods that ended between two days, as known at K: when it was first sent in, if at K something
-- stands; and the state of its latest version. The same rules as reading.expected, which knows only of now.
create function reading.expected_as_known(k timestamptz, since date, until date) returns table (kind text, plan_code text,
    unit_id uuid, item_id uuid, code text, name text, said_on text, ends date, answered_at timestamptz, state entry_state)
    language sql stable as $$
    with recursive goals as materialized (select id, parent_id, unit_id, status from reading.goal(k)),
    tree (id, unit_id, suspended) as (
        select id, unit_id, status = 'SUSPENDED' from goals where parent_id is null
        union all
        select g.id, coalesce(g.unit_id, t.unit_id), t.suspended or g.status = 'SUSPENDED'
        from goals g join tree t on g.parent_id = t.id),
    plans as materialized (
        select p.id, p.code, case coalesce(c.milestones_every, 'MONTHLY')
            when 'ANNUAL' then 12 when 'SEMIANNUAL' then 6 when 'QUARTERLY' then 3 else 1 end as months
        from reading.plan(k) p
            left join history.entry_calendar c on c.plan_id = p.id and c.known_from <= k and c.known_to > k
        where p.status = 'IN_FORCE'),
    done as materialized (
        select r.milestone_id, min(r.report_date) as day from reading.report_version(k) r
        where r.percent = 100 and r.state in ('submitted', 'validated') group by r.milestone_id)
    select 'MEASUREMENT', p.code, coalesce(i.unit_id, t.unit_id), i.id, i.code, i.name, a.period, a.period_end,
        case when s.stands then s.first_sent end, s.state
    from reading.target(k) a
        join reading.indicator(k) i on i.id = a.indicator_id
        join plans p on p.id = i.plan_id
        join tree t on t.id = i.goal_id and not t.suspended
        cross join lateral (
            select min(x.known_from) filter (where x.state in ('submitted', 'validated')) as first_sent,
                bool_or(x.known_to > k and x.state in ('submitted', 'validated')) as stands,
                (array_agg(x.state order by m.version desc) filter (where x.known_to > k))[1] as state
            from measurement m join measurement_step x on x.measurement_id = m.id
            where m.indicator_id = a.indicator_id and m.period = a.period and x.known_from <= k) s
    where a.period_end between since and until
    union all
    select 'MILESTONE_REPORT', p.code, coalesce(m.unit_id, t.unit_id), m.id, m.code, m.name, e.ends::text, e.ends,
        case when s.stands then s.first_sent end, s.state
    from reading.milestone(k) m
        join plans p on p.id = m.plan_id
        join tree t on t.id = m.goal_id and not t.suspended
        cross join lateral (
            select (d + interval '1 month' - interval '1 day')::date as ends
            from generate_series(date_trunc('month', since::timestamp), until::timestamp, interval '1 month') d) e
        cross join lateral (
            select min(x.known_from) filter (where x.state in ('submitted', 'validated')) as first_sent,
                bool_or(x.known_to > k and x.state in ('submitted', 'validated')) as stands,
                (array_agg(x.state order by r.report_date desc, r.version desc) filter (where x.known_to > k))[1] as state
            from milestone_report r join milestone_report_step x on x.milestone_report_id = r.id
            where r.milestone_id = m.id and r.report_date <= e.ends and x.known_from <= k
                and r.report_date >= date_trunc('month', e.ends::timestamp) - make_interval(months => p.months - 1)) s
    where e.ends between since and until and extract(month from e.ends)::int % p.months = 0
        and coalesce(m.starts, m.due) <= e.ends
        and (s.stands or not exists (select from done d where d.milestone_id = m.id and d.day <= e.ends))
$$;

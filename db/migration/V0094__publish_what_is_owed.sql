-- What each unit is to say: indicators' periods with a target that have ended, and milestones under way at the end of each
-- stretch of their plan's calendar, with the latest version said of each and whether one stands. A report dated within
-- the stretch speaks for it.

create function reading.expected(since date, on_day date) returns table (kind text, item_id uuid, plan_id uuid,
    plan_code text, unit_id uuid, code text, said_on text, ends date, entry_id uuid, entry_state entry_state,
    entered_by text, stands boolean, validated boolean) language sql stable as $$
    select i.kind, i.id, i.plan_id, i.plan_code, i.unit_id, i.code, t.period, t.period_end, e.id, e.state, e.entered_by,
        coalesce(e.state in ('submitted', 'validated') or (e.version > 1 and exists (
            select from measurement s where s.indicator_id = i.id and s.period = t.period
                and s.state in ('submitted', 'validated'))), false),
        coalesce(e.state = 'validated' or (e.version > 1 and exists (
            select from measurement s where s.indicator_id = i.id and s.period = t.period
                and s.state = 'validated')), false)
    from target t
        join reading.entry_item i on i.kind = 'MEASUREMENT' and i.id = t.indicator_id
        left join lateral (select m.id, m.state, m.version, m.entered_by from measurement m
            where m.indicator_id = t.indicator_id and m.period = t.period order by m.version desc limit 1) e on true
    where t.period_end between since and on_day and i.active
    union all
    select i.kind, i.id, i.plan_id, i.plan_code, i.unit_id, i.code, coalesce(e.report_date, s.ends)::text, s.ends, e.id,
        e.state, e.entered_by, coalesce(e.state in ('submitted', 'validated'), false),
        coalesce(e.state = 'validated', false)
    from reading.entry_item i
        left join entry_calendar c on c.plan_id = i.plan_id
        cross join lateral (
            select (date_trunc('month', on_day + 1) - make_interval(months => case coalesce(c.milestones_every, 'MONTHLY')
                    when 'ANNUAL' then (extract(month from on_day + 1)::int - 1) % 12
                    when 'SEMIANNUAL' then (extract(month from on_day + 1)::int - 1) % 6
                    when 'QUARTERLY' then (extract(month from on_day + 1)::int - 1) % 3 else 0 end)
                - interval '1 day')::date as ends,
                case coalesce(c.milestones_every, 'MONTHLY') when 'ANNUAL' then 12 when 'SEMIANNUAL' then 6
                    when 'QUARTERLY' then 3 else 1 end as months) s
        left join lateral (select r.id, r.state, r.report_date, r.entered_by from milestone_report r
            where r.milestone_id = i.id and r.report_date <= s.ends
                and r.report_date >= date_trunc('month', s.ends) - make_interval(months => s.months - 1)
            order by r.report_date desc, r.version desc limit 1) e on true
    where i.kind = 'MILESTONE_REPORT' and i.active and s.ends >= since and coalesce(i.starts, i.due) <= s.ends
        and (e.id is not null or not exists (select from milestone_report d where d.milestone_id = i.id
            and d.percent = 100 and d.report_date <= s.ends and d.state in ('submitted', 'validated')))
$$;

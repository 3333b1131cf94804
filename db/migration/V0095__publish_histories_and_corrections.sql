-- Everything that ever happened to one value, in the order of time: what was entered, each step of its way, what was said
-- beside it, a director's yes, and what was done to its period.
create function reading.value_event(of_kind text, item uuid, about text) returns table (at timestamptz, by_whom text,
    what text, version integer, value numeric, numerator numeric, denominator numeric, until date, said text)
    language sql stable as $$
    select s.known_from, s.known_by, s.state::text, m.version, m.value, m.numerator, m.denominator, null::date,
        coalesce(s.comment, case when s.known_from = m.recorded_at then m.comment end)
    from measurement m join measurement_step s on s.measurement_id = m.id
    where of_kind = 'MEASUREMENT' and m.indicator_id = item and m.period = about and s.state <> 'draft'
    union all
    select s.known_from, s.known_by, s.state::text, r.version, r.percent, null, null, null,
        coalesce(s.comment, case when s.known_from = r.recorded_at then r.comment end)
    from milestone_report r join milestone_report_step s on s.milestone_report_id = r.id
    where of_kind = 'MILESTONE_REPORT' and r.milestone_id = item and r.report_date::text = about and s.state <> 'draft'
    union all
    select d.endorsed_at, d.endorsed_by, 'endorsed', e.version, e.value, e.numerator, e.denominator, null, null
    from entry_endorsement d join reading.entry e on e.id = d.entry_id
    where e.kind = of_kind and e.item_id = item and e.said_on = about
    union all
    select k.said_at, k.said_by, 'remark', null, null, null, null, null, k.text
    from entry_remark k where k.item_id = item and k.said_on = about
    union all
    select a.acted_at, a.acted_by, lower(a.act), null, null, null, null, a.until, a.reason
    from reading.entry_item i join period_act a on a.plan_id = i.plan_id
        and a.period = case when of_kind = 'MEASUREMENT' then about else period_of(
            coalesce((select c.milestones_every from entry_calendar c where c.plan_id = i.plan_id), 'MONTHLY'), about::date) end
        and (a.unit_id is null or a.unit_id = i.unit_id)
    where i.id = item and i.kind = of_kind
    order by 1
$$;

-- The corrections between two moments: values of which another version counts at the later one, or the first, or none.
create function reading.entry_change(plan_code text, from_k timestamptz, to_k timestamptz, basis text)
    returns table (kind text, item_id uuid, code text, name text, measure_unit text, about text, ends date,
        was_version integer, was_value numeric, was_numerator numeric, was_denominator numeric,
        is_version integer, is_value numeric, is_numerator numeric, is_denominator numeric,
        since timestamptz, by_whom text, said text) language sql stable as $$
    select 'MEASUREMENT', i.id, i.code, i.name, i.measure_unit, coalesce(n.period, o.period), coalesce(n.period_end, o.period_end),
        o.version, o.value, o.numerator, o.denominator, n.version, n.value, n.numerator, n.denominator,
        s.known_from, s.known_by, coalesce(s.comment, m.comment)
    from (select * from reading.counted_measurement(from_k, basis)) o
        full join (select * from reading.counted_measurement(to_k, basis)) n
            on n.indicator_id = o.indicator_id and n.period = o.period
        join reading.indicator(to_k) i on i.id = coalesce(n.indicator_id, o.indicator_id)
        join reading.plan(to_k) p on p.id = i.plan_id and p.code = plan_code
        left join measurement m on m.id = n.id
        left join lateral (select t.known_from, t.known_by, t.comment from measurement_step t
            where t.measurement_id = n.id and t.known_from <= to_k and reading.counts(t.state, basis)
            order by t.known_from limit 1) s on true
    where n.id is distinct from o.id
    union all
    select 'MILESTONE_REPORT', i.id, i.code, i.name, '%', coalesce(n.report_date, o.report_date)::text,
        coalesce(n.report_date, o.report_date), o.version, o.percent, null, null, n.version, n.percent, null, null,
        s.known_from, s.known_by, coalesce(s.comment, r.comment)
    from (select * from reading.counted_report(from_k, basis)) o
        full join (select * from reading.counted_report(to_k, basis)) n
            on n.milestone_id = o.milestone_id and n.report_date = o.report_date
        join reading.milestone(to_k) i on i.id = coalesce(n.milestone_id, o.milestone_id)
        join reading.plan(to_k) p on p.id = i.plan_id and p.code = plan_code
        left join milestone_report r on r.id = n.id
        left join lateral (select t.known_from, t.known_by, t.comment from milestone_report_step t
            where t.milestone_report_id = n.id and t.known_from <= to_k and reading.counts(t.state, basis)
            order by t.known_from limit 1) s on true
    where n.id is distinct from o.id
    order by 16 desc nulls last, 3, 7
$$;

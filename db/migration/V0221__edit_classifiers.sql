-- What the editing of classifiers asks: until when a code was used, and who changed an entry last.

-- A yearly line uses its account to the end of the year.
create function reading.classifier_use(k timestamptz) returns table (kind text, code text, last_used date)
    language sql stable as $$
    with used as (
        select account, source, '' as area, (make_date(year, month, 1) + interval '1 month - 1 day')::date as day
            from reading.revenue_line(k)
        union all select account, source, area, make_date(year, 12, 31) from reading.ledger_line(k)
        union all select account, '', '', make_date(year, 12, 31) from reading.budget_line(k))
    select 'account', account, max(day) from used group by account
    union all select 'source', source, max(day) from used where source <> '' group by source
    union all select 'area', area, max(day) from used where area <> '' group by area
$$;

create or replace view reading.last_change as
    select c.kind, c.id, c.by_whom, coalesce(p.display_name, c.by_whom) as name, c.at
    from (
        select 'org_unit' as kind, id, known_by as by_whom, known_from as at
            from history.org_unit where known_to = 'infinity'
        union all
        select 'unit_post', id, known_by, known_from from history.unit_post where known_to = 'infinity'
        union all
        select 'municipality', id, known_by, known_from from history.municipality where known_to = 'infinity'
        union all
        select 'entry_calendar', plan_id, known_by, known_from from history.entry_calendar where known_to = 'infinity'
        union all
        select 'budget_account', id, known_by, known_from from history.budget_account where known_to = 'infinity'
        union all
        select 'budget_dimension', id, known_by, known_from from history.budget_dimension where known_to = 'infinity'
        union all
        select 'app_user', u.id, t.actor, t.at from app_user u cross join lateral (
            select actor, at from trail where kind = 'app_user' and subject = u.username order by seq desc limit 1) t) c
        left join app_user p on p.username = c.by_whom;

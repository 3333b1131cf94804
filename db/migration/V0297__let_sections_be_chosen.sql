-- Of which sections each kind of report is made, in what order, on what paper (ADR 0296); kinds without a row are made as
-- Rumbo makes them. What the law demands cannot be left out, whoever writes.

create function report_sections_demanded(kind text) returns text[] language sql immutable as $$
    select case kind
        when 'council-semester' then array['legal-frame', 'summary', 'progress', 'budget', 'investment']
        when 'revenue-monthly' then array['accounts', 'data']
        when 'control-quarterly' then array['execution', 'pensions', 'teachers', 'common-fund', 'deficits']
        when 'budget-evaluation' then array['revenue', 'expense']
        when 'unanswered-units' then array['missing']
        when 'unit-sheet' then array[]::text[]
        when 'executive-monthly' then array['money']
        when 'public-account' then array[]::text[]
        when 'annual-memory' then array['plan', 'revenue', 'expense', 'statements']
    end
$$;

create table report_outline (
    id uuid primary key default gen_random_uuid(),
    kind text not null constraint report_outline_one_to_a_kind unique,
    shown text[] not null,
    left_out text[] not null,
    paper text not null default 'A4' check (paper in ('A4', 'OFICIO')),
    report text not null,
    sections text not null,
    sections_left_out text not null,
    row_version integer not null default 0,
    constraint report_outline_of_a_kind check (report_sections_demanded(kind) is not null),
    constraint report_outline_once check (not shown && left_out),
    constraint report_outline_demanded check (shown @> report_sections_demanded(kind))
);
comment on column report_outline.shown is 'keys of the sections, in order';
comment on column report_outline.sections is 'their names as they were read when they were chosen, for the trail';

call track_history('report_outline');
call track_trail('report_outline', 'report_outline', $r$r ->> 'report'$r$, '{kind,report,shown,left_out}');

create function reading.report_outline(k timestamptz) returns setof history.report_outline language sql stable as
    $$ select * from history.report_outline where known_from <= k and known_to > k $$;

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
        select 'report_outline', id, known_by, known_from from history.report_outline where known_to = 'infinity'
        union all
        select 'app_user', u.id, t.actor, t.at from app_user u cross join lateral (
            select actor, at from trail where kind = 'app_user' and subject = u.username order by seq desc limit 1) t) c
        left join app_user p on p.username = c.by_whom;

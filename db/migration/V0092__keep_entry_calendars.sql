-- When a plan's periods open, are due and close, in working days after their last day; and what was done to single
-- periods beyond that. A plan without a calendar is due by the usual term and never closes.

create table entry_calendar (
    id uuid primary key,
    plan_id uuid not null constraint entry_calendar_one_per_plan unique references plan,
    opens_after integer not null,
    due_after integer not null,
    closes_after integer,
    milestones_every text not null check (milestones_every in ('MONTHLY', 'QUARTERLY', 'SEMIANNUAL', 'ANNUAL')),
    two_steps boolean not null default false,
    row_version integer not null default 0,
    constraint entry_calendar_in_order check (0 <= opens_after and opens_after < due_after
        and (closes_after is null or due_after <= closes_after) and coalesce(closes_after, due_after) <= 250)
);
call track_history('entry_calendar');

-- Only added to: a period was closed, opened again, or one unit was given longer; somebody asked for it, or was told no.
create table period_act (
    id uuid primary key default gen_random_uuid(),
    plan_id uuid not null references plan,
    period text not null,
    unit_id uuid references org_unit,
    act text not null check (act in ('CLOSED', 'REOPENED', 'ASKED', 'EXCEPTED', 'REFUSED')),
    until date,
    reason text not null check (btrim(reason) <> ''),
    acted_by text not null default recorded_by(),
    acted_at timestamptz not null default recorded_at(),
    position bigint generated always as identity,
    constraint period_act_of_a_unit check ((act in ('ASKED', 'EXCEPTED', 'REFUSED')) = (unit_id is not null)),
    constraint period_act_ends check (act not in ('REOPENED', 'EXCEPTED') or until is not null)
);
create index on period_act (plan_id, period, position);
create trigger period_acts_stand before update or delete on period_act
    for each row execute function refuse_rewriting();

create function period_of(frequency text, day date) returns text language sql immutable as $$
    select case frequency
        when 'ANNUAL' then to_char(day, 'YYYY')
        when 'SEMIANNUAL' then to_char(day, 'YYYY"-S"') || (extract(month from day)::int + 5) / 6
        when 'QUARTERLY' then to_char(day, 'YYYY"-Q"') || extract(quarter from day)
        else to_char(day, 'YYYY"-M"MM') end
$$;

-- Whether a period was closed by an act and is not open to the unit again on that day.
create function period_locked(plan uuid, said_period text, unit uuid, on_day date) returns boolean language sql stable as $$
    select coalesce((select a.act = 'CLOSED' or a.until < on_day from period_act a
            where a.plan_id = plan and a.period = said_period and a.act in ('CLOSED', 'REOPENED')
            order by a.position desc limit 1), false)
        and not exists (select from period_act a where a.plan_id = plan and a.period = said_period
            and a.act = 'EXCEPTED' and a.unit_id = unit and a.until >= on_day)
$$;

create function refuse_entering_locked() returns trigger language plpgsql as $$
declare
    item uuid := case tg_table_name when 'measurement' then to_jsonb(new) ->> 'indicator_id'
        else to_jsonb(new) ->> 'milestone_id' end;
    of_item record;
    said text;
begin
    select i.plan_id, i.unit_id into of_item from reading.entry_item i where i.id = item;
    said := coalesce(to_jsonb(new) ->> 'period', period_of(
        coalesce((select c.milestones_every from entry_calendar c where c.plan_id = of_item.plan_id), 'MONTHLY'),
        (to_jsonb(new) ->> 'report_date')::date));
    if period_locked(of_item.plan_id, said, of_item.unit_id,
            (recorded_at() at time zone (select zone from municipality))::date) then
        raise exception 'the period % is closed', said using errcode = 'RB004';
    end if;
    return new;
end $$;
create trigger locked_periods_stand before insert on measurement for each row
    when (current_act() <> 'import') execute function refuse_entering_locked();
create trigger locked_periods_stand_on_update before update on measurement for each row
    when (current_act() <> 'import' and new.state in ('draft', 'submitted')) execute function refuse_entering_locked();
create trigger locked_periods_stand before insert on milestone_report for each row
    when (current_act() <> 'import') execute function refuse_entering_locked();
create trigger locked_periods_stand_on_update before update on milestone_report for each row
    when (current_act() <> 'import' and new.state in ('draft', 'submitted')) execute function refuse_entering_locked();

-- The latest word on each period: of all, and of single units.
create view reading.period_act as
    select a.id, a.plan_id, p.code as plan_code, a.period, a.unit_id, a.act, a.until, a.reason, a.acted_by, a.acted_at,
        a.position
    from period_act a join plan p on p.id = a.plan_id;
create view reading.entry_calendar as
    select c.plan_id, p.code as plan_code, c.opens_after, c.due_after, c.closes_after, c.milestones_every, c.two_steps
    from entry_calendar c join plan p on p.id = c.plan_id;

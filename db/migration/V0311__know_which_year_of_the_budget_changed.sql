-- When each year of the budget last changed, so that a line of one year leaves the sums of the others as they were.
drop function reading.last_budget_change(timestamptz);
drop trigger ledger_line_noted on ledger_line;
drop trigger budget_line_noted on budget_line;
drop table budget_change;

create table budget_change (year integer, changed_at timestamptz, primary key (year, changed_at));
insert into budget_change
    select year, known_from from history.ledger_line union select year, known_from from history.budget_line
    union select year, known_to from history.ledger_line where known_to < 'infinity'
    union select year, known_to from history.budget_line where known_to < 'infinity';

-- As its owner: nobody else may say that nothing changed.
create or replace function note_budget_change() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$
declare
    at timestamptz := recorded_at();
begin
    if tg_op in ('UPDATE', 'DELETE') then
        insert into budget_change select distinct year, at from old_rows on conflict do nothing;
    end if;
    if tg_op in ('INSERT', 'UPDATE') then
        insert into budget_change select distinct year, at from new_rows on conflict do nothing;
    end if;
    return null;
end $$;

do $$
declare
    noted text;
begin
    foreach noted in array array['ledger_line', 'budget_line'] loop
        execute format('create trigger noted_on_insert after insert on %I referencing new table as new_rows
            for each statement execute function note_budget_change()', noted);
        execute format('create trigger noted_on_update after update on %I
            referencing old table as old_rows new table as new_rows
            for each statement execute function note_budget_change()', noted);
        execute format('create trigger noted_on_delete after delete on %I referencing old table as old_rows
            for each statement execute function note_budget_change()', noted);
    end loop;
end $$;

-- The last moment up to K at which a line of each of these years changed; settled as for plans (V0310).
create function reading.last_budget_change(k timestamptz, from_year integer, to_year integer)
    returns table (year integer, changed_at timestamptz, settled boolean) language sql stable as $$
    select c.year, c.last, not exists (select from recording_clock r
            where r.recorded_in = pg_current_xact_id_if_assigned() and r.last_recorded = c.last)
    from (select y as year, coalesce((select max(b.changed_at) from budget_change b
                where b.year = y and b.changed_at <= k), timestamptz '2000-01-01Z') as last
            from generate_series(from_year, to_year) y) c
$$;

-- What of these years only the exchange workbook says, as reading.goal_budget tells it: accounting has no line of them.
create function reading.planned_line(k timestamptz, years integer[]) returns table (plan_id uuid, goal_id uuid,
    year integer, account text, sector text, source text, initial numeric, current numeric, committed numeric,
    accrued numeric, paid numeric) language sql stable as $$
    select b.plan_id, b.goal_id, b.year, b.account, 'municipal', '',
        b.initial, b.current, b.committed, b.accrued, b.paid
    from history.budget_line b
    where b.known_from <= k and b.known_to > k and b.year = any (years) and not exists (
        select from (
            select distinct l.goal_id, l.year, l.account from history.ledger_line l
            where l.known_from <= k and l.known_to > k and l.goal_id is not null and l.year = any (years)) told
        where told.goal_id = b.goal_id and told.year = b.year
            and reading.account_key(told.account) = reading.account_key(b.account))
$$;

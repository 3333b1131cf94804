-- The last moment up to K at which anything changed that scorecards are made from: two answers with the same one are the
-- same, whatever else was recorded in between, reports above all. A row to a recording, as with the budget (V0296). Which
-- tables those are, a test finds out by watching what a scorecard reads.
create table plan_change (changed_at timestamptz primary key);
insert into plan_change
    select known_from from history.municipality union select known_to from history.municipality where known_to < 'infinity'
    union select known_from from history.org_unit union select known_to from history.org_unit where known_to < 'infinity'
    union select known_from from history.plan union select known_to from history.plan where known_to < 'infinity'
    union select known_from from history.goal union select known_to from history.goal where known_to < 'infinity'
    union select known_from from history.indicator union select known_to from history.indicator where known_to < 'infinity'
    union select known_from from history.milestone union select known_to from history.milestone where known_to < 'infinity'
    union select known_from from history.target union select known_to from history.target where known_to < 'infinity'
    union select recorded_at from measurement union select known_from from measurement_move
    union select recorded_at from milestone_report union select known_from from milestone_report_move;

-- As its owner: nobody else may say that nothing changed.
create function note_plan_change() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$
begin
    insert into plan_change values (recorded_at()) on conflict do nothing;
    return null;
end $$;

do $$
declare
    noted text;
begin
    foreach noted in array array['municipality', 'org_unit', 'plan', 'goal', 'indicator', 'milestone', 'target',
        'measurement', 'measurement_move', 'milestone_report', 'milestone_report_move']
    loop
        execute format('create trigger %1$s_noted after insert or update or delete on %1$I
            for each statement execute function note_plan_change()', noted);
    end loop;
end $$;

-- Settled is what no open recording can still add to: whoever asks within a recording of their own is shown what it has
-- changed so far, under the moment that the rest of it will have too.
create function reading.last_plan_change(k timestamptz) returns table (changed_at timestamptz, settled boolean)
    language sql stable as $$
    select c.last, not exists (select from recording_clock r
            where r.recorded_in = pg_current_xact_id_if_assigned() and r.last_recorded = c.last)
    from (select coalesce(max(changed_at), timestamptz '2000-01-01Z') as last from plan_change where changed_at <= k) c
$$;

drop function reading.last_recording(timestamptz);

-- The trail tells what is done to periods, what is said about entries, and who is written to.

-- An indicator's or a milestone's name, whichever of the two the id is of.
create function trail_entry_item(id text) returns text language sql stable as
    $$ select coalesce(public.trail_indicator($1), public.trail_milestone($1)) $$;

call track_trail('entry_calendar', 'entry_calendar', $$(select p.code from plan p where p.id = (r ->> 'plan_id')::uuid)$$,
    '{plan_id}');
call track_trail('period_act', 'period_act', $$concat_ws(' · ',
    (select p.code from plan p where p.id = (r ->> 'plan_id')::uuid), r ->> 'period',
    (select u.code from org_unit u where u.id = (r ->> 'unit_id')::uuid))$$,
    '{plan_id,period,unit_id,acted_by,acted_at}');
call track_trail('entry_remark', 'entry_remark', $$trail_entry_item(r ->> 'item_id') || ' · ' || (r ->> 'said_on')$$,
    '{item_id,said_on,said_by,said_at}');
call track_trail('entry_endorsement', 'entry_endorsement', $$coalesce(
    (select trail_indicator(m.indicator_id::text) || ' · ' || m.period from measurement m
        where m.id = (r ->> 'entry_id')::uuid),
    (select trail_milestone(m.milestone_id::text) || ' · ' || m.report_date from milestone_report m
        where m.id = (r ->> 'entry_id')::uuid))$$, '{entry_id,endorsed_by,endorsed_at}');

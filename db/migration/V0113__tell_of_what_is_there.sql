-- What the trail tells of: all that people enter, promise or settle. Sign-ins, imports tried and scheduled work have
-- tables of their own that are only added to.

create function trail_item(plan_id text, code text) returns text language sql stable as
    $$ select p.code || ' · ' || $2 from public.plan p where p.id = $1::uuid $$;
create function trail_indicator(id text) returns text language sql stable as
    $$ select public.trail_item(i.plan_id::text, i.code) from public.indicator i where i.id = $1::uuid $$;
create function trail_milestone(id text) returns text language sql stable as
    $$ select public.trail_item(m.plan_id::text, m.code) from public.milestone m where m.id = $1::uuid $$;
create function trail_person(id text) returns text language sql stable as
    $$ select u.username from public.app_user u where u.id = $1::uuid $$;

call track_trail('measurement', 'measurement', $$trail_indicator(r ->> 'indicator_id') || ' · ' || (r ->> 'period')$$,
    '{indicator_id,period,period_end,recorded_at,entered_by}');
call track_trail('milestone_report', 'milestone_report',
    $$trail_milestone(r ->> 'milestone_id') || ' · ' || (r ->> 'report_date')$$,
    '{milestone_id,report_date,recorded_at,entered_by}');

call track_trail('municipality', 'municipality', hidden => '{only_row}');
call track_trail('org_unit', 'org_unit');
call track_trail('plan', 'plan');
call track_trail('goal', 'goal', $$trail_item(r ->> 'plan_id', r ->> 'code')$$);
call track_trail('indicator', 'indicator', $$trail_item(r ->> 'plan_id', r ->> 'code')$$);
call track_trail('milestone', 'milestone', $$trail_item(r ->> 'plan_id', r ->> 'code')$$);
call track_trail('target', 'target', $$trail_indicator(r ->> 'indicator_id') || ' · ' || (r ->> 'period')$$,
    '{indicator_id,period_end}');
call track_trail('budget_line', 'budget', $$(select trail_item(g.plan_id::text, g.code) from goal g
    where g.id = (r ->> 'goal_id')::uuid) || ' · ' || (r ->> 'year') || ' · ' || (r ->> 'account')$$, '{plan_id,goal_id}');
call track_trail('revenue_line', 'revenue', $$(r ->> 'year') || '-' || (r ->> 'month') || ' · ' || (r ->> 'account')$$);

call track_trail('app_user', 'app_user', $$r ->> 'username'$$, secret => '{password_hash}');
call track_trail('access_token', 'access_token', $$trail_person(r ->> 'user_id') || ' · ' || (r ->> 'name')$$,
    '{token_hash,user_id,created_at}');
call track_trail('one_time_link', 'one_time_link', $$trail_person(r ->> 'user_id')$$, '{token_hash,user_id,created_at}');

call track_trail('reading_template', 'reading_template', hidden => '{changed_at,changed_by}');
call track_trail('special_day', 'special_day', $$r ->> 'day'$$, '{day}');
call track_trail('report', 'report', $$r ->> 'code'$$,
    '{stage,attempts,requested_by,requested_at,known_at,snapshot,incident,code}');

select begin_recording('2000-01-01T00:00:00Z', 'system');
select tell_trail('trail', '', '{"action": "begun"}');

-- The first step of an entry says nothing that the entry does not say itself: its state, who entered it and when. It is
-- kept from the first move on, together with that; 25,000 imported measurements that never move need no second row each,
-- nor its two index entries and its look at the first. measurement_step and milestone_report_step, now views, show every
-- step as before.
alter table measurement_step rename to measurement_move;
alter table milestone_report_step rename to milestone_report_move;

create view measurement_step as
    select measurement_id, state, comment, known_from, known_to, known_by from measurement_move
    union all
    select id, state, null, recorded_at, 'infinity', entered_by from measurement m
        where not exists (select from measurement_move s where s.measurement_id = m.id);
create view milestone_report_step as
    select milestone_report_id, state, comment, known_from, known_to, known_by from milestone_report_move
    union all
    select id, state, null, recorded_at, 'infinity', entered_by from milestone_report r
        where not exists (select from milestone_report_move s where s.milestone_report_id = r.id);

drop trigger steps_on_insert on measurement;
drop trigger steps_on_insert on milestone_report;
create or replace function keep_steps() returns trigger language plpgsql as $$
declare
    moves text := format('%I', tg_table_name || '_move');
    entry text := format('%I', tg_table_name || '_id');
    moved text := 'new_rows n join old_rows o on o.id = n.id where n.state <> o.state';
begin
    execute format('insert into %1$s (%2$s, state, known_from, known_by)
            select o.id, o.state, o.recorded_at, o.entered_by from %3$s
            and o.recorded_at < $1 and not exists (select from %1$s s where s.%2$s = o.id)', moves, entry, moved)
        using recorded_at();
    execute format('update %1$s s set known_to = $1 from %3$s
            and s.%2$s = n.id and s.known_to = ''infinity'' and s.known_from < $1', moves, entry, moved)
        using recorded_at();
    execute format('insert into %1$s (%2$s, state, comment, known_from, known_by)
            select n.id, n.state, $3, $1, $2 from %3$s
            on conflict (%2$s, known_from) do update
                set state = excluded.state, comment = excluded.comment, known_by = excluded.known_by',
            moves, entry, moved)
        using recorded_at(), recorded_by(), nullif(current_setting('rumbo.step_comment', true), '');
    return null;
end $$;

-- An entry that has moves has one that was known at any time since it was entered; one that has none is as it was entered.
create or replace function reading.counted_measurement(k timestamptz, basis text) returns table (
    id uuid, indicator_id uuid, period text, period_end date, version integer, value numeric, numerator numeric,
    denominator numeric, recorded_at timestamptz) language sql stable as $$
    select distinct on (m.indicator_id, m.period_end)
        m.id, m.indicator_id, m.period, m.period_end, m.version, m.value, m.numerator, m.denominator, m.recorded_at
    from measurement m
        left join measurement_move s on s.measurement_id = m.id and s.known_from <= k and s.known_to > k
    where m.recorded_at <= k and reading.counts(coalesce(s.state, m.state), basis)
    order by m.indicator_id, m.period_end, m.version desc
$$;

create or replace function reading.counted_report(k timestamptz, basis text) returns table (
    id uuid, milestone_id uuid, report_date date, version integer, percent numeric, recorded_at timestamptz)
    language sql stable as $$
    select distinct on (r.milestone_id, r.report_date)
        r.id, r.milestone_id, r.report_date, r.version, r.percent, r.recorded_at
    from milestone_report r
        left join milestone_report_move s on s.milestone_report_id = r.id and s.known_from <= k and s.known_to > k
    where r.recorded_at <= k and reading.counts(coalesce(s.state, r.state), basis)
    order by r.milestone_id, r.report_date, r.version desc
$$;

create or replace function reading.changed_item(since timestamptz, k timestamptz) returns table (item_id uuid)
    language sql stable as $$
    select id from history.indicator where (known_from > since and known_from <= k) or (known_to > since and known_to <= k)
    union
    select id from history.milestone where (known_from > since and known_from <= k) or (known_to > since and known_to <= k)
    union
    select indicator_id from history.target
        where (known_from > since and known_from <= k) or (known_to > since and known_to <= k)
    union
    select indicator_id from measurement where recorded_at > since and recorded_at <= k
    union
    select m.indicator_id from measurement_move s join measurement m on m.id = s.measurement_id
        where s.known_from > since and s.known_from <= k
    union
    select milestone_id from milestone_report where recorded_at > since and recorded_at <= k
    union
    select r.milestone_id from milestone_report_move s join milestone_report r on r.id = s.milestone_report_id
        where s.known_from > since and s.known_from <= k
$$;

-- The unique key begins with the indicator as well, and no question needs its measurements by the day alone.
drop index measurement_indicator_id_period_end_idx;

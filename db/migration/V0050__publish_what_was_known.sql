-- What was known at K, for those who only read (method §2): each function is the state of one kind of thing at K, or the
-- entries that count at K on a basis. Plain SQL of one statement each, so that the planner sees through them.

create function reading.municipality(k timestamptz) returns setof history.municipality language sql stable as
    $$ select * from history.municipality where known_from <= k and known_to > k $$;

create function reading.org_unit(k timestamptz) returns setof history.org_unit language sql stable as
    $$ select * from history.org_unit where known_from <= k and known_to > k $$;

create function reading.plan(k timestamptz) returns setof history.plan language sql stable as
    $$ select * from history.plan where known_from <= k and known_to > k $$;

create function reading.goal(k timestamptz) returns setof history.goal language sql stable as
    $$ select * from history.goal where known_from <= k and known_to > k $$;

create function reading.indicator(k timestamptz) returns setof history.indicator language sql stable as
    $$ select * from history.indicator where known_from <= k and known_to > k $$;

create function reading.target(k timestamptz) returns setof history.target language sql stable as
    $$ select * from history.target where known_from <= k and known_to > k $$;

create function reading.milestone(k timestamptz) returns setof history.milestone language sql stable as
    $$ select * from history.milestone where known_from <= k and known_to > k $$;

-- Whether an entry in that state counts on the basis, OFFICIAL or PRELIMINARY.
create function reading.counts(state entry_state, basis text) returns boolean language sql immutable as
    $$ select state = 'validated' or (state = 'submitted' and basis = 'PRELIMINARY') $$;

-- Of the versions of one indicator and period, the one that counts: the highest whose state at K counts on the basis.
-- Periods of one indicator never share their end, since its frequency is fixed once entries exist.
create function reading.counted_measurement(k timestamptz, basis text) returns table (
    id uuid, indicator_id uuid, period text, period_end date, version integer, value numeric, numerator numeric,
    denominator numeric, recorded_at timestamptz) language sql stable as $$
    select distinct on (m.indicator_id, m.period_end)
        m.id, m.indicator_id, m.period, m.period_end, m.version, m.value, m.numerator, m.denominator, m.recorded_at
    from measurement m join measurement_step s on s.measurement_id = m.id
    where s.known_from <= k and s.known_to > k and reading.counts(s.state, basis)
    order by m.indicator_id, m.period_end, m.version desc
$$;

-- Likewise of one milestone and day of report.
create function reading.counted_report(k timestamptz, basis text) returns table (
    id uuid, milestone_id uuid, report_date date, version integer, percent numeric, recorded_at timestamptz)
    language sql stable as $$
    select distinct on (r.milestone_id, r.report_date)
        r.id, r.milestone_id, r.report_date, r.version, r.percent, r.recorded_at
    from milestone_report r join milestone_report_step s on s.milestone_report_id = r.id
    where s.known_from <= k and s.known_to > k and reading.counts(s.state, basis)
    order by r.milestone_id, r.report_date, r.version desc
$$;

-- The last moment up to K at which anything was recorded: two answers with the same one are the same.
create function reading.last_recording(k timestamptz) returns timestamptz language sql stable as
    $$ select least(last_recorded, k) from recording_clock $$;

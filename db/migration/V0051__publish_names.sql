-- Who entered and who validated, by the name others read.
create view reading.person as select username, display_name from app_user;

-- Every version of an indicator's measurements that was said by K, with its state at K and who gave it that state. A
-- draft is its author's alone until it is submitted.
create function reading.measurement_version(k timestamptz) returns table (
    id uuid, indicator_id uuid, period text, period_end date, version integer, value numeric, numerator numeric,
    denominator numeric, comment text, entered_by text, entered_at timestamptz, state entry_state, state_by text,
    state_since timestamptz, state_comment text) language sql stable as $$
    select m.id, m.indicator_id, m.period, m.period_end, m.version, m.value, m.numerator, m.denominator, m.comment,
        m.entered_by, m.recorded_at, s.state, s.known_by, s.known_from, s.comment
    from measurement m join measurement_step s on s.measurement_id = m.id
    where s.known_from <= k and s.known_to > k and s.state <> 'draft'
$$;

create function reading.report_version(k timestamptz) returns table (
    id uuid, milestone_id uuid, report_date date, version integer, percent numeric, comment text, entered_by text,
    entered_at timestamptz, state entry_state, state_by text, state_since timestamptz, state_comment text)
    language sql stable as $$
    select r.id, r.milestone_id, r.report_date, r.version, r.percent, r.comment, r.entered_by, r.recorded_at, s.state,
        s.known_by, s.known_from, s.comment
    from milestone_report r join milestone_report_step s on s.milestone_report_id = r.id
    where s.known_from <= k and s.known_to > k and s.state <> 'draft'
$$;

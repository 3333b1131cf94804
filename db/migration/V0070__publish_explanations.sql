-- Why a result is what it is, in the words of whoever entered it: the comment of the latest entry that counts by a day.
create function reading.explanation(k timestamptz, basis text, cutoff date)
    returns table (item_id uuid, said text) language sql stable as $$
    (select distinct on (c.indicator_id) c.indicator_id, m.comment
        from reading.counted_measurement(k, basis) c join measurement m on m.id = c.id
        where c.period_end <= cutoff order by c.indicator_id, c.period_end desc)
    union all
    (select distinct on (c.milestone_id) c.milestone_id, r.comment
        from reading.counted_report(k, basis) c join milestone_report r on r.id = c.id
        where c.report_date <= cutoff order by c.milestone_id, c.report_date desc)
$$;

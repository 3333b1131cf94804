-- Indicators and milestones of which anything was recorded after one moment and up to another: themselves, a target, or a
-- step of an entry. Everything else was known at the second moment as it was at the first.
create function reading.changed_item(since timestamptz, k timestamptz) returns table (item_id uuid)
    language sql stable as $$
    select id from history.indicator where (known_from > since and known_from <= k) or (known_to > since and known_to <= k)
    union
    select id from history.milestone where (known_from > since and known_from <= k) or (known_to > since and known_to <= k)
    union
    select indicator_id from history.target
        where (known_from > since and known_from <= k) or (known_to > since and known_to <= k)
    union
    select m.indicator_id from measurement_step s join measurement m on m.id = s.measurement_id
        where s.known_from > since and s.known_from <= k
    union
    select r.milestone_id from milestone_report_step s join milestone_report r on r.id = s.milestone_report_id
        where s.known_from > since and s.known_from <= k
$$;

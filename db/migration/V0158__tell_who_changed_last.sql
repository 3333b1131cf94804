-- Who changed last what several people settle, and when: told to whoever would lay a change of theirs over it unseen. A
-- calendar goes by its plan. People have no history of their own; the trail tells of them.

create view reading.last_change as
    select c.kind, c.id, c.by_whom, coalesce(p.display_name, c.by_whom) as name, c.at
    from (
        select 'org_unit' as kind, id, known_by as by_whom, known_from as at
            from history.org_unit where known_to = 'infinity'
        union all
        select 'unit_post', id, known_by, known_from from history.unit_post where known_to = 'infinity'
        union all
        select 'municipality', id, known_by, known_from from history.municipality where known_to = 'infinity'
        union all
        select 'entry_calendar', plan_id, known_by, known_from from history.entry_calendar where known_to = 'infinity'
        union all
        select 'app_user', u.id, t.actor, t.at from app_user u cross join lateral (
            select actor, at from trail where kind = 'app_user' and subject = u.username order by seq desc limit 1) t) c
        left join app_user p on p.username = c.by_whom;

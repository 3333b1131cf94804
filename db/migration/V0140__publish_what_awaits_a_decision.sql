-- What control decides on next, and what has happened to an entry so far. Of a period's submitted versions only the last
-- awaits a decision: an earlier one was corrected by its own unit before anybody decided, and is seen in the history.

create view reading.entry_place as
    select i.id as item_id, i.kind, i.plan_id, i.plan_code, i.plan_name, i.plan_position, i.position, i.code, i.name,
        i.starts, i.due, i.unit_id, u.code as unit_code, u.name as unit_name, u.position as unit_position,
        coalesce(c.two_steps, false) as two_steps
    from reading.entry_item i
        left join org_unit u on u.id = i.unit_id
        left join entry_calendar c on c.plan_id = i.plan_id;

create view reading.awaiting_decision as
    select e.id, e.item_id, e.said_on, e.ends, e.version, e.entered_by, e.recorded_at, s.submitted_by, s.submitted_at,
        p.kind, p.plan_code, p.plan_name, p.plan_position, p.position, p.code, p.name, p.unit_id, p.unit_code,
        p.unit_name, p.unit_position, p.two_steps and s.endorsed_by is null as awaits_director
    from reading.entry e
        join reading.submission s on s.id = e.id
        join reading.entry_place p on p.item_id = e.item_id
    where e.state = 'submitted' and not exists (select from reading.entry l where l.item_id = e.item_id
        and l.kind = e.kind and l.said_on = e.said_on and l.version > e.version and l.state in ('submitted', 'validated'));

-- Every step of every entry: its states, and a director's yes.
create view reading.entry_step as
    select measurement_id as entry_id, state, comment, known_by as by_whom, known_from as at, false as endorsement
        from measurement_step
    union all
    select milestone_report_id, state, comment, known_by, known_from, false from milestone_report_step
    union all
    select entry_id, 'submitted', null, endorsed_by, endorsed_at, true from entry_endorsement;

-- Units that asked for longer and have no answer yet.
create view reading.open_request as
    select l.plan_id, l.plan_code, l.period, l.unit_id, u.code as unit_code, u.name as unit_name, l.until, l.reason,
        l.acted_by, l.acted_at
    from (select distinct on (a.plan_id, a.period, a.unit_id) a.* from reading.period_act a
            where a.unit_id is not null order by a.plan_id, a.period, a.unit_id, a.position desc) l
        join org_unit u on u.id = l.unit_id
    where l.act = 'ASKED';

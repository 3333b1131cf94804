-- Whether a later version stands is looked up entry by entry, in the index, however little the planner knows yet of the
-- tables: right after a large import it compared each waiting entry with every measurement.

create or replace view reading.awaiting_decision as
    select e.id, e.item_id, e.said_on, e.ends, e.version, e.entered_by, e.recorded_at, s.submitted_by, s.submitted_at,
        p.kind, p.plan_code, p.plan_name, p.plan_position, p.position, p.code, p.name, p.unit_id, p.unit_code,
        p.unit_name, p.unit_position, p.two_steps and s.endorsed_by is null as awaits_director
    from reading.entry e
        join reading.submission s on s.id = e.id
        join reading.entry_place p on p.item_id = e.item_id
    where e.state = 'submitted' and (select true from reading.entry l where l.item_id = e.item_id
        and l.kind = e.kind and l.said_on = e.said_on and l.version > e.version and l.state in ('submitted', 'validated')
        limit 1) is null;

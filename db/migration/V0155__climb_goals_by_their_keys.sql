-- The unit that answers for an item is looked up with every cell that is saved. Joined the usual way each step up the tree
-- read all goals, so that a cell cost ten times as much in a municipality of ten times the goals: now each step is one
-- look at the goal above. The offset keeps the planner from joining the whole table after all.

create or replace function reading.goal_above(start uuid) returns table (unit_id uuid, suspended boolean)
    language sql stable as $$
    with recursive above (id, parent_id, unit_id, status, height) as (
        select g.id, g.parent_id, g.unit_id, g.status, 0 from goal g where g.id = start
        union all
        select up.id, up.parent_id, up.unit_id, up.status, a.height + 1
        from above a cross join lateral (
            select g.id, g.parent_id, g.unit_id, g.status from goal g where g.id = a.parent_id offset 0) up)
    select (select a.unit_id from above a where a.unit_id is not null order by a.height limit 1),
        exists (select from above a where a.status = 'SUSPENDED')
$$;

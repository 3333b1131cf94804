-- Who is reminded of what a unit owes on a day, level by level: whoever acts for it and its reporters; whoever acts for its
-- directorate; the Administrador. Somebody may stand on several levels.

create function reading.reminded(on_day date)
    returns table (unit_id uuid, level text, username text, display_name text, email text) language sql stable as $$
    with recursive acting as materialized (select * from reading.acting_person(on_day)),
    climb (unit_id, at_unit, kind, parent_id) as (
        select id, id, kind, parent_id from org_unit
        union
        select c.unit_id, u.id, u.kind, u.parent_id from climb c join org_unit u on u.id = c.parent_id
        where c.kind <> 'DIRECTORATE')
    select a.unit_id, 'UNIT', a.username, a.display_name, a.email from acting a
    union
    select p.unit_id, 'UNIT', a.username, a.display_name, a.email
    from unit_post p join reading.account a on a.id = p.user_id
    where p.post = 'REPORTER' and a.active and a.enters
        and on_day >= p.valid_from and on_day <= coalesce(p.valid_to, 'infinity')
    union
    select c.unit_id, 'DIRECTORATE', a.username, a.display_name, a.email
    from climb c join acting a on a.unit_id = c.at_unit where c.kind = 'DIRECTORATE'
    union
    select u.id, 'ADMINISTRATOR', a.username, a.display_name, a.email from org_unit u cross join (
        select username, display_name, email from reading.account
        where active and role = 'ADMINISTRATOR' order by username limit 1) a
$$;

-- The code by which people call a unit.
create view reading.unit_code as select id, code, name from org_unit;

-- What awaits a decision: of a period's submitted versions the last one; awaits_director where two steps validate and the
-- first has not been taken.
create view reading.undecided as
    select s.kind, s.id, i.unit_id, s.endorsed_by is null and coalesce(c.two_steps, false) as awaits_director
    from reading.submission s
        join reading.entry e on e.id = s.id and e.kind = s.kind
        join reading.entry_item i on i.id = e.item_id and i.kind = e.kind
        left join entry_calendar c on c.plan_id = i.plan_id
    where i.active and not exists (select from reading.entry l where l.kind = e.kind and l.item_id = e.item_id
        and l.said_on = e.said_on and l.version > e.version and l.state in ('submitted', 'validated'));

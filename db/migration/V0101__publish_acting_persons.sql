-- Who acts for each unit on a day, and for which units somebody may enter: the two answers that every other module asks for.

-- Its subrogante, else its titular, else whoever acts for the unit above, else the Administrador: so there is always one,
-- also of a unit outside of its validity, which has no posts of its own then. 'SUBROGANT' sorts before 'TITULAR'.
create function reading.acting_person(on_day date)
    returns table (unit_id uuid, username text, display_name text, email text, by_post text) language sql stable as $$
    with recursive named as (
        select distinct on (p.unit_id) p.unit_id, p.post, a.username, a.display_name, a.email
        from unit_post p join org_unit u on u.id = p.unit_id join reading.account a on a.id = p.user_id
        where p.post in ('SUBROGANT', 'TITULAR') and a.active and a.enters and unit_is_valid(u, on_day)
            and on_day >= p.valid_from and on_day <= coalesce(p.valid_to, 'infinity')
        order by p.unit_id, p.post),
    climb (unit_id, at_unit) as (
        select id, id from org_unit
        union
        select c.unit_id, u.parent_id from climb c join org_unit u on u.id = c.at_unit
        where u.parent_id is not null and not exists (select from named n where n.unit_id = c.at_unit)),
    found as (
        select c.unit_id, n.username, n.display_name, n.email,
            case when n.unit_id = c.unit_id then n.post else 'ABOVE' end as by_post
        from climb c join named n on n.unit_id = c.at_unit),
    administrator as (
        select username, display_name, email from reading.account
        where active and role = 'ADMINISTRATOR' order by username limit 1)
    select * from found
    union all
    select u.id, a.username, a.display_name, a.email, 'ADMINISTRATOR' from org_unit u cross join administrator a
    where not exists (select from found f where f.unit_id = u.id)
$$;

-- The units for which somebody may enter: of their own where they are a directorate's, those where they hold any post that
-- day, and all below.
create or replace function reading.unit_of_person(on_day date) returns table (username text, unit_id uuid) language sql stable as $$
    with recursive below (username, unit_id) as (
        select a.username, a.unit_id from reading.account a where a.active and a.role = 'DIRECTORATE'
        union
        select a.username, p.unit_id from unit_post p join reading.account a on a.id = p.user_id
        where a.active and a.enters and on_day >= p.valid_from and on_day <= coalesce(p.valid_to, 'infinity')
        union
        select b.username, u.id from below b join org_unit u on u.parent_id = b.unit_id)
    select username, unit_id from below
$$;

-- Whom to turn to about a unit, one after the other from step 1: who acts for it, who acts for its directorate, the
-- Administrador. Nobody is named twice.
create function reading.unit_chain(on_day date)
    returns table (unit_id uuid, step integer, username text, display_name text, email text) language sql stable as $$
    with recursive climb (unit_id, at_unit, kind, parent_id) as (
        select id, id, kind, parent_id from org_unit
        union
        select c.unit_id, u.id, u.kind, u.parent_id from climb c join org_unit u on u.id = c.parent_id
        where c.kind <> 'DIRECTORATE'),
    acting as materialized (select * from reading.acting_person(on_day)),
    turned_to as (
        select a.unit_id, 1 as rank, a.username, a.display_name, a.email from acting a
        union all
        select c.unit_id, 2, a.username, a.display_name, a.email
        from climb c join acting a on a.unit_id = c.at_unit where c.kind = 'DIRECTORATE'
        union all
        select u.id, 3, a.username, a.display_name, a.email from org_unit u cross join (
            select username, display_name, email from reading.account
            where active and role = 'ADMINISTRATOR' order by username limit 1) a),
    once as (
        select distinct on (unit_id, username) unit_id, rank, username, display_name, email
        from turned_to order by unit_id, username, rank)
    select unit_id, row_number() over (partition by unit_id order by rank)::integer, username, display_name, email from once
$$;

-- For which units somebody acts as director on a day: where they are who acts. Whoever only reports does not direct.
create or replace function reading.director_of(person text, on_day date) returns table (unit_id uuid)
    language sql stable as
    $$ select a.unit_id from reading.acting_person(on_day) a where a.username = person $$;

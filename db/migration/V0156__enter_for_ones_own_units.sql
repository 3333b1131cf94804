-- With every cell it is asked for which units one person enters: of one, not of everybody with the one picked out after.
-- The rule stays one; the set of all is made of it.

create function reading.units_entered_by(person text, on_day date) returns table (unit_id uuid) language sql stable as $$
    with recursive below (unit_id) as (
        select a.unit_id from reading.account a where a.username = person and a.active and a.role = 'DIRECTORATE'
        union
        select p.unit_id from unit_post p join reading.account a on a.id = p.user_id
        where a.username = person and a.active and a.enters
            and on_day >= p.valid_from and on_day <= coalesce(p.valid_to, 'infinity')
        union
        select u.id from below b join org_unit u on u.parent_id = b.unit_id)
    select unit_id from below
$$;

create or replace function reading.unit_of_person(on_day date) returns table (username text, unit_id uuid)
    language sql stable as $$
    select a.username, u.unit_id from reading.account a cross join lateral reading.units_entered_by(a.username, on_day) u
    where a.active and a.enters
$$;

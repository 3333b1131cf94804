-- The rules of owners where a person or a unit changes: a titular does not go without a successor, an Administrador stays,
-- and a unit that still answers for something does not end before it.

-- Titulars of today or later whose post no other titular takes up the day after it ends.
create function unsucceeded_posts(person uuid, from_day date) returns setof unit_post language sql stable as $$
    select p.* from unit_post p join org_unit u on u.id = p.unit_id
    where p.user_id = person and p.post = 'TITULAR' and coalesce(p.valid_to, u.valid_to, 'infinity') >= from_day
        and not exists (select from unit_post s join reading.account a on a.id = s.user_id
            where s.unit_id = p.unit_id and s.post = 'TITULAR' and s.user_id <> p.user_id
                and s.valid_from = p.valid_to + 1 and a.active and a.enters)
$$;

create function refuse_losing_titulars() returns trigger language plpgsql as $$
begin
    if exists (select from reading.account a where a.id = new.id and not (a.active and a.enters))
        and exists (select from unsucceeded_posts(new.id, recording_day())) then
        raise exception 'a titular leaves to a successor' using errcode = '23514', constraint = 'app_user_titular_stays';
    end if;
    return null;
end $$;
create constraint trigger app_user_titular_stays after update of active, role on app_user
    deferrable initially deferred for each row execute function refuse_losing_titulars();

create function refuse_losing_administrators() returns trigger language plpgsql as $$
begin
    if not exists (select from app_user where active and role = 'ADMINISTRATOR') then
        raise exception 'an Administrador stays' using errcode = '23514', constraint = 'app_user_administrator_stays';
    end if;
    return null;
end $$;
create constraint trigger app_user_administrator_stays after update of active, role or delete on app_user
    deferrable initially deferred for each row when (old.active and old.role = 'ADMINISTRATOR')
    execute function refuse_losing_administrators();

-- What a unit itself answers for in plans that go on after a day; what is suspended waits for whoever resumes it.
create function reading.answered(unit uuid, after_day date)
    returns table (goals bigint, indicators bigint, milestones bigint) language sql stable as $$
    with going_on as (select id from plan where status <> 'CLOSED' and ends > after_day)
    select
        (select count(*) from goal g where g.unit_id = unit and g.status = 'ACTIVE' and g.plan_id in (table going_on)),
        (select count(*) from indicator i join goal g on g.id = i.goal_id
            where i.unit_id = unit and g.status = 'ACTIVE' and i.plan_id in (table going_on)),
        (select count(*) from milestone m join goal g on g.id = m.goal_id
            where m.unit_id = unit and g.status = 'ACTIVE' and m.plan_id in (table going_on))
$$;

create function refuse_ending_units_in_use() returns trigger language plpgsql as $$
begin
    if exists (select from org_unit u cross join lateral reading.answered(u.id, u.valid_to) a
            where u.id = new.id and a.goals + a.indicators + a.milestones > 0) then
        raise exception 'unit % still answers for something', new.code
            using errcode = '23514', constraint = 'org_unit_answers_for_nothing';
    end if;
    return null;
end $$;
create constraint trigger org_unit_answers_for_nothing after insert or update of valid_to on org_unit
    deferrable initially deferred for each row when (new.valid_to is not null)
    execute function refuse_ending_units_in_use();

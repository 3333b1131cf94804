-- Who answers for a unit: its titular, who stands in between two days (subrogante), and who reports for it. Local measures
-- die where nobody in particular enters them, so the posts' rules are kept here too, whoever writes (ADR 0040).

-- People as other modules see them; enters: whoever may enter what a unit owes.
create view reading.account as
    select id, username, display_name, email, role, unit_id, active,
        role in ('ADMINISTRATOR', 'CONTROL', 'DIRECTORATE') as enters
    from app_user;

create table unit_post (
    id uuid primary key,
    unit_id uuid not null references org_unit,
    user_id uuid not null references app_user,
    post text not null check (post in ('TITULAR', 'SUBROGANT', 'REPORTER')),
    valid_from date not null,
    valid_to date,
    act text check (act <> ''),
    row_version integer not null,
    constraint unit_post_dates_in_order check (valid_from <= valid_to),
    constraint unit_post_subrogant_ends check (post <> 'SUBROGANT' or valid_to is not null)
);
create index on unit_post (unit_id, post, valid_from);
create index on unit_post (user_id);
call track_history('unit_post');

-- The municipality's day of this transaction's recording; the machine's where it has none.
create function recording_day() returns date language sql stable as $$
    select (coalesce(nullif(current_setting('rumbo.recorded_at', true), '')::timestamptz, clock_timestamp())
        at time zone zone)::date from municipality
$$;

create function unit_is_valid(unit org_unit, on_day date) returns boolean language sql immutable as $$
    select on_day >= coalesce(unit.valid_from, '-infinity') and on_day <= coalesce(unit.valid_to, 'infinity')
$$;

-- One titular and one subrogante at a time; nobody reports twice. All writers queue on the recording, so none slips through.
-- A post without an end ends with its unit.
create function refuse_clashing_posts() returns trigger language plpgsql as $$
begin
    if exists (
        select from unit_post p join unit_post o on o.unit_id = p.unit_id and o.post = p.post and o.id <> p.id
            and (p.post <> 'REPORTER' or o.user_id = p.user_id)
            and daterange(o.valid_from, o.valid_to, '[]') && daterange(p.valid_from, p.valid_to, '[]')
        where p.id = new.id) then
        raise exception 'the post is taken on some of these days'
            using errcode = '23P01', constraint = 'unit_post_one_at_a_time';
    end if;
    return null;
end $$;
create constraint trigger unit_post_one_at_a_time after insert or update on unit_post
    deferrable initially deferred for each row execute function refuse_clashing_posts();

create function refuse_posts_of_strangers() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.user_id = new.user_id
        and daterange(old.valid_from, old.valid_to, '[]') @> daterange(new.valid_from, new.valid_to, '[]') then
        return null;
    end if;
    if exists (
        select from unit_post p join reading.account a on a.id = p.user_id
        where p.id = new.id and coalesce(p.valid_to, 'infinity') >= recording_day() and not (a.active and a.enters)) then
        raise exception 'a post is held by somebody who may enter' using errcode = '23514', constraint = 'unit_post_enters';
    end if;
    return null;
end $$;
create constraint trigger unit_post_enters after insert or update on unit_post
    deferrable initially deferred for each row execute function refuse_posts_of_strangers();

create function refuse_posts_outside_of_unit() returns trigger language plpgsql as $$
declare
    of_unit uuid := case when tg_table_name = 'unit_post' then to_jsonb(new) ->> 'unit_id' else to_jsonb(new) ->> 'id' end;
begin
    if exists (
        select from unit_post p join org_unit u on u.id = p.unit_id
        where u.id = of_unit and (p.valid_from < u.valid_from or p.valid_from > u.valid_to or p.valid_to > u.valid_to)) then
        raise exception 'a post lies within its unit''s validity' using errcode = '23514', constraint = 'unit_post_in_unit';
    end if;
    return null;
end $$;
create constraint trigger unit_post_in_unit after insert or update on unit_post
    deferrable initially deferred for each row execute function refuse_posts_outside_of_unit();
create constraint trigger unit_post_in_unit after update of valid_from, valid_to on org_unit
    deferrable initially deferred for each row execute function refuse_posts_outside_of_unit();

-- A day that a titular gives up is another titular's, unless it has passed, the unit is not valid on it, or nobody held the
-- day before: so from the first titular on a unit is never without one. What has not begun may be taken back.
create function refuse_ending_without_successor() returns trigger language plpgsql as $$
declare
    left_is unit_post := (select p from unit_post p
        where p.id = old.id and p.unit_id = old.unit_id and p.post = 'TITULAR');
    first_day date := greatest(old.valid_from, recording_day());
begin
    if exists (
        select from (values
                (first_day, coalesce(left_is.valid_from - 1, 'infinity')),
                (greatest(first_day, left_is.valid_to + 1),
                    case when left_is.valid_to is null then '-infinity'::date else 'infinity' end)
            ) given_up (from_day, to_day)
            join org_unit u on u.id = old.unit_id
        where from_day <= least(to_day, coalesce(old.valid_to, 'infinity')) and unit_is_valid(u, from_day)
            and (from_day = recording_day() or from_day > old.valid_from or exists (
                select from unit_post p where p.unit_id = old.unit_id and p.post = 'TITULAR' and p.id <> old.id
                    and p.valid_to = from_day - 1))
            and not exists (select from unit_post p where p.unit_id = old.unit_id and p.post = 'TITULAR'
                and from_day >= p.valid_from and from_day <= coalesce(p.valid_to, 'infinity'))) then
        raise exception 'a titular leaves to a successor' using errcode = '23514', constraint = 'unit_post_succession';
    end if;
    return null;
end $$;
create constraint trigger unit_post_succession after update or delete on unit_post
    deferrable initially deferred for each row when (old.post = 'TITULAR')
    execute function refuse_ending_without_successor();

-- What of a plan is different at one moment from another: goals, indicators, milestones and targets that came, went, or
-- changed in what a council decides on. What changed and changed back is no difference.

create function reading.field_change(thing text, code text, name text, since timestamptz, by_whom text, detail text,
        was jsonb, is_now jsonb, fields text[])
    returns table (since timestamptz, by_whom text, thing text, what text, code text, name text, was text, is_now text,
        detail text) language sql immutable as $$
    select $4, $5, $1, 'added', $2, $3, null, null, $6 where $7 is null
    union all
    select $4, $5, $1, 'removed', $2, $3, null, null, $6 where $8 is null
    union all
    select $4, $5, $1, f, $2, $3, $7 ->> f, $8 ->> f, $6
    from unnest($9) f where $7 is not null and $8 is not null and ($7 ->> f) is distinct from ($8 ->> f)
$$;

create function reading.plan_change(plan_code text, from_k timestamptz, to_k timestamptz)
    returns table (since timestamptz, by_whom text, thing text, what text, code text, name text, was text, is_now text,
        detail text) language sql stable as $$
    with plan_id as (select id from reading.plan(to_k) p where p.code = plan_code),
    goals as (
        select c.* from (select * from reading.goal(from_k) where plan_id in (select id from plan_id)) o
        full join (select * from reading.goal(to_k) where plan_id in (select id from plan_id)) n on n.id = o.id
        cross join lateral reading.field_change('goal', coalesce(n.code, o.code), coalesce(n.name, o.name),
            coalesce(n.known_from, o.known_to), coalesce(n.known_by, o.known_by), n.suspension_act,
            to_jsonb(o), to_jsonb(n), array['name', 'weight', 'status']) c),
    indicators as (
        select c.* from (select * from reading.indicator(from_k) where plan_id in (select id from plan_id)) o
        full join (select * from reading.indicator(to_k) where plan_id in (select id from plan_id)) n on n.id = o.id
        cross join lateral reading.field_change('indicator', coalesce(n.code, o.code), coalesce(n.name, o.name),
            coalesce(n.known_from, o.known_to), coalesce(n.known_by, o.known_by), null,
            to_jsonb(o), to_jsonb(n), array['name', 'weight', 'direction', 'aggregation', 'baseline']) c),
    milestones as (
        select c.* from (select * from reading.milestone(from_k) where plan_id in (select id from plan_id)) o
        full join (select * from reading.milestone(to_k) where plan_id in (select id from plan_id)) n on n.id = o.id
        cross join lateral reading.field_change('milestone', coalesce(n.code, o.code), coalesce(n.name, o.name),
            coalesce(n.known_from, o.known_to), coalesce(n.known_by, o.known_by), null,
            to_jsonb(o), to_jsonb(n), array['name', 'weight', 'due']) c),
    both_known as (
        select n.id, n.code, n.name from reading.indicator(to_k) n join reading.indicator(from_k) o on o.id = n.id
        where n.plan_id in (select id from plan_id)),
    targets as (
        select c.* from (select t.* from reading.target(from_k) t join both_known b on b.id = t.indicator_id) o
        full join (select t.* from reading.target(to_k) t join both_known b on b.id = t.indicator_id) n on n.id = o.id
        join both_known i on i.id = coalesce(n.indicator_id, o.indicator_id)
        cross join lateral reading.field_change('target', i.code, i.name, coalesce(n.known_from, o.known_to),
            coalesce(n.known_by, o.known_by), coalesce(n.period, o.period), to_jsonb(o), to_jsonb(n),
            array['value']) c)
    select * from goals union all select * from indicators union all select * from milestones
    union all select * from targets order by 1, 3, 5, 9, 4
$$;

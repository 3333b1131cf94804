-- Units as a tree with validity, and the one municipality that this installation serves.

create table municipality (
    id uuid primary key,
    only_row boolean not null unique default true check (only_row),
    name text not null,
    country text not null check (country in ('CL', 'PE')),
    zone text not null,
    green_from numeric not null check (green_from > 0 and green_from <= 1),
    amber_from numeric not null check (amber_from >= 0),
    row_version integer not null,
    constraint municipality_limits_in_order check (amber_from <= green_from)
);
call track_history('municipality');

create table org_unit (
    id uuid primary key,
    code text not null constraint org_unit_code_unique unique check (code = btrim(code) and code <> ''),
    name text not null check (name <> ''),
    kind text not null check (kind in ('DIRECTORATE', 'DEPARTMENT', 'OFFICE')),
    parent_id uuid constraint org_unit_parent references org_unit deferrable initially deferred,
    valid_from date,
    valid_to date,
    position bigint generated always as identity,
    row_version integer not null,
    constraint org_unit_validity_in_order check (valid_from <= valid_to)
);
create index on org_unit (parent_id);
call track_history('org_unit');

create function refuse_unit_cycle() returns trigger language plpgsql as $$
begin
    if exists (
        with recursive above (id) as (
            select new.parent_id
            union
            select u.parent_id from org_unit u join above a on u.id = a.id where u.parent_id is not null)
        select from above where id = new.id) then
        raise exception 'unit % is its own ancestor', new.code using errcode = '23514', constraint = 'org_unit_acyclic';
    end if;
    return null;
end $$;
create constraint trigger org_unit_acyclic after insert or update of parent_id on org_unit
    deferrable initially deferred for each row when (new.parent_id is not null) execute function refuse_unit_cycle();

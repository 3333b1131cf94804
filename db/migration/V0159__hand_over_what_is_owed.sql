-- What moves with a unit is also what it has not said yet: of such an item there is neither state nor author.

alter table handover_item alter column state drop not null, alter column entered_by drop not null,
    add constraint handover_item_said_by_somebody check ((state is null) = (entered_by is null));

drop function reading.open_entry(uuid);

-- What a unit's people still have to finish on a day: drafts and observed entries of what it answers for, itself or through
-- the goal; and the periods of the year before that day of which nothing stands.
create function reading.open_entry(unit uuid, on_day date) returns table (
    kind text, plan_code text, code text, name text, period text, state entry_state, entered_by text)
    language sql stable as $$
    select case i.kind when 'MEASUREMENT' then 'INDICATOR' else 'MILESTONE' end, i.plan_code, i.code, i.name, o.said_on,
        o.state, o.entered_by
    from reading.entry_item i join (
        select e.kind, e.item_id, e.said_on, e.state, e.entered_by from reading.entry e
        where e.state in ('draft', 'observed') and not exists (
            select from reading.entry n
            where n.kind = e.kind and n.item_id = e.item_id and n.said_on = e.said_on and n.version > e.version)
        union all
        select x.kind, x.item_id, x.said_on, null, null from reading.expected((on_day - interval '1 year')::date, on_day) x
        where x.unit_id = unit and not x.stands and (x.entry_state is null or x.entry_state = 'rejected')
    ) o on o.kind = i.kind and o.item_id = i.id
    where i.unit_id = unit
$$;

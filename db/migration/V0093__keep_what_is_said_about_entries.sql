-- The thread beside an entry, and a director's yes where two steps validate. Both only added to.

create table entry_remark (
    id uuid primary key default gen_random_uuid(),
    item_id uuid not null,
    said_on text not null,
    text text not null check (btrim(text) <> '' and length(text) <= 4000),
    said_by text not null default recorded_by(),
    said_at timestamptz not null default recorded_at(),
    position bigint generated always as identity
);
create index on entry_remark (item_id, said_on, position);
create trigger remarks_stand before update or delete on entry_remark
    for each row execute function refuse_rewriting();

-- A yes to what was submitted last: one that is returned and comes again needs another.
create table entry_endorsement (
    entry_id uuid not null,
    endorsed_by text not null default recorded_by(),
    endorsed_at timestamptz not null default recorded_at(),
    primary key (entry_id, endorsed_at)
);
create trigger endorsements_stand before update or delete on entry_endorsement
    for each row execute function refuse_rewriting();

-- What awaits a decision, with who said it last and whether the director has said yes.
create view reading.submission as
    select e.kind, e.id, coalesce(s.known_by, e.entered_by) as submitted_by,
        coalesce(s.known_from, e.recorded_at) as submitted_at,
        (select d.endorsed_by from entry_endorsement d
            where d.entry_id = e.id and d.endorsed_at >= coalesce(s.known_from, e.recorded_at)
            order by d.endorsed_at desc limit 1) as endorsed_by
    from reading.entry e
        left join lateral (
            select v.known_by, v.known_from from measurement_move v
                where e.kind = 'MEASUREMENT' and v.measurement_id = e.id and v.known_to = 'infinity'
            union all
            select v.known_by, v.known_from from milestone_report_move v
                where e.kind = 'MILESTONE_REPORT' and v.milestone_report_id = e.id and v.known_to = 'infinity') s on true
    where e.state = 'submitted';

create view reading.entry_remark as select item_id, said_on, text, said_by, said_at, position from entry_remark;

-- Evidence follows its entry: it may be added and taken away while the entry is a draft, or observed and not yet submitted
-- again, and its period is open. From then on it stands, whoever writes. What was removed from an observed entry had been
-- shown to control, so the row stays and says who took it away; a draft's is gone, as if it had never been attached.

create function refuse_changing_evidence() returns trigger language plpgsql as $$
declare
    of_entry record;
begin
    select e.state, i.plan_id, i.unit_id, case e.kind when 'MEASUREMENT' then e.said_on else period_of(coalesce(
            (select c.milestones_every from entry_calendar c where c.plan_id = i.plan_id), 'MONTHLY'), e.ends) end as period
        into of_entry
        from reading.entry e join reading.entry_item i on i.id = e.item_id and i.kind = e.kind
        where e.id = case tg_op when 'DELETE' then old.entry_id else new.entry_id end;
    if of_entry is null then
        if tg_op = 'DELETE' then
            return old;
        end if;
        raise exception 'evidence of an entry that is not there' using errcode = '23503';
    end if;
    if of_entry.state not in ('draft', 'observed') or (tg_op = 'DELETE' and of_entry.state <> 'draft') then
        raise exception 'evidence of what was submitted stands' using errcode = 'RB005';
    end if;
    if tg_op = 'UPDATE' and (old.removed_at is not null or new.removed_at is null
            or to_jsonb(new) - 'removed_at' - 'removed_by' <> to_jsonb(old) - 'removed_at' - 'removed_by') then
        raise exception 'evidence is added and removed, never rewritten' using errcode = 'RB005';
    end if;
    if period_locked(of_entry.plan_id, of_entry.period, of_entry.unit_id,
            (recorded_at() at time zone (select zone from municipality))::date) then
        raise exception 'the period % is closed', of_entry.period using errcode = 'RB004';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger evidence_stands before insert or update or delete on evidence
    for each row execute function refuse_changing_evidence();

-- A draft that is thrown away takes its evidence along.
create function drop_evidence_of_entry() returns trigger language plpgsql as $$
begin
    delete from evidence where entry_id = old.id;
    return null;
end $$;
create trigger evidence_goes_along after delete on measurement for each row execute function drop_evidence_of_entry();
create trigger evidence_goes_along after delete on milestone_report for each row execute function drop_evidence_of_entry();

-- A content never changes; only where it is kept, and when it was last wanted.
create function refuse_changing_content() returns trigger language plpgsql as $$
begin
    if to_jsonb(new) - 'place' - 'kept_at' <> to_jsonb(old) - 'place' - 'kept_at' then
        raise exception 'the content of evidence stands' using errcode = 'RB005';
    end if;
    return new;
end $$;
create trigger contents_stand before update on evidence_content
    for each row execute function refuse_changing_content();

-- A part goes with its content, or once the content has moved to the folder.
create function refuse_changing_parts() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and not exists (
            select from evidence_content c where c.sha256 = old.sha256 and c.place = 'DATABASE') then
        return old;
    end if;
    raise exception 'the content of evidence stands' using errcode = 'RB005';
end $$;
create trigger parts_stand before update or delete on evidence_part
    for each row execute function refuse_changing_parts();
create function refuse_emptying_evidence() returns trigger language plpgsql as $$
begin
    raise exception 'the content of evidence stands' using errcode = 'RB005';
end $$;
create trigger parts_are_not_emptied before truncate on evidence_part
    for each statement execute function refuse_emptying_evidence();
create trigger contents_are_not_emptied before truncate on evidence_content
    for each statement execute function refuse_emptying_evidence();
create trigger evidence_is_not_emptied before truncate on evidence
    for each statement execute function refuse_emptying_evidence();

-- The workflow of method §1 is the database's own rule too: which step leads where, that who said a value does not hold it
-- for true, and that what was said stays said. A draft is its unit's alone and may be typed over or thrown away: it never
-- counts. An import by control is an act of control (contract §1): it brings decisions that were taken elsewhere.

alter table milestone_report add column next_step text;

create function entry_leads_to(before entry_state, after entry_state) returns boolean language sql immutable as $$
    select (before, after) in (('draft', 'submitted'), ('observed', 'submitted'), ('submitted', 'validated'),
        ('submitted', 'observed'), ('submitted', 'rejected'))
$$;

-- What is being done, where it is more than a person's own step: 'import'.
create function current_act() returns text language sql stable as
    $$ select coalesce(current_setting('rumbo.act', true), '') $$;

create or replace function refuse_rewriting_entries() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if old.state <> 'draft' then
            raise exception 'an entry that was submitted is never deleted' using errcode = 'RB002';
        end if;
        return old;
    end if;
    if old.state <> 'draft' and to_jsonb(new) - 'state' - 'row_version' <> to_jsonb(old) - 'state' - 'row_version' then
        raise exception 'an entry that was submitted is never rewritten' using errcode = 'RB002';
    end if;
    if new.state <> old.state and not entry_leads_to(old.state, new.state) then
        raise exception 'no step leads from % to %', old.state, new.state using errcode = 'RB002';
    end if;
    return new;
end $$;

-- Whoever entered the figures, or submitted them, does not validate them.
create function refuse_own_validation() returns trigger language plpgsql as $$
declare
    submitter text;
begin
    execute format('select known_by from %I where %I = $1 and state = ''submitted'' and known_to = ''infinity''',
        tg_table_name || '_move', tg_table_name || '_id') into submitter using new.id;
    if recorded_by() in (old.entered_by, coalesce(submitter, old.entered_by)) then
        raise exception 'who entered a value does not validate it' using errcode = 'RB003';
    end if;
    return new;
end $$;
create trigger others_validate before update of state on measurement for each row
    when (new.state = 'validated' and old.state = 'submitted' and current_act() <> 'import')
    execute function refuse_own_validation();
create trigger others_validate before update of state on milestone_report for each row
    when (new.state = 'validated' and old.state = 'submitted' and current_act() <> 'import')
    execute function refuse_own_validation();

create index on measurement (state, recorded_at) where state in ('draft', 'submitted', 'observed');
create index on milestone_report (state, recorded_at) where state in ('draft', 'submitted', 'observed');

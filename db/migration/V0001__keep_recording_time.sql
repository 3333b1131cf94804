-- Every answer is reproducible for ever: evaluate(plan, D, basis, K) sees what was recorded up to K and nothing later
-- (method §2). So every write happens inside a "recording": one instant for the whole transaction, later than every
-- instant recorded or answered before. Writers queue on one advisory lock; readers never wait for them.

create schema history;
create schema reading;

create table recording_clock (
    only_row boolean primary key default true check (only_row),
    last_recorded timestamptz not null
);
insert into recording_clock (last_recorded) values ('2000-01-01T00:00:00Z');

-- Opens this transaction's recording and returns its instant. Opened twice in one transaction, it is the same one.
create function begin_recording(at timestamptz, actor text) returns timestamptz language plpgsql as $$
declare
    opened text := current_setting('rumbo.recorded_at', true);
    instant timestamptz;
begin
    if opened is not null and opened <> '' then
        return opened::timestamptz;
    end if;
    perform pg_advisory_xact_lock(72401);
    update recording_clock set last_recorded = greatest(at, last_recorded) + interval '1 microsecond'
        returning last_recorded into instant;
    perform set_config('rumbo.recorded_at', instant::text, true);
    perform set_config('rumbo.actor', coalesce(actor, ''), true);
    return instant;
end $$;

-- The instant of this transaction's recording; a write without one is refused.
create function recorded_at() returns timestamptz language plpgsql stable as $$
declare
    opened text := current_setting('rumbo.recorded_at', true);
begin
    if opened is null or opened = '' then
        raise exception 'a write outside of a recording' using errcode = 'RB001';
    end if;
    return opened::timestamptz;
end $$;

create function recorded_by() returns text language sql stable as
    $$ select coalesce(current_setting('rumbo.actor', true), '') $$;

-- The latest K that can be answered: now, or, while a recording is under way, the last one that was completed.
create function latest_knowledge(at timestamptz) returns timestamptz language plpgsql as $$
declare
    instant timestamptz;
begin
    if pg_try_advisory_lock_shared(72401) then
        select greatest(at, last_recorded) into instant from recording_clock;
        perform pg_advisory_unlock_shared(72401);
        return instant;
    end if;
    select last_recorded into instant from recording_clock;
    return instant;
end $$;

-- History of a table: each state of each row with the stretch [known_from, known_to) in which it was the known one.
create function keep_history() returns trigger language plpgsql as $$
declare
    kept text := format('history.%I', tg_table_name);
begin
    if tg_op in ('UPDATE', 'DELETE') then
        execute format('delete from %s h using old_rows o where h.id = o.id and h.known_from = $1', kept)
            using recorded_at();
        execute format(
            'update %s h set known_to = $1 from old_rows o where h.id = o.id and h.known_to = ''infinity''', kept)
            using recorded_at();
    end if;
    if tg_op in ('INSERT', 'UPDATE') then
        execute format('insert into %s select $1, ''infinity'', $2, n.* from new_rows n', kept)
            using recorded_at(), recorded_by();
    end if;
    return null;
end $$;

create procedure track_history(tracked text) language plpgsql as $$
begin
    execute format(
        'create table history.%1$I (known_from timestamptz not null, known_to timestamptz not null,
            known_by text not null, like public.%1$I)', tracked);
    execute format('create index on history.%1$I (id, known_to)', tracked);
    execute format(
        'create trigger history_on_insert after insert on %1$I referencing new table as new_rows
            for each statement execute function keep_history()', tracked);
    execute format(
        'create trigger history_on_update after update on %1$I referencing old table as old_rows new table as new_rows
            for each statement execute function keep_history()', tracked);
    execute format(
        'create trigger history_on_delete after delete on %1$I referencing old table as old_rows
            for each statement execute function keep_history()', tracked);
end $$;

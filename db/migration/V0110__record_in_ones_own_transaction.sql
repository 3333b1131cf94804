-- Whoever writes as the application may not write as the owner does (ADR 0110). What the application must not touch by
-- itself, a recording, the history, the steps of an entry, is written by functions that run as their owner. So these must
-- not believe what a session says of itself: a recording is the one that this very transaction opened.

alter table recording_clock add column recorded_in xid8;

create or replace function begin_recording(at timestamptz, actor text) returns timestamptz
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    opened text := current_setting('rumbo.recorded_at', true);
    instant timestamptz;
begin
    if opened is not null and opened <> '' then
        return recorded_at();
    end if;
    perform pg_advisory_xact_lock(72401);
    update recording_clock set last_recorded = greatest(at, last_recorded) + interval '1 microsecond',
            recorded_in = pg_current_xact_id()
        returning last_recorded into instant;
    perform set_config('rumbo.recorded_at', instant::text, true);
    perform set_config('rumbo.actor', coalesce(actor, ''), true);
    return instant;
end $$;

-- The instant of this transaction's recording; a write without one is refused.
create or replace function recorded_at() returns timestamptz language plpgsql stable as $$
declare
    instant timestamptz;
begin
    select last_recorded into instant from public.recording_clock
        where recorded_in = pg_current_xact_id_if_assigned();
    if instant is null or coalesce(current_setting('rumbo.recorded_at', true), '') = '' then
        raise exception 'a write outside of a recording' using errcode = 'RB001';
    end if;
    return instant;
end $$;

alter function keep_history() security definer;
alter function keep_history() set search_path = public, pg_temp;
alter function keep_steps() security definer;
alter function keep_steps() set search_path = public, pg_temp;

-- What is said of steps that this very recording keeps; those of earlier ones stay as they are.
create function comment_steps(entries text, ids uuid[], comments text[]) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if entries not in ('measurement', 'milestone_report') then
        raise exception '% has no steps', entries;
    end if;
    execute format('update %1$I s set comment = c.comment from unnest($1, $2) c (id, comment)
            where s.%2$I = c.id and s.known_from = $3', entries || '_move', entries || '_id')
        using ids, comments, recorded_at();
end $$;

-- Only its owner may have a table looked at; asked by anybody else, PostgreSQL does nothing and does not say so.
create function look_at_tables(variadic looked_at regclass[]) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    execute 'analyze ' || array_to_string(looked_at, ', ');
end $$;

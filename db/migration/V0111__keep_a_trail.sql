-- What was done, by whom, when: only added to, each row with the hash of the one before (ADR 0111). The database chains
-- by itself: numbers, moments, actors and hashes that a writer gives are overwritten. Rows follow each other under the
-- lock of the recording, so there is no gap and no fork.

create table trail (
    seq bigint primary key,
    at timestamptz not null,
    actor text not null,
    kind text not null check (kind ~ '^[a-z][a-z_]*$'),
    subject text not null,
    detail jsonb not null check (jsonb_typeof(detail) = 'object'),
    hash bytea not null,
    previous_hash bytea not null
);
create index on trail (at);
create index on trail (kind, seq);
create index on trail (actor, seq);

-- What is hashed: each field with its length in bytes before it, so that two rows never read the same.
create function trail_field(field text) returns text language sql immutable as
    $$ select octet_length(field) || ':' || field || ',' $$;
create function trail_text(seq bigint, at timestamptz, actor text, kind text, subject text, detail jsonb)
    returns text language sql stable as $$
    select trail_field(seq::text) || trail_field(to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
        || trail_field(actor) || trail_field(kind) || trail_field(subject) || trail_field(detail::text)
$$;

create function chain_trail() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
    last record;
begin
    perform pg_advisory_xact_lock(72401);
    select t.seq, t.hash into last from trail t order by t.seq desc limit 1;
    new.seq := coalesce(last.seq, 0) + 1;
    new.at := recorded_at();
    new.actor := recorded_by();
    new.previous_hash := coalesce(last.hash, decode(repeat('00', 32), 'hex'));
    new.hash := sha256(new.previous_hash
        || convert_to(trail_text(new.seq, new.at, new.actor, new.kind, new.subject, new.detail), 'UTF8'));
    return new;
end $$;
create trigger trail_chained before insert on trail for each row execute function chain_trail();
create trigger trail_stands before update or delete on trail for each row execute function refuse_rewriting();
create trigger trail_is_kept before truncate on trail for each statement execute function refuse_rewriting();

-- Tells what was done, inside of a recording; returns the row's number.
create function tell_trail(kind text, subject text, detail jsonb) returns bigint
    language sql security definer set search_path = public, pg_temp as
    $$ insert into trail (kind, subject, detail) values ($1, $2, $3) returning seq $$;

-- Tells of an import, whose single changes are then not told one by one.
create function tell_import(file_name text, detail jsonb) returns void language sql as $$
    select tell_trail('import', file_name, detail), set_config('rumbo.act', 'import', true)
$$;

-- Whether this recording told of an import. That a session says so is not enough. Asked outside of a recording, too: in
-- one statement the planner would ask for the recording's instant before it is needed.
create function import_is_told() returns boolean language plpgsql stable as $$
begin
    if coalesce(current_setting('rumbo.act', true), '') <> 'import' then
        return false;
    end if;
    return exists (select from public.trail where at = public.recorded_at() and kind = 'import');
end $$;

create view reading.trail as
    select seq, at, actor, kind, subject, detail, encode(hash, 'hex') as hash,
        encode(previous_hash, 'hex') as previous_hash
    from trail;

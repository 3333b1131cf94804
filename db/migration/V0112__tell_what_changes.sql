-- One trigger tells the trail what changes in any table: a row of the trail for each row that was made, changed or
-- removed, with what stood before and after in the columns that changed.

-- What is told of a row; nothing where nothing that is told has changed. Of a secret column only that it changed.
create function trail_detail(was jsonb, is_now jsonb, hidden text[], secret text[], said text) returns jsonb
    language sql immutable as $$
    with told as (
        select key, old.value as before, new.value as after, key = any (secret) as covered
        from jsonb_each(was - hidden) old full join jsonb_each(is_now - hidden) new using (key)
        where case when was is null or is_now is null then coalesce(new.value, old.value) <> 'null'
            else old.value is distinct from new.value end),
    shown as (
        select key,
            case when covered and before <> 'null' then '"***"' else coalesce(before, 'null') end as before,
            case when covered and after <> 'null' then '"***"' else coalesce(after, 'null') end as after
        from told)
    select case
        when was is null then jsonb_build_object('action', 'created', 'after', jsonb_object_agg(key, s.after))
        when is_now is null then jsonb_build_object('action', 'removed', 'before', jsonb_object_agg(key, s.before))
        else jsonb_build_object(
            'action', case when bool_or(key in ('state', 'status')) then 'moved' else 'changed' end,
            'before', jsonb_object_agg(key, s.before), 'after', jsonb_object_agg(key, s.after))
        end || case when said is not null and bool_or(key = 'state') and was is not null
            then jsonb_build_object('comment', said) else '{}' end
    from shown s having count(*) > 0
$$;

create function tell_changes() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
    changed text := case tg_op
        when 'INSERT' then 'select null::jsonb as was, to_jsonb(n) as is_now from new_rows n'
        when 'DELETE' then 'select to_jsonb(o) as was, null::jsonb as is_now from old_rows o'
        else 'select to_jsonb(o) as was, to_jsonb(n) as is_now from old_rows o full join new_rows n on ' || tg_argv[2]
        end;
begin
    if import_is_told() then
        return null;
    end if;
    execute format('insert into trail (kind, subject, detail)
            select $1, coalesce(%s, ''''), t.detail
            from (select c.*, coalesce(is_now, was) as r from (%s) c) c
                cross join lateral (select trail_detail(was, is_now, $2, $3, $4) as detail) t
            where t.detail is not null order by 2', tg_argv[1], changed)
        using tg_argv[0], tg_argv[3]::text[], tg_argv[4]::text[],
            nullif(current_setting('rumbo.step_comment', true), '');
    return null;
end $$;

-- Has a table's changes told from now on.
--   subject: how people call the row, an expression over r, the row as jsonb
--   hidden: columns of which nothing is told; secret: those of which only the change is told
create procedure track_trail(tracked text, kind text,
        subject text default $r$coalesce(r ->> 'code', r ->> 'name', r ->> 'id')$r$,
        hidden text[] default '{}', secret text[] default '{}') language plpgsql as $$
declare
    same_row text;
    arguments text;
begin
    select string_agg(format('o.%1$I = n.%1$I', a.attname), ' and ') into same_row
        from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
        where i.indrelid = tracked::regclass and i.indisprimary;
    arguments := format('%L, %L, %L, %L, %L', kind, subject, same_row, hidden || '{id,row_version,position}'::text[],
        secret);
    execute format('create trigger trail_on_insert after insert on %I referencing new table as new_rows
        for each statement execute function tell_changes(%s)', tracked, arguments);
    execute format('create trigger trail_on_update after update on %I
        referencing old table as old_rows new table as new_rows
        for each statement execute function tell_changes(%s)', tracked, arguments);
    execute format('create trigger trail_on_delete after delete on %I referencing old table as old_rows
        for each statement execute function tell_changes(%s)', tracked, arguments);
end $$;

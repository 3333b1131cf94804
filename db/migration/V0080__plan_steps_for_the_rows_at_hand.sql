-- A connection keeps the plans of a trigger's statements. Made while one person moved one entry, such a plan compared
-- each with each when an import moved 25,000. So the statements are planned anew for the rows at hand, once a statement;
-- and the recording is asked for once, not once a row. The same rule for both kinds of entries, in one place.
create function keep_steps() returns trigger language plpgsql as $$
declare
    steps text := format('%I', tg_table_name || '_step');
    entry text := format('%I', tg_table_name || '_id');
    moved text := 'new_rows n join old_rows o on o.id = n.id where n.state <> o.state';
begin
    if tg_op = 'INSERT' then
        execute format('insert into %1$s (%2$s, state, known_from, known_by) select id, state, $1, $2 from new_rows',
            steps, entry) using recorded_at(), recorded_by();
        return null;
    end if;
    execute format('update %1$s s set known_to = $1 from %3$s
            and s.%2$s = n.id and s.known_to = ''infinity'' and s.known_from < $1', steps, entry, moved)
        using recorded_at();
    execute format('insert into %1$s (%2$s, state, comment, known_from, known_by)
            select n.id, n.state, $3, $1, $2 from %3$s
            on conflict (%2$s, known_from) do update
                set state = excluded.state, comment = excluded.comment, known_by = excluded.known_by',
            steps, entry, moved)
        using recorded_at(), recorded_by(), nullif(current_setting('rumbo.step_comment', true), '');
    return null;
end $$;

create or replace trigger steps_on_insert after insert on measurement referencing new table as new_rows
    for each statement execute function keep_steps();
create or replace trigger steps_on_update after update on measurement
    referencing old table as old_rows new table as new_rows for each statement execute function keep_steps();
create or replace trigger steps_on_insert after insert on milestone_report referencing new table as new_rows
    for each statement execute function keep_steps();
create or replace trigger steps_on_update after update on milestone_report
    referencing old table as old_rows new table as new_rows for each statement execute function keep_steps();

drop function keep_measurement_steps();
drop function keep_milestone_report_steps();

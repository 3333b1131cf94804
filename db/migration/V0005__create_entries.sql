-- What is entered: measurements and milestone reports. A version is written once; only its workflow goes on, step by
-- step, each step with its stretch of knowledge (method §1, §2). Nothing here is ever updated or deleted, but the
-- figures of a draft that nobody but its author has seen.

create type entry_state as enum ('draft', 'submitted', 'observed', 'rejected', 'validated');

create table measurement (
    id uuid primary key,
    indicator_id uuid not null references indicator,
    period text not null,
    period_end date not null,
    version integer not null check (version > 0),
    value numeric,
    numerator numeric,
    denominator numeric,
    comment text,
    state entry_state not null,
    entered_by text not null default recorded_by(),
    recorded_at timestamptz not null default recorded_at(),
    row_version integer not null default 0,
    constraint measurement_version_unique unique (indicator_id, period, version),
    constraint measurement_value_or_ratio check (
        (value is not null and numerator is null and denominator is null)
        or (value is null and numerator is not null and denominator is not null))
);
create index on measurement (indicator_id, period_end);

create table measurement_step (
    measurement_id uuid not null references measurement,
    state entry_state not null,
    comment text,
    known_from timestamptz not null default recorded_at(),
    known_to timestamptz not null default 'infinity',
    known_by text not null default recorded_by(),
    primary key (measurement_id, known_from)
);

create table milestone_report (
    id uuid primary key,
    milestone_id uuid not null references milestone,
    report_date date not null,
    version integer not null check (version > 0),
    percent numeric not null constraint milestone_report_percent check (percent between 0 and 100),
    comment text,
    state entry_state not null,
    entered_by text not null default recorded_by(),
    recorded_at timestamptz not null default recorded_at(),
    row_version integer not null default 0,
    constraint milestone_report_version_unique unique (milestone_id, report_date, version)
);

create table milestone_report_step (
    milestone_report_id uuid not null references milestone_report,
    state entry_state not null,
    comment text,
    known_from timestamptz not null default recorded_at(),
    known_to timestamptz not null default 'infinity',
    known_by text not null default recorded_by(),
    primary key (milestone_report_id, known_from)
);

-- The state of an entry as it stands is kept beside it; its steps follow by themselves, so that neither is forgotten.
create function keep_measurement_steps() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        delete from measurement_step s using old_rows o, new_rows n
            where s.measurement_id = o.id and n.id = o.id and n.state <> o.state and s.known_from = recorded_at();
        update measurement_step s set known_to = recorded_at() from old_rows o, new_rows n
            where s.measurement_id = o.id and n.id = o.id and n.state <> o.state and s.known_to = 'infinity';
        insert into measurement_step (measurement_id, state, comment)
            select n.id, n.state, nullif(current_setting('rumbo.step_comment', true), '')
            from new_rows n join old_rows o on o.id = n.id where n.state <> o.state;
    else
        insert into measurement_step (measurement_id, state) select id, state from new_rows;
    end if;
    return null;
end $$;
create trigger steps_on_insert after insert on measurement referencing new table as new_rows
    for each statement execute function keep_measurement_steps();
create trigger steps_on_update after update on measurement referencing old table as old_rows new table as new_rows
    for each statement execute function keep_measurement_steps();

create function keep_milestone_report_steps() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        delete from milestone_report_step s using old_rows o, new_rows n
            where s.milestone_report_id = o.id and n.id = o.id and n.state <> o.state and s.known_from = recorded_at();
        update milestone_report_step s set known_to = recorded_at() from old_rows o, new_rows n
            where s.milestone_report_id = o.id and n.id = o.id and n.state <> o.state and s.known_to = 'infinity';
        insert into milestone_report_step (milestone_report_id, state, comment)
            select n.id, n.state, nullif(current_setting('rumbo.step_comment', true), '')
            from new_rows n join old_rows o on o.id = n.id where n.state <> o.state;
    else
        insert into milestone_report_step (milestone_report_id, state) select id, state from new_rows;
    end if;
    return null;
end $$;
create trigger steps_on_insert after insert on milestone_report referencing new table as new_rows
    for each statement execute function keep_milestone_report_steps();
create trigger steps_on_update after update on milestone_report referencing old table as old_rows new table as new_rows
    for each statement execute function keep_milestone_report_steps();

-- A draft's figures may still be typed over; from submission on a version is what was said, for ever.
create function refuse_rewriting_entries() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'entries are never deleted' using errcode = 'RB002';
    end if;
    if old.state <> 'draft' and to_jsonb(new) - 'state' - 'row_version' <> to_jsonb(old) - 'state' - 'row_version' then
        raise exception 'an entry that was submitted is never rewritten' using errcode = 'RB002';
    end if;
    if old.state in ('validated', 'rejected') and new.state <> old.state then
        raise exception 'an entry that was decided keeps its state' using errcode = 'RB002';
    end if;
    return new;
end $$;
create trigger entries_stand before update or delete on measurement
    for each row execute function refuse_rewriting_entries();
create trigger entries_stand before update or delete on milestone_report
    for each row execute function refuse_rewriting_entries();

-- A measurement's indicator is there. PostgreSQL looks a foreign key up row by row, which for 25,679 imported
-- measurements took longer than to read their file and copy its rows. This is the same rule, asked once a statement
-- (ADR 0032). It may be, because an indicator that was recorded never goes and never takes another id: a rule as well.
create function refuse_unknown_indicators() returns trigger language plpgsql as $$
begin
    if exists (select from (select distinct indicator_id from new_rows) n
            where not exists (select from indicator i where i.id = n.indicator_id)) then
        raise exception 'a measurement of an indicator that is not there'
            using errcode = 'foreign_key_violation', constraint = 'measurement_indicator';
    end if;
    return null;
end $$;
create trigger measurement_indicator_on_insert after insert on measurement
    referencing new table as new_rows for each statement execute function refuse_unknown_indicators();
create trigger measurement_indicator_on_update after update on measurement
    referencing new table as new_rows for each statement execute function refuse_unknown_indicators();

create function refuse_losing_indicators() returns trigger language plpgsql as $$
begin
    raise exception 'an indicator that was recorded stays, under its id' using errcode = 'RB002';
end $$;
create trigger indicator_stays before delete or update of id on indicator
    for each row execute function refuse_losing_indicators();

alter table measurement drop constraint measurement_indicator_id_fkey;

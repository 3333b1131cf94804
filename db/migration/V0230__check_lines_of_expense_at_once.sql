-- Accounting tells expense by the hundred thousand. Looking each line up in an index over six columns, and each line's unit
-- and goal though hardly any names one, took as long as writing the lines. The same rules are asked once a statement
-- (ADR 0230, as ADR 0032 did for measurements): one line for each year, account, sector, area, source and cost centre; its
-- unit is there, its goal is one of its plan. That holds among several writers because each writes within a recording,
-- and recordings wait for each other.
create function refuse_impossible_lines() returns trigger language plpgsql as $$
begin
    if exists (select from (select distinct unit_id from new_rows where unit_id is not null) n
            where not exists (select from org_unit u where u.id = n.unit_id)) then
        raise exception 'a line of expense of a unit that is not there'
            using errcode = 'foreign_key_violation', constraint = 'ledger_line_unit';
    end if;
    if exists (select from (select distinct goal_id, plan_id from new_rows where goal_id is not null) n
            where not exists (select from goal g where g.id = n.goal_id and g.plan_id = n.plan_id)) then
        raise exception 'a line of expense of a goal that its plan does not have'
            using errcode = 'foreign_key_violation', constraint = 'ledger_line_goal_in_plan';
    end if;
    if tg_op = 'INSERT' and exists (
            select from ledger_line l where l.year in (select year from new_rows)
            group by l.year, l.account, l.sector, l.area, l.source, l.cost_centre having count(*) > 1) then
        raise exception 'a line of expense that is there already'
            using errcode = 'unique_violation', constraint = 'ledger_line_unique';
    end if;
    return null;
end $$;
create trigger ledger_line_on_insert after insert on ledger_line
    referencing new table as new_rows for each statement execute function refuse_impossible_lines();
create trigger ledger_line_on_update after update on ledger_line
    referencing new table as new_rows for each statement execute function refuse_impossible_lines();

-- What tells a line apart never changes: another key is another line.
create function refuse_another_key() returns trigger language plpgsql as $$
begin
    raise exception 'what tells a line of expense apart stays' using errcode = 'RB002';
end $$;
create trigger ledger_line_stays before update of year, account, sector, area, source, cost_centre on ledger_line
    for each row when ((old.year, old.account, old.sector, old.area, old.source, old.cost_centre)
        is distinct from (new.year, new.account, new.sector, new.area, new.source, new.cost_centre))
    execute function refuse_another_key();

-- What a line names does not go, nor take another id or plan, while a line names it.
create function refuse_losing_what_lines_name() returns trigger language plpgsql as $$
begin
    if exists (select from ledger_line l where old.id = case tg_table_name when 'goal' then l.goal_id else l.unit_id end) then
        raise exception 'lines of expense name it' using errcode = 'foreign_key_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger goal_of_lines_goes before delete on goal
    for each row execute function refuse_losing_what_lines_name();
create trigger goal_of_lines_stays before update of id, plan_id on goal
    for each row when ((old.id, old.plan_id) is distinct from (new.id, new.plan_id))
    execute function refuse_losing_what_lines_name();
create trigger org_unit_of_lines_goes before delete on org_unit
    for each row execute function refuse_losing_what_lines_name();
create trigger org_unit_of_lines_stays before update of id on org_unit
    for each row when (old.id is distinct from new.id) execute function refuse_losing_what_lines_name();

alter table ledger_line drop constraint ledger_line_unique;
alter table ledger_line drop constraint ledger_line_unit_id_fkey;
alter table ledger_line drop constraint ledger_line_goal_in_plan;

-- Ids in the order in which they are made go to the end of their indexes.
alter table ledger_line alter column id set default uuidv7();

-- The last moment up to K at which a line of the budget changed: two answers with the same one are the same, whatever else was
-- recorded in between. A row to a recording, since looking it up among the lines would cost what the sums cost.
create table budget_change (changed_at timestamptz primary key);
insert into budget_change
    select known_from from history.ledger_line union select known_from from history.budget_line
    union select known_to from history.ledger_line where known_to < 'infinity'
    union select known_to from history.budget_line where known_to < 'infinity';

create function note_budget_change() returns trigger language plpgsql as $$
begin
    insert into budget_change values (recorded_at()) on conflict do nothing;
    return null;
end $$;
create trigger ledger_line_noted after insert or update or delete on ledger_line
    for each statement execute function note_budget_change();
create trigger budget_line_noted after insert or update or delete on budget_line
    for each statement execute function note_budget_change();

create function reading.last_budget_change(k timestamptz) returns timestamptz language sql stable as
    $$ select coalesce(max(changed_at), timestamptz '2000-01-01Z') from budget_change where changed_at <= k $$;

-- The acts that changed the budget. What a file says is current is initial plus these; what is left over nobody decided.

create table budget_amendment (
    id uuid primary key,
    number text not null constraint budget_amendment_number_unique unique check (btrim(number) <> ''),
    day date not null,
    act_kind text not null check (act_kind in ('COUNCIL_AGREEMENT', 'MAYOR_DECREE', 'RESOLUTION')),
    act_number text not null check (btrim(act_number) <> ''),
    session_day date,
    reason text not null check (btrim(reason) <> ''),
    row_version integer not null default 0
);
comment on column budget_amendment.session_day is 'of the Concejo''s session that agreed; null where none was needed';

create table budget_amendment_line (
    id uuid primary key default gen_random_uuid(),
    amendment_id uuid not null references budget_amendment on delete cascade,
    place integer not null,
    year integer not null check (year between 1900 and 2199),
    account text not null check (btrim(account) <> ''),
    sector text not null default 'municipal' check (sector in ('municipal', 'education', 'health', 'cemetery')),
    plan_id uuid,
    goal_id uuid,
    amount numeric not null check (amount <> 0),
    constraint budget_amendment_line_goal_in_plan foreign key (goal_id, plan_id) references goal (id, plan_id),
    constraint budget_amendment_line_goal_whole check ((goal_id is null) = (plan_id is null))
);
create index on budget_amendment_line (amendment_id);
comment on column budget_amendment_line.amount is 'what it adds; below 0 what it takes; in the country''s currency';

call track_history('budget_amendment');
call track_history('budget_amendment_line');
call track_trail('budget_amendment', 'budget_amendment', $$r ->> 'number'$$);
call track_trail('budget_amendment_line', 'budget_amendment_line',
    $$(select a.number from budget_amendment a where a.id = (r ->> 'amendment_id')::uuid) || ' · ' || (r ->> 'account')$$,
    '{amendment_id,place,plan_id}');

create function reading.budget_amendment(k timestamptz) returns setof history.budget_amendment language sql stable as
    $$ select * from history.budget_amendment where known_from <= k and known_to > k $$;
create function reading.budget_amendment_line(k timestamptz) returns setof history.budget_amendment_line
    language sql stable as
    $$ select * from history.budget_amendment_line where known_from <= k and known_to > k $$;

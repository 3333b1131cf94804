-- What is asked of a unit where its money and its progress contradict each other: kept with the figures as they were, and
-- with the answer, for the next report to print both.

create table budget_question (
    id uuid primary key,
    kind text not null check (kind in
        ('paid-in-full', 'progress-without-spending', 'spent-after-end', 'gap', 'paid-above-accrued')),
    plan_id uuid not null,
    goal_id uuid not null,
    unit_id uuid not null references org_unit,
    sector text not null check (sector in ('municipal', 'education', 'health', 'cemetery')),
    cutoff date not null,
    figures text not null check (btrim(figures) <> ''),
    question text not null check (btrim(question) <> '' and length(question) <= 2000),
    asked_by text not null,
    asked_at timestamptz not null,
    answer text check (btrim(answer) <> '' and length(answer) <= 4000),
    answered_by text,
    answered_at timestamptz,
    withdrawn_by text,
    withdrawn_at timestamptz,
    row_version integer not null default 0,
    constraint budget_question_goal_in_plan foreign key (goal_id, plan_id) references goal (id, plan_id),
    constraint budget_question_answered_whole check ((answer is null) = (answered_by is null)
        and (answer is null) = (answered_at is null)),
    constraint budget_question_withdrawn_whole check ((withdrawn_by is null) = (withdrawn_at is null)),
    constraint budget_question_ends_once check (answered_at is null or withdrawn_at is null)
);
create unique index budget_question_open_once on budget_question (goal_id, kind, sector)
    where answered_at is null and withdrawn_at is null;
create index on budget_question (unit_id) where answered_at is null and withdrawn_at is null;

call track_history('budget_question');
call track_trail('budget_question', 'budget_question', $$trail_item(r ->> 'plan_id',
    (select g.code from goal g where g.id = (r ->> 'goal_id')::uuid))$$,
    '{kind,plan_id,goal_id,asked_by,asked_at,answered_by,answered_at,withdrawn_by}');

create function reading.budget_question(k timestamptz) returns setof history.budget_question language sql stable as
    $$ select * from history.budget_question where known_from <= k and known_to > k $$;

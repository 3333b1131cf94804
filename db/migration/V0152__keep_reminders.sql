-- Which mornings have been gone through, so that one that was missed is caught up and none is gone through twice; and who
-- was reminded of what on them, so that a mail that waits is asked again, before it leaves, whether its work is done.

create table reminder_morning (
    day date primary key,
    done_at timestamptz not null
);

create table reminder (
    id bigint generated always as identity primary key,
    username text not null,
    morning date not null references reminder_morning,
    topic text not null check (topic in ('OWED', 'UNANSWERED', 'VALIDATE', 'ENDORSE')),
    packet text,
    unit_id uuid references org_unit,
    due date,
    for_day date not null,
    constraint reminder_once unique nulls not distinct (username, morning, topic, packet, unit_id, due),
    constraint reminder_says_of_what check ((topic in ('OWED', 'UNANSWERED')) = (packet is not null)),
    constraint reminder_says_whose check ((packet is null) = (unit_id is null) and (packet is null) = (due is null)),
    constraint reminder_not_early check (for_day <= morning)
);

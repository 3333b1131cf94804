-- Which kinds of reports make themselves (ADR 0302); those without a row do as the settings say.
create table report_switch (
    id uuid primary key default gen_random_uuid(),
    kind text not null constraint report_switch_one_to_a_kind unique,
    report text not null,
    automatic boolean not null,
    row_version integer not null default 0,
    constraint report_switch_of_a_kind check (report_sections_demanded(kind) is not null)
);
comment on column report_switch.report is 'the kind''s name as it was read when it was switched, for the trail';

call track_history('report_switch');
call track_trail('report_switch', 'report_switch', $r$r ->> 'report'$r$, '{kind,report}');

-- A municipality's own sheets stay as they are; what Rumbo keeps is how to read them, so that next quarter's file needs
-- only itself. The text is the user's own YAML, with its remarks.
create table reading_template (
    id uuid primary key default gen_random_uuid(),
    code text not null constraint reading_template_code_unique unique check (code = btrim(code) and code <> ''),
    yaml text not null constraint reading_template_short check (length(yaml) <= 100000),
    changed_at timestamptz not null,
    changed_by text not null
);

-- What an imported file got wrong about its own figures, for the check list of its plan. The next import of the same
-- template into the same plan takes its place. It is about a file, not about the plan, so it has no recorded history.
create table import_finding (
    id uuid primary key default gen_random_uuid(),
    plan_id uuid not null references plan,
    template text not null,
    item_kind text not null check (item_kind in ('GOAL', 'INDICATOR')),
    item_code text not null,
    sheet text not null,
    row_number integer not null check (row_number > 0),
    column_name text not null,
    value text not null,
    message_key text not null,
    arguments text[] not null,
    position bigint generated always as identity
);
create index on import_finding (plan_id, template);

create view reading.import_finding as
    select f.id, f.plan_id, f.template, f.item_kind, f.item_code, f.sheet, f.row_number, f.column_name, f.value,
        f.message_key, f.arguments, f.position
    from import_finding f;

-- What the application's role may do; run after every migration, so that a new table is covered by the rule of its schema.
-- A table that wants less than all four is named here. Where the application signs in as the owner, there is nothing to
-- grant: the triggers are then the only guard.
do $$
declare
    application text := '${application}';
    narrowed record;
begin
    if application in ('', current_user) then
        return;
    end if;
    perform pg_advisory_xact_lock(72403);
    execute format('grant usage on schema public, history, reading to %I', application);
    execute format('grant select, insert, update, delete on all tables in schema public to %I', application);
    execute format('grant usage on all sequences in schema public to %I', application);
    execute format('grant select on all tables in schema history, reading to %I', application);
    for narrowed in select * from (values
        ('trail', 'insert, update, delete'),
        ('recording_clock', 'insert, update, delete'),
        ('plan_change', 'insert, update, delete'),
        ('budget_change', 'insert, update, delete'),
        ('flyway_schema_history', 'insert, update, delete'),
        ('measurement_move', 'insert, update, delete'),
        ('milestone_report_move', 'insert, update, delete'),
        ('period_act', 'update, delete'),
        ('entry_remark', 'update, delete'),
        ('entry_endorsement', 'update, delete'),
        ('evidence_part', 'update'),
        ('handover', 'update, delete'),
        ('handover_item', 'update, delete'),
        ('restructuring', 'update, delete'),
        ('mail', 'delete'),
        ('reminder', 'update, delete'),
        ('reminder_morning', 'update, delete'),
        ('sign_in', 'update, delete'),
        ('job_run', 'update, delete'),
        ('import_run', 'update, delete'),
        ('accounting_load', 'update, delete'),
        ('accounting_total', 'update, delete'),
        ('report_file', 'update, delete'),
        ('report', 'delete'),
        ('report_link', 'insert, update, delete'),
        ('delivery', 'update, delete'),
        ('delivery_addressee', 'update, delete'),
        ('delivery_link', 'update, delete'),
        ('delivery_receipt', 'update'),
        ('delivery_proof', 'update, delete'),
        ('delivery_certificate', 'update, delete'),
        ('report_signature', 'update, delete'),
        ('municipality', 'delete'),
        ('installation', 'update, delete')) as t (name, what)
    loop
        execute format('revoke %s on public.%I from %I', narrowed.what, narrowed.name, application);
    end loop;
end $$;

-- Reports for ever: one row to each issue of a period, with the snapshot it was drawn from, and its files. Whatever asks
-- for a report, a person or the clock, this table decides that there is one (ADR on reports): by its unique constraints.

create table report (
    id uuid primary key,
    kind text not null check (kind in ('council-semester')),
    period text not null,
    version integer not null check (version > 0),
    status text not null check (status in ('building', 'sealed', 'delivered', 'failed')),
    stage text not null,
    code text not null constraint report_code_unique unique,
    cutoff date not null,
    late boolean not null,
    requested_by text not null,
    requested_at timestamptz not null,
    attempts integer not null default 0,
    known_at timestamptz,
    sealed_at timestamptz,
    snapshot bytea,
    snapshot_sha256 text,
    failure text,
    incident text,
    constraint report_one_per_version unique (kind, period, version),
    constraint report_sealed_whole check (status not in ('sealed', 'delivered')
        or (known_at is not null and sealed_at is not null and snapshot is not null and snapshot_sha256 is not null)),
    constraint report_failed_says_why check (status <> 'failed' or failure is not null)
);
create unique index report_one_in_the_making on report (kind, period) where status in ('building', 'failed');
create index on report (snapshot_sha256);

create table report_file (
    report_id uuid not null references report,
    format text not null check (format in ('docx', 'xlsx', 'pdf')),
    bytes bytea not null,
    sha256 text not null,
    primary key (report_id, format)
);
create index on report_file (sha256);

-- What is sealed stays: only its being handed over is still to be told.
create function refuse_rewriting_reports() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'reports are never deleted' using errcode = 'RB002';
    end if;
    if old.status in ('sealed', 'delivered')
            and (to_jsonb(new) - 'status' <> to_jsonb(old) - 'status' or new.status not in ('sealed', 'delivered')) then
        raise exception 'a sealed report is never rewritten' using errcode = 'RB002';
    end if;
    return new;
end $$;
create trigger reports_stand before update or delete on report
    for each row execute function refuse_rewriting_reports();

create function refuse_rewriting_report_files() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if (select status from report where id = new.report_id) <> 'building' then
            raise exception 'a report takes files only while it is made' using errcode = 'RB002';
        end if;
        return new;
    end if;
    raise exception 'report files are never rewritten' using errcode = 'RB002';
end $$;
create trigger report_files_stand before insert or update or delete on report_file
    for each row execute function refuse_rewriting_report_files();

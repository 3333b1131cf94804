-- Every sealed report is a link of one chain, which is published: whoever noted its head once sees that none was slipped in,
-- taken out or changed since. The database links by itself in the transaction that seals, whoever seals; numbers have no
-- gap, since the links follow each other under one lock. What is hashed is plain text, so that anybody can reckon it again.

create table report_link (
    number bigint primary key check (number > 0),
    report_id uuid not null constraint report_linked_once unique references report,
    code text not null,
    kind text not null,
    period text not null,
    version integer not null,
    sealed_at timestamptz not null,
    snapshot_sha256 text not null check (snapshot_sha256 ~ '^[0-9a-f]{64}$'),
    files text not null check (files ~ '^([a-z-]+=[0-9a-f]{64}( |$))+$'),
    previous_hash text not null check (previous_hash ~ '^[0-9a-f]{64}$'),
    hash text not null constraint report_link_hash_unique unique check (hash ~ '^[0-9a-f]{64}$')
);

-- What is hashed: a line to each field, each ended by a line feed.
create function report_link_text(link report_link) returns text language sql stable as $$
    select 'number=' || link.number || E'\ncode=' || link.code || E'\nkind=' || link.kind
        || E'\nperiod=' || link.period || E'\nversion=' || link.version
        || E'\nsealed=' || to_char(link.sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
        || E'\nsnapshot=' || link.snapshot_sha256 || E'\nfiles=' || link.files
        || E'\nprevious=' || link.previous_hash || E'\n'
$$;

-- The files of a report with their hashes, in the order of their names: docx=… pdf=… xlsx=…
create function report_link_files(id uuid) returns text language sql stable as $$
    select string_agg(f.format || '=' || f.sha256, ' ' order by f.format collate "C")
    from public.report_file f where f.report_id = $1
$$;

create function link_report(sealed uuid) returns void language plpgsql security definer
    set search_path = public, pg_temp as $$
declare
    head report_link;
    link report_link;
begin
    perform pg_advisory_xact_lock(72404);
    select l.* into head from report_link l order by l.number desc limit 1;
    select coalesce(head.number, 0) + 1, r.id, r.code, r.kind, r.period, r.version, r.sealed_at, r.snapshot_sha256,
            report_link_files(r.id), coalesce(head.hash, repeat('0', 64)), ''
        into link from report r where r.id = sealed and r.status in ('sealed', 'delivered');
    link.hash := encode(sha256(convert_to(report_link_text(link), 'UTF8')), 'hex');
    insert into report_link select link.*;
end $$;

-- Those sealed before, in the order of their sealing.
do $$
declare
    sealed uuid;
begin
    for sealed in select id from report where status in ('sealed', 'delivered') order by sealed_at, code loop
        perform link_report(sealed);
    end loop;
end $$;

create function link_sealed_report() returns trigger language plpgsql as $$
begin
    perform link_report(new.id);
    return null;
end $$;
create trigger sealed_reports_linked after update on report for each row
    when (old.status not in ('sealed', 'delivered') and new.status in ('sealed', 'delivered'))
    execute function link_sealed_report();
-- One that comes sealed, with files or without, is linked as well, or refused.
create constraint trigger reports_that_come_sealed_linked after insert on report deferrable initially deferred
    for each row when (new.status in ('sealed', 'delivered')) execute function link_sealed_report();

create trigger report_links_stand before update or delete on report_link
    for each row execute function refuse_rewriting();
create trigger report_links_are_kept before truncate on report_link
    for each statement execute function refuse_rewriting();

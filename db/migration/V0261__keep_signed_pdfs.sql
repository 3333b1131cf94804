-- A pdf that carries the organisation's signature (PAdES), beside the one that the content gives byte for byte: two signatures
-- of the same bytes are not the same bytes. It is made before the report is sealed, is linked with it and stays as it is.
create table report_signature (
    report_id uuid primary key references report,
    bytes bytea not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    signer text not null,
    signed_at timestamptz not null
);
create index on report_signature (sha256);
create trigger report_signatures_stand before insert or update or delete on report_signature
    for each row execute function refuse_rewriting_report_files();
create trigger report_signatures_are_kept before truncate on report_signature
    for each statement execute function refuse_rewriting();

create or replace function report_link_files(id uuid) returns text language sql stable as $$
    select string_agg(f.format || '=' || f.sha256, ' ' order by f.format collate "C")
    from (select r.format, r.sha256 from public.report_file r where r.report_id = $1
        union all select 'signed', s.sha256 from public.report_signature s where s.report_id = $1) f
$$;

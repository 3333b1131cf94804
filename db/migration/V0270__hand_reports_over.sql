-- Reports are handed over once (ADR 0270): one row to a report, and one to each addressee, written in the transaction that
-- marks the report as delivered and puts the mails. All of it is only added to.

alter table app_user drop constraint app_user_role_check;
alter table app_user add constraint app_user_role_check
    check (role in ('ADMINISTRATOR', 'CONTROL', 'MAYOR', 'DIRECTORATE', 'SECRETARY', 'COUNCIL', 'IT'));
create or replace view reading.account as
    select id, username, display_name, email, role, unit_id, active,
        role in ('ADMINISTRATOR', 'CONTROL', 'DIRECTORATE', 'SECRETARY') as enters
    from app_user;

-- The Secretaria enters for its own unit, as a directorate does.
create or replace function reading.units_entered_by(person text, on_day date) returns table (unit_id uuid)
    language sql stable as $$
    with recursive below (unit_id) as (
        select a.unit_id from reading.account a
            where a.username = person and a.active and a.role in ('DIRECTORATE', 'SECRETARY')
        union
        select p.unit_id from unit_post p join reading.account a on a.id = p.user_id
        where a.username = person and a.active and a.enters
            and on_day >= p.valid_from and on_day <= coalesce(p.valid_to, 'infinity')
        union
        select u.id from below b join org_unit u on u.parent_id = b.unit_id)
    select unit_id from below
$$;

create table delivery (
    id uuid primary key,
    report_id uuid not null constraint delivery_once_a_report unique references report,
    kind text not null,
    period text not null,
    version integer not null,
    code text not null,
    title text not null check (title <> ''),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    session_kind text check (session_kind in ('ordinary', 'extraordinary')),
    session_number text check (session_number <> ''),
    session_day date,
    comptroller_report text check (comptroller_report <> ''),
    proof_due date,
    handed_by text not null default recorded_by(),
    handed_at timestamptz not null default recorded_at(),
    constraint delivery_session_whole check (num_nulls(session_kind, session_number, session_day) in (0, 3)),
    constraint delivery_proof_follows_a_session check ((comptroller_report is null) = (proof_due is null)
        and (comptroller_report is null or session_day is not null))
);
comment on table delivery is 'a report handed over: to a session of the Concejo, or to persons where there is no session';
comment on column delivery.sha256 is 'hash of the content that was handed over';
comment on column delivery.comptroller_report is 'final report of Contraloria that was put before the same session';

create table delivery_addressee (
    id uuid primary key,
    delivery_id uuid not null references delivery,
    number integer not null check (number > 0),
    username text,
    name text not null check (name <> '' and name !~ '[[:cntrl:]]'),
    email text check (email <> ''),
    mail_key text,
    secret_hash bytea constraint delivery_link_unique unique,
    constraint delivery_addressee_order unique (delivery_id, number),
    constraint delivery_one_mail_to_an_address unique (delivery_id, email),
    constraint delivery_link_goes_by_mail check (num_nulls(email, mail_key, secret_hash) in (0, 3))
);
comment on column delivery_addressee.secret_hash is 'SHA-256 of the secret in their link';

-- That somebody received it: by their link, or on paper as the Secretaria says. What was said of a paper may be taken back.
create table delivery_receipt (
    id uuid primary key,
    addressee_id uuid not null constraint delivery_received_once unique references delivery_addressee,
    way text not null check (way in ('link', 'paper')),
    received_on date not null,
    note text check (note <> ''),
    recorded_at timestamptz not null default recorded_at(),
    recorded_by text not null default recorded_by(),
    constraint delivery_paper_says_how check ((way = 'paper') = (note is not null))
);

-- When a link was first opened. Nobody's act, so neither recorded nor told: programs that look at mails open links too.
create table delivery_opening (
    addressee_id uuid primary key references delivery_addressee,
    opened_at timestamptz not null
);

create table delivery_proof (
    delivery_id uuid primary key references delivery,
    document text not null check (document <> ''),
    sent_on date not null,
    recorded_at timestamptz not null default recorded_at(),
    recorded_by text not null default recorded_by()
);
comment on table delivery_proof is 'that what was put before the session was certified to Contraloria';

create table delivery_certificate (
    id uuid primary key,
    delivery_id uuid not null references delivery,
    number integer not null check (number > 0),
    code text not null constraint delivery_certificate_code_unique unique,
    snapshot bytea not null,
    sha256 text not null,
    pdf bytea not null,
    pdf_sha256 text not null,
    certified_at timestamptz not null default recorded_at(),
    certified_by text not null default recorded_by(),
    constraint delivery_certificate_order unique (delivery_id, number)
);
create index on delivery_certificate (sha256);
create index on delivery_certificate (pdf_sha256);

-- Kinds whose reports are handed over by themselves once they are sealed, from a moment on.
create table delivery_by_itself (
    kind text primary key,
    since timestamptz not null default recorded_at(),
    switched_by text not null default recorded_by()
);

create trigger delivery_stands before update or delete on delivery for each row execute function refuse_rewriting();
create trigger delivery_addressee_stands before update or delete on delivery_addressee
    for each row execute function refuse_rewriting();
create trigger delivery_proof_stands before update or delete on delivery_proof
    for each row execute function refuse_rewriting();
create trigger delivery_certificate_stands before update or delete on delivery_certificate
    for each row execute function refuse_rewriting();

create function keep_receipts() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' or old.way <> 'paper' then
        raise exception 'a receipt is never rewritten' using errcode = 'RB002';
    end if;
    return old;
end $$;
create trigger delivery_receipt_stands before update or delete on delivery_receipt
    for each row execute function keep_receipts();

create function trail_delivery(id text) returns text language sql stable as
    $$ select d.code from public.delivery d where d.id = $1::uuid $$;
call track_trail('delivery', 'delivery', $$r ->> 'code'$$,
    '{report_id,kind,period,version,code,sha256,handed_by,handed_at}');
call track_trail('delivery_addressee', 'delivery_addressee', $$trail_delivery(r ->> 'delivery_id') || ' · ' || (r ->> 'name')$$,
    '{delivery_id,number,username,name,mail_key,secret_hash}');
call track_trail('delivery_receipt', 'delivery_receipt', $$(select trail_delivery(a.delivery_id::text) || ' · ' || a.name
    from delivery_addressee a where a.id = (r ->> 'addressee_id')::uuid)$$, '{addressee_id,recorded_at,recorded_by}');
call track_trail('delivery_proof', 'delivery_proof', $$trail_delivery(r ->> 'delivery_id')$$,
    '{delivery_id,recorded_at,recorded_by}');
call track_trail('delivery_certificate', 'delivery_certificate', $$r ->> 'code'$$,
    '{delivery_id,number,code,snapshot,pdf,certified_at,certified_by}');
call track_trail('delivery_by_itself', 'delivery_by_itself', $$r ->> 'kind'$$, '{kind,since,switched_by}');

-- To which session each report went, for whoever verifies one.
create view reading.delivery as
    select report_id, session_kind, session_number, session_day, handed_at from delivery;

-- How far a mail has come, by what it is about.
create view reading.mail_standing as select dedupe_key, state, sent_at, trouble from mail;

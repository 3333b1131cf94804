-- An addressee's link can be sent anew: to a corrected address, to somebody who had none, or because it never came (ADR
-- 0299). Of an addressee's links the latest alone holds.

create table delivery_link (
    id uuid primary key,
    addressee_id uuid not null references delivery_addressee,
    number integer not null check (number > 1),
    email text not null check (email <> ''),
    mail_key text not null constraint delivery_link_has_its_mail unique,
    secret_hash bytea not null constraint delivery_link_anew_unique unique,
    sent_at timestamptz not null default recorded_at(),
    sent_by text not null default recorded_by(),
    constraint delivery_link_order unique (addressee_id, number)
);
comment on table delivery_link is 'links sent anew; the one that went out as the report was handed over stands beside the addressee, and counts as the first';

create trigger delivery_link_stands before update or delete on delivery_link
    for each row execute function refuse_rewriting();
call track_trail('delivery_link', 'delivery_link', $$(select trail_delivery(a.delivery_id::text) || ' · ' || a.name
    from delivery_addressee a where a.id = (r ->> 'addressee_id')::uuid)$$,
    '{addressee_id,number,mail_key,secret_hash,sent_at,sent_by}');

-- All links, and whether each still holds.
create view delivery_sent_link as
    select s.*, not exists (select from delivery_link l where l.addressee_id = s.addressee_id and l.number > s.number) as holds
    from (
        select id as addressee_id, 1 as number, email, mail_key, secret_hash from delivery_addressee where email is not null
        union all
        select addressee_id, number, email, mail_key, secret_hash from delivery_link) s;

-- Each link is opened for a first time.
alter table delivery_opening add column link integer not null default 1;
alter table delivery_opening drop constraint delivery_opening_pkey;
alter table delivery_opening add primary key (addressee_id, link);

-- What the mail server said last is for whoever has to do something about it.
create or replace view reading.mail_standing as select dedupe_key, state, sent_at, trouble, last_error from mail;

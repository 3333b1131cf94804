-- Mail that is to leave, kept in the transaction of the act that causes it, so that there is a mail if and only if the act
-- was committed. What a mail says is fixed when it is put; only its way is told afterwards, and what the mail server has
-- taken is never told anew.

create table mail (
    id uuid primary key,
    message_id text not null constraint mail_message_id_unique unique,
    dedupe_key text not null constraint mail_once unique check (dedupe_key <> ''),
    recipient text not null check (recipient <> '' and recipient !~ '[[:cntrl:]]'),
    recipient_username text,
    subject text not null check (subject <> '' and subject !~ '[[:cntrl:]]'),
    body_text text not null check (body_text <> ''),
    body_html text,
    created_at timestamptz not null,
    state text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'given_up')),
    attempts integer not null default 0 check (attempts >= 0),
    interrupted integer not null default 0 check (interrupted >= 0),
    next_attempt_at timestamptz,
    claim uuid,
    claimed_at timestamptz,
    sent_at timestamptz,
    server_reply text,
    trouble text check (trouble in ('refused', 'deferred', 'unreachable', 'address', 'interrupted')),
    last_error text,
    constraint mail_waiting_says_until_when check ((state = 'waiting') = (next_attempt_at is not null)),
    constraint mail_sending_says_who check ((state = 'sending') = (claim is not null and claimed_at is not null)),
    constraint mail_sent_by_the_servers_word check ((state = 'sent') = (sent_at is not null and server_reply is not null)),
    constraint mail_given_up_says_why check (state <> 'given_up' or trouble is not null)
);
create index mail_due on mail (next_attempt_at, id) where state = 'waiting';
create index mail_under_way on mail (claimed_at) where state = 'sending';
create index mail_latest on mail (created_at desc, id);

create function refuse_rewriting_mail() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'mail is never deleted' using errcode = 'RB002';
    end if;
    if old.state = 'sent' then
        raise exception 'a mail that was sent is never told anew' using errcode = 'RB002';
    end if;
    if (old.id, old.message_id, old.dedupe_key, old.recipient, old.recipient_username, old.subject, old.body_text,
            old.body_html, old.created_at)
        is distinct from (new.id, new.message_id, new.dedupe_key, new.recipient, new.recipient_username, new.subject,
            new.body_text, new.body_html, new.created_at) then
        raise exception 'what a mail says is never rewritten' using errcode = 'RB002';
    end if;
    return new;
end $$;
create trigger mail_stands before update or delete on mail
    for each row execute function refuse_rewriting_mail();

-- A mail whose cause is gone before it left is withdrawn, and never sent after that.

alter table mail drop constraint mail_state_check;
alter table mail add constraint mail_state_check
    check (state in ('waiting', 'sending', 'sent', 'given_up', 'withdrawn'));

create function refuse_sending_withdrawn_mail() returns trigger language plpgsql as $$
begin
    raise exception 'a mail that was withdrawn stays so' using errcode = 'RB002';
end $$;
create trigger withdrawn_mail_stands before update on mail
    for each row when (old.state = 'withdrawn') execute function refuse_sending_withdrawn_mail();

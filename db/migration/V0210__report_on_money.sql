-- Reports on money beside those on plans: revenue each month to the Alcaldía, Control's each quarter (Chile), the budget's
-- evaluation (Peru).
alter table report drop constraint report_kind_check,
    add constraint report_kind_check
        check (kind in ('council-semester', 'revenue-monthly', 'control-quarterly', 'budget-evaluation'));

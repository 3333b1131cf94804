-- Revenue by sector, which keeps accounts of its own, and by funding source where the file tells one (Peru: rubro). A
-- file that tells neither is the municipality's own.

alter table revenue_line add sector text not null default 'municipal'
    constraint revenue_line_sector check (sector in ('municipal', 'education', 'health', 'cemetery')),
    add source text not null default '';
alter table history.revenue_line add sector text not null default 'municipal', add source text not null default '';
alter table revenue_line drop constraint revenue_line_unique,
    add constraint revenue_line_unique unique (year, month, account, sector, source);

drop function reading.revenue_line(timestamptz);
create function reading.revenue_line(k timestamptz) returns table (year integer, month integer, account text, name text,
    initial numeric, current numeric, accrued numeric, collected numeric, sector text, source text)
    language sql stable as $$
    select year, month, account, name, initial, current, accrued, collected, sector, source from history.revenue_line
    where known_from <= k and known_to > k
$$;

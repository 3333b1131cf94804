-- What of revenue and expense is known otherwise at one moment than at an earlier one, by whom, and out of which file: what a
-- later issue of a report lists as corrected.

create function reading.revenue_change(from_k timestamptz, to_k timestamptz) returns table (year integer, month integer,
    sector text, account text, source text, name text, figure text, was numeric, is_now numeric, since timestamptz,
    by_whom text, file_name text) language sql stable as $$
    with gone as (select * from history.revenue_line h
            where h.known_from <= from_k and h.known_to > from_k and h.known_to <= to_k),
        come as (select * from history.revenue_line h
            where h.known_from > from_k and h.known_from <= to_k and h.known_to > to_k)
    select coalesce(n.year, o.year), coalesce(n.month, o.month), coalesce(n.sector, o.sector),
        coalesce(n.account, o.account), coalesce(n.source, o.source), coalesce(n.name, o.name), f.figure, f.was, f.is_now,
        coalesce(n.known_from, o.known_to), n.known_by,
        (select l.file_name from accounting_load l where l.kind = 'revenue' and l.loaded_at = n.known_from
            and (l.year, l.month) = (n.year, n.month) order by l.position limit 1)
    from gone o full join come n
        on (n.year, n.month, n.sector, n.account, n.source) = (o.year, o.month, o.sector, o.account, o.source)
    cross join lateral (values ('initial', o.initial, n.initial), ('current', o.current, n.current),
        ('accrued', o.accrued, n.accrued), ('collected', o.collected, n.collected)) f (figure, was, is_now)
    where f.was is distinct from f.is_now
$$;

-- Expense is told by the recording and not by the line: a file of a later month changes them all.
create function reading.expense_change(from_k timestamptz, to_k timestamptz) returns table (year integer, lines bigint,
    was numeric, is_now numeric, since timestamptz, by_whom text, file_name text) language sql stable as $$
    with gone as (select * from history.ledger_line h
            where h.known_from <= from_k and h.known_to > from_k and h.known_to <= to_k),
        come as (select * from history.ledger_line h
            where h.known_from > from_k and h.known_from <= to_k and h.known_to > to_k),
        change as (select coalesce(n.year, o.year) as year, o.accrued as was, n.accrued as is_now,
                coalesce(n.known_from, o.known_to) as since, n.known_by as by_whom
            from gone o full join come n on n.id = o.id
            where (o.accrued, o.current) is distinct from (n.accrued, n.current))
    select c.year, count(*), sum(c.was), sum(c.is_now), c.since, max(c.by_whom),
        (select max(l.file_name) from accounting_load l where l.kind = 'ledger' and l.loaded_at = c.since)
    from change c group by c.year, c.since order by c.since
$$;

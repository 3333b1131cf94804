-- Days on which a municipality does not work beyond the country's holidays: local anniversaries, days decreed each year,
-- elections. The national ones are rules in the program.

create table special_day (
    day date primary key,
    name text not null check (name <> ''),
    source text not null check (source <> '')
);

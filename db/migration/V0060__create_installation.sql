-- A database is the demonstration's, with its well-known password, or a real municipality's: for ever, by its first start.

create table installation (
    only_row boolean primary key default true check (only_row),
    demonstration boolean not null
);

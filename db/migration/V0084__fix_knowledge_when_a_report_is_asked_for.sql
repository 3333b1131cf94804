-- A report tells what was known when it was asked for, however late it comes to be made: after a server's death too.
update report set known_at = requested_at where known_at is null;
alter table report alter column known_at set not null;

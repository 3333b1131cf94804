-- The settings exist from the first day, so that the limits of the semáforo are known for every K.
select begin_recording('2000-01-01T00:00:00Z', 'system');
insert into municipality (id, name, country, zone, green_from, amber_from, row_version)
    values (gen_random_uuid(), 'Municipalidad', 'CL', 'America/Santiago', 0.9, 0.75, 0);

-- Which file was hung on which entry, and taken off again, is told in the trail; its content is named by its hash.
call track_trail('evidence', 'evidence', $$concat_ws(' · ',
    (select trail_entry_item(e.item_id::text) || ' · ' || e.said_on from reading.entry e where e.id = (r ->> 'entry_id')::uuid),
    r ->> 'file_name')$$, '{entry_id,added_by,added_at}');

-- What other modules may know of evidence: which files hang on an entry, and how many.

create view reading.evidence as
    select e.id, e.entry_id, e.file_name, c.media_type, c.size, e.sha256, e.added_by, e.added_at, e.removed_by, e.removed_at,
        e.position
    from evidence e join evidence_content c on c.sha256 = e.sha256;

create view reading.evidence_count as
    select entry_id, count(*) as files from evidence where removed_at is null group by entry_id;

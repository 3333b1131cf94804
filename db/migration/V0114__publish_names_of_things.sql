-- What an id stands for, whatever it is the id of: the trail keeps ids, people read names.
create view reading.named as
    select id, code || ' · ' || name as name from org_unit
    union all select id, code from plan
    union all select id, code || ' · ' || name from goal
    union all select id, code || ' · ' || name from indicator
    union all select id, code || ' · ' || name from milestone
    union all select id, display_name from app_user;

-- Who answers for what is told in the trail like everything else that is decided.
call track_trail('unit_post', 'unit_post',
    $$concat_ws(' · ', (select u.code from org_unit u where u.id = (r ->> 'unit_id')::uuid), trail_person(r ->> 'user_id'))$$,
    '{unit_id,user_id}');
call track_trail('handover', 'handover',
    $$concat_ws(' · ', (select u.code from org_unit u where u.id = (r ->> 'unit_id')::uuid), trail_person(r ->> 'from_user'),
        trail_person(r ->> 'to_user'))$$, '{unit_id,from_user,to_user,recorded_at,recorded_by}');
call track_trail('restructuring', 'restructuring',
    $$concat_ws(' · ', (select u.code from org_unit u where u.id = (r ->> 'from_unit')::uuid),
        (select u.code from org_unit u where u.id = (r ->> 'to_unit')::uuid))$$,
    '{from_unit,to_unit,recorded_at,recorded_by}');

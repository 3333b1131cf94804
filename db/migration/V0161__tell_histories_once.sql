-- Histories are drawn from reading.value_event alone.

drop view reading.entry_step;

-- Reminders count what the queue shows: one view says what awaits a decision (reading.awaiting_decision).

drop view reading.undecided;

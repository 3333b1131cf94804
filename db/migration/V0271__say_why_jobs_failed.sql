-- Why a run failed, in the words of what broke; the log tells more under the incident.
alter table job_run add column cause text;

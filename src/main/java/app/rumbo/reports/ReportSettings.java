package app.rumbo.reports;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How reports are made here.
 *
 * @param semesterWorkingDays how many working days after a semester's end its report is made
 * @param office who answers for the report, where the country's usual office does not; empty for the usual
 * @param catchUpSemesters how many semesters back a missed report is still made by itself
 * @param monthlyWorkingDays how many working days after a month of revenue was closed its summary is made
 * @param monthlyDueWorkingDays how many working days after the month's end it is made though nobody closed it
 * @param catchUpMonths how many months back a missed summary is still made by itself
 */
@ConfigurationProperties("rumbo.reports")
public record ReportSettings(
        @DefaultValue("10") int semesterWorkingDays,
        @DefaultValue("") String office,
        @DefaultValue("2") int catchUpSemesters,
        @DefaultValue("2") int monthlyWorkingDays,
        @DefaultValue("15") int monthlyDueWorkingDays,
        @DefaultValue("6") int catchUpMonths) {}

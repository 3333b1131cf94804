package app.rumbo.reports;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which of the further kinds of reports make themselves, and when. One that is switched off is made when somebody asks for it.
 *
 * @param unansweredUnits whether the report on units that did not answer makes itself
 * @param unansweredUnitsWorkingDays how many working days after the month in which the terms ran out
 * @param executiveMonthly whether the month in two pages makes itself
 * @param executiveMonthlyWorkingDays how many working days after the month's end, so that its entries and its money are there
 * @param unitSheet whether each quarter's pages of the directorates make themselves
 * @param unitSheetWorkingDays how many working days after the quarter's end
 * @param yearAccount whether Chile's Cuenta Pública or Peru's Memoria makes itself
 * @param yearAccountWorkingDaysBefore how many working days before the law's last day, for people complete it by hand
 * @param catchUpMonths how many months back a missed report is still made by itself
 * @param catchUpQuarters the same of quarters
 * @param catchUpYears the same of years
 */
@ConfigurationProperties("rumbo.reports.due")
public record FurtherReportSettings(
        @DefaultValue("true") boolean unansweredUnits,
        @DefaultValue("3") int unansweredUnitsWorkingDays,
        @DefaultValue("true") boolean executiveMonthly,
        @DefaultValue("15") int executiveMonthlyWorkingDays,
        @DefaultValue("true") boolean unitSheet,
        @DefaultValue("15") int unitSheetWorkingDays,
        @DefaultValue("true") boolean yearAccount,
        @DefaultValue("30") int yearAccountWorkingDaysBefore,
        @DefaultValue("6") int catchUpMonths,
        @DefaultValue("2") int catchUpQuarters,
        @DefaultValue("1") int catchUpYears) {}

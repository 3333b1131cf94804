package app.rumbo.reports;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which of the further kinds of reports make themselves where nobody switched them here, and when. One that is off is made when
 * somebody asks for it.
 *
 * @param unansweredUnits whether the report on units that did not answer makes itself
 * @param unansweredUnitsWorkingDays how many working days after the month in which the terms ran out
 * @param executiveMonthly whether the month in two pages makes itself
 * @param executiveMonthlyWorkingDays how many working days after the month's end, so that its entries and its money are there
 * @param unitSheet whether each quarter's pages of the directorates make themselves
 * @param unitSheetWorkingDays how many working days after the quarter's end
 * @param yearAccount whether Chile's Cuenta Pública or Peru's Memoria makes itself
 * @param yearAccountWorkingDaysBefore how many working days before the law's last day, for people complete it by hand
 * @param controlQuarterly whether Chile's Control's report makes itself each quarter
 * @param controlQuarterlyWorkingDays how many working days after the quarter's end, so that its accounting is there
 * @param budgetEvaluation whether Peru's evaluation of the budget makes itself each semester
 * @param budgetEvaluationWorkingDays how many working days after the semester's end
 * @param catchUpMonths how many months back a missed report is still made by itself
 * @param catchUpQuarters the same of quarters
 * @param catchUpSemesters the same of semesters
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
        @DefaultValue("true") boolean controlQuarterly,
        @DefaultValue("20") int controlQuarterlyWorkingDays,
        @DefaultValue("true") boolean budgetEvaluation,
        @DefaultValue("20") int budgetEvaluationWorkingDays,
        @DefaultValue("6") int catchUpMonths,
        @DefaultValue("2") int catchUpQuarters,
        @DefaultValue("2") int catchUpSemesters,
        @DefaultValue("1") int catchUpYears) {

    /** Whether a kind makes itself where nobody switched it. */
    public boolean makes(ReportKind kind) {
        return switch (kind) {
            case COUNCIL_SEMESTER, REVENUE_MONTHLY -> true;
            case CONTROL_QUARTERLY -> controlQuarterly;
            case BUDGET_EVALUATION -> budgetEvaluation;
            case UNANSWERED_UNITS -> unansweredUnits;
            case UNIT_SHEET -> unitSheet;
            case EXECUTIVE_MONTHLY -> executiveMonthly;
            case PUBLIC_ACCOUNT, ANNUAL_MEMORY -> yearAccount;
        };
    }
}

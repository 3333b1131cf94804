package app.rumbo.reports;

import app.rumbo.shared.Country;
import app.rumbo.shared.Frequency;
import app.rumbo.shared.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The reports that Rumbo makes. */
public enum ReportKind {
    /** To the Concejo, each semester: plans, and the budget beside them. */
    COUNCIL_SEMESTER,
    /** Of revenue, to the Alcaldía, each month. */
    REVENUE_MONTHLY,
    /** Control's on the budget's progress, to the Concejo, each quarter (Chile, Ley 18.695 art. 29 d). */
    CONTROL_QUARTERLY,
    /** Of the budget by generic and goal, each semester or year (Peru). */
    BUDGET_EVALUATION,
    /** Of the units that did not enter what they owed, or entered it late, each month. */
    UNANSWERED_UNITS,
    /** A page to each directorate, each quarter or semester. */
    UNIT_SHEET,
    /** To the Administrador or Gerente Municipal, in two pages, each month. */
    EXECUTIVE_MONTHLY,
    /** The mayor's yearly account to the Concejo and the people (Chile, Ley 18.695 art. 67). */
    PUBLIC_ACCOUNT,
    /** The yearly Memoria to the Concejo (Peru, Ley 27972 art. 20 n. 11). */
    ANNUAL_MEMORY;

    /** The kind as the API writes it. */
    public static Optional<ReportKind> parse(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** The kinds that the country's municipalities have use for. */
    public static List<ReportKind> of(Country country) {
        return Arrays.stream(values()).filter(kind -> kind.isOf(country)).toList();
    }

    /** As the API writes it: {@code council-semester}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether that country's municipalities have use for it. */
    public boolean isOf(Country country) {
        return switch (this) {
            case COUNCIL_SEMESTER, REVENUE_MONTHLY, UNANSWERED_UNITS, UNIT_SHEET, EXECUTIVE_MONTHLY -> true;
            case CONTROL_QUARTERLY, PUBLIC_ACCOUNT -> country == Country.CL;
            case BUDGET_EVALUATION, ANNUAL_MEMORY -> country == Country.PE;
        };
    }

    /** Whether it is of periods of that length. */
    public boolean isOf(Period period) {
        return frequencies().contains(period.frequency());
    }

    /** The latest periods of which it may be made on that day, so many of each length, the latest first. */
    public List<Period> endedBefore(LocalDate day, int most) {
        return frequencies().stream()
                .flatMap(frequency -> Stream.iterate(before(Period.of(frequency, day)), ReportKind::before)
                        .limit(most))
                .sorted(Comparator.<Period>reverseOrder())
                .toList();
    }

    private List<Frequency> frequencies() {
        return switch (this) {
            case COUNCIL_SEMESTER -> List.of(Frequency.SEMIANNUAL);
            case REVENUE_MONTHLY, UNANSWERED_UNITS, EXECUTIVE_MONTHLY -> List.of(Frequency.MONTHLY);
            case CONTROL_QUARTERLY -> List.of(Frequency.QUARTERLY);
            case BUDGET_EVALUATION -> List.of(Frequency.SEMIANNUAL, Frequency.ANNUAL);
            case UNIT_SHEET -> List.of(Frequency.QUARTERLY, Frequency.SEMIANNUAL);
            case PUBLIC_ACCOUNT, ANNUAL_MEMORY -> List.of(Frequency.ANNUAL);
        };
    }

    private static Period before(Period period) {
        return Period.of(period.frequency(), period.start().minusDays(1));
    }
}

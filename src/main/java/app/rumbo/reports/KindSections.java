package app.rumbo.reports;

import java.util.List;
import java.util.Set;

/**
 * The sections of which each kind of report is made, as Rumbo orders them. Groups stay behind one another: a plan's chapter
 * comes after what is said of all plans. Annexes, letters of the law and what Rumbo must say of itself are not among them:
 * they keep their place.
 */
public final class KindSections {

    private KindSections() {}

    /** Keys of those that may be moved, each only within its group; none where the law or the page fixes them. */
    public static List<List<String>> groups(ReportKind kind) {
        return switch (kind) {
            case COUNCIL_SEMESTER ->
                List.of(
                        List.of("legal-frame", "summary"),
                        List.of(
                                "progress",
                                "indicators",
                                "milestones",
                                "units",
                                "deviations",
                                "changes",
                                "budget",
                                "investment"));
            case REVENUE_MONTHLY -> List.of(List.of("accounts", "comparison", "outlook", "season", "arrears", "data"));
            case CONTROL_QUARTERLY ->
                List.of(List.of(
                        "execution", "pensions", "teachers", "common-fund", "deficits", "liabilities", "projects"));
            case BUDGET_EVALUATION -> List.of(List.of("revenue", "expense", "goals", "investment", "balance"));
            case UNANSWERED_UNITS -> List.of(List.of("missing", "late", "earlier"));
            case EXECUTIVE_MONTHLY -> List.of(List.of("units", "money"));
            case UNIT_SHEET, PUBLIC_ACCOUNT -> List.of();
            case ANNUAL_MEMORY ->
                List.of(List.of(
                        "institution",
                        "plan",
                        "difficulties",
                        "revenue",
                        "expense",
                        "investments",
                        "statements",
                        "recommendations",
                        "participation",
                        "outlook"));
        };
    }

    /** All that may be moved, in the usual order. */
    public static List<String> choosable(ReportKind kind) {
        return groups(kind).stream().flatMap(List::stream).toList();
    }

    /**
     * Keys of those that are never left out: what the law has the report tell (Ley 18.695 art. 21 c, 29 d and 81; Ley 27972
     * art. 20 n. 11), or what the report would say nothing without. The database holds to the same.
     */
    public static Set<String> demanded(ReportKind kind) {
        return switch (kind) {
            case COUNCIL_SEMESTER -> Set.of("legal-frame", "summary", "progress", "budget", "investment");
            case REVENUE_MONTHLY -> Set.of("accounts", "data");
            case CONTROL_QUARTERLY -> Set.of("execution", "pensions", "teachers", "common-fund", "deficits");
            case BUDGET_EVALUATION -> Set.of("revenue", "expense");
            case UNANSWERED_UNITS -> Set.of("missing");
            case EXECUTIVE_MONTHLY -> Set.of("money");
            case UNIT_SHEET, PUBLIC_ACCOUNT -> Set.of();
            case ANNUAL_MEMORY -> Set.of("plan", "revenue", "expense", "statements");
        };
    }
}

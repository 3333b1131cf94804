package app.rumbo.reports.internal;

import app.rumbo.reports.ReportKind;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a kind's sections are called where they are chosen: as in the report, but for what only the report knows. */
@Component
public class SectionNames {

    private final ReportWording wording;

    SectionNames(ReportWording wording) {
        this.wording = wording;
    }

    /** The section's name. */
    public String of(ReportKind kind, String key) {
        return wording.say(
                switch (kind) {
                    case COUNCIL_SEMESTER -> council(key);
                    case REVENUE_MONTHLY -> "reports.revenue." + key + ".title";
                    case CONTROL_QUARTERLY -> "reports.control." + key + ".title";
                    case BUDGET_EVALUATION ->
                        key.equals("goals") ? "reports.section.goals" : "reports.evaluation." + key + ".title";
                    case UNANSWERED_UNITS -> "reports.unanswered." + key + ".title";
                    case EXECUTIVE_MONTHLY -> "reports.executive." + key + ".title";
                    case UNIT_SHEET -> "reports.unit-sheet." + key;
                    case PUBLIC_ACCOUNT -> "reports.public-account." + key + ".title";
                    case ANNUAL_MEMORY -> "reports.annual-memory." + key + ".title";
                });
    }

    /** Their names, one after the other. */
    public String line(ReportKind kind, List<String> keys) {
        return keys.stream().map(key -> of(kind, key)).collect(Collectors.joining("; "));
    }

    private static String council(String key) {
        return switch (key) {
            case "legal-frame" -> "reports.legal.title";
            case "progress" -> "reports.section.progress";
            case "investment" -> "reports.budget.investments.title";
            default -> "reports." + key + ".title";
        };
    }
}

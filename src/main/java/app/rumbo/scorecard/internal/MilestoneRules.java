package app.rumbo.scorecard.internal;

import app.rumbo.scorecard.MilestoneScore;
import app.rumbo.scorecard.MilestoneState;
import app.rumbo.scorecard.PlanFinding.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where a milestone's reports contradict one another, or its days. */
final class MilestoneRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Stream<Check> of(MilestoneScore milestone, Timeline reports) {
        var found = new ArrayList<Check>();
        if (milestone.evaluation().state() == MilestoneState.LATE && reports.size() == 0) {
            found.add(Check.of(
                    milestone,
                    Severity.WARNING,
                    "late-unreported",
                    milestone.sheet().due()));
        }
        against(milestone, reports, found);
        return found.stream();
    }

    private static void against(MilestoneScore milestone, Timeline reports, List<Check> found) {
        var before = BigDecimal.ZERO;
        for (var day : reports.days().toList()) {
            var percent = percent(reports, day);
            if (percent.compareTo(before) < 0) {
                found.add(Check.of(milestone, Severity.WARNING, "falls-back", day, percent, before));
            }
            if (percent.compareTo(HUNDRED) == 0 && before.compareTo(HUNDRED) < 0) {
                done(milestone, day, found);
            }
            before = percent;
        }
    }

    private static void done(MilestoneScore milestone, LocalDate day, List<Check> found) {
        var starts = milestone.sheet().starts();
        if (starts != null && day.isBefore(starts)) {
            found.add(Check.of(milestone, Severity.WARNING, "done-before-start", day, starts));
        }
        if (day.isAfter(milestone.sheet().due())) {
            found.add(Check.of(
                    milestone,
                    Severity.NOTE,
                    "done-late",
                    day,
                    milestone.sheet().due()));
        }
    }

    private static BigDecimal percent(Timeline reports, LocalDate day) {
        var percent = reports.on(day);
        return percent == null ? BigDecimal.ZERO : percent;
    }
}

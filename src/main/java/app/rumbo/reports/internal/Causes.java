package app.rumbo.reports.internal;

import app.rumbo.reports.KeptReport;
import app.rumbo.scorecard.Basis;
import app.rumbo.scorecard.Correction;
import app.rumbo.scorecard.Correction.Counted;
import app.rumbo.scorecard.ValueHistories;
import app.rumbo.shared.Period;
import app.rumbo.shared.SpanishFormat;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what was corrected between two issues of a report: of values, of plans, of revenue, of expense (method §2). */
@Component
class Causes {

    private final CoveredPlans plans;
    private final ValueHistories histories;
    private final PlanChanges changes;
    private final MoneyChanges money;
    private final ChangeTables changeWords;
    private final ReportWording wording;

    Causes(
            CoveredPlans plans,
            ValueHistories histories,
            PlanChanges changes,
            MoneyChanges money,
            ChangeTables changeWords,
            ReportWording wording) {
        this.plans = plans;
        this.histories = histories;
        this.changes = changes;
        this.money = money;
        this.changeWords = changeWords;
        this.wording = wording;
    }

    /** What was corrected, the earliest first; of what lies after the period's end, nothing. */
    List<Cause> between(KeptReport before, KeptReport after, Set<Matter> matters) {
        return Stream.of(
                        matters.contains(Matter.PLANS) ? ofPlans(before, after) : Stream.<Cause>empty(),
                        matters.contains(Matter.REVENUE)
                                ? money.ofRevenue(before, after, matters.contains(Matter.OTHER_SECTORS)).stream()
                                : Stream.<Cause>empty(),
                        matters.contains(Matter.EXPENSE)
                                ? money.ofExpense(before, after).stream()
                                : Stream.<Cause>empty())
                .flatMap(causes -> causes)
                .sorted(Comparator.comparing(Cause::since, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    private Stream<Cause> ofPlans(KeptReport before, KeptReport after) {
        return plans.inForce(after.period(), after.knownAt()).stream()
                .flatMap(plan -> Stream.concat(
                        histories.corrections(plan.code(), Basis.OFFICIAL, before.knownAt(), after.knownAt()).stream()
                                .filter(correction -> !correction.ends().isAfter(after.cutoff()))
                                .map(this::ofValue),
                        changes.between(plan.code(), before.knownAt(), after.knownAt()).stream()
                                .map(changeWords::cause)));
    }

    private Cause ofValue(Correction correction) {
        var about = Period.parse(correction.about())
                .map(wording.format()::period)
                .orElseGet(() -> wording.format().day(correction.ends()));
        return new Cause(
                correction.code(),
                correction.name(),
                wording.say(correction.milestone() ? "reports.errata.progress" : "reports.errata.value", about),
                counted(correction.was()),
                counted(correction.standing()),
                correction.since(),
                text(correction.by()),
                text(correction.said()));
    }

    private String counted(@Nullable Counted counted) {
        return counted == null ? SpanishFormat.NONE : value(counted.figure());
    }

    private String value(@Nullable BigDecimal figure) {
        return wording.value(figure).shown();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}

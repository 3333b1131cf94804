package app.rumbo.scorecard.internal;

import app.rumbo.scorecard.Item;
import app.rumbo.scorecard.PlanFinding.Severity;
import app.rumbo.scorecard.Scorecard;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules of the check list, each a question to a known plan; what is suspended is left in peace. */
public final class PlanRules {

    private final WeightRules weights = new WeightRules();
    private final IndicatorRules indicators = new IndicatorRules();
    private final MilestoneRules milestones = new MilestoneRules();

    /** What there is to look at, the plan first, then in the plan's order. */
    public Stream<Check> of(Scorecard card, KnownPlan known) {
        return Stream.of(
                        ofPlan(card),
                        weights.of(card),
                        items(card, this::owner),
                        active(card.indicators().stream())
                                .flatMap(indicator -> indicators.of(indicator, known.seriesOf(indicator.sheet()))),
                        active(card.milestones().stream())
                                .flatMap(milestone -> milestones.of(milestone, known.reportsOf(milestone.sheet()))))
                .flatMap(Function.identity());
    }

    private static Stream<Check> ofPlan(Scorecard card) {
        var ended = card.asOf().cutoff().isAfter(card.plan().ends());
        return ended
                ? Stream.of(
                        Check.ofPlan(Severity.NOTE, "plan-ended", card.plan().ends()))
                : Stream.empty();
    }

    private Stream<Check> owner(Item item) {
        return item.place().unit() == null ? Stream.of(Check.of(item, Severity.WARNING, "no-owner")) : Stream.empty();
    }

    private static Stream<Check> items(Scorecard card, Function<Item, Stream<Check>> rule) {
        return active(card.items()).flatMap(rule);
    }

    private static <T extends Item> Stream<T> active(Stream<T> items) {
        return items.filter(item -> !item.place().suspended());
    }
}

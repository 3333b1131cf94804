package app.rumbo.reports.internal;

import app.rumbo.scorecard.IndicatorScore;
import app.rumbo.scorecard.Item;
import app.rumbo.scorecard.MilestoneScore;
import app.rumbo.scorecard.MilestoneState;
import app.rumbo.scorecard.Place;
import app.rumbo.scorecard.UnitScore;
import app.rumbo.scorecard.UnitSheet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one directorate, with the units below it, answers for in the plans.
 *
 * @param plans those in which it answers for anything
 */
record DirectorateStory(UnitSheet unit, List<PlanStory> plans) {

    /** The directorates that answer for anything, in the order in which the first page has them. */
    static List<DirectorateStory> of(List<PlanStory> plans) {
        var units = plans.stream()
                .flatMap(story -> UnitTables.directorates(story).stream())
                .map(UnitScore::unit)
                .collect(Collectors.toMap(
                        UnitSheet::code, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        return units.values().stream()
                .map(unit -> new DirectorateStory(
                        unit,
                        plans.stream()
                                .filter(story -> UnitTables.directorates(story).stream()
                                        .anyMatch(each -> each.unit().id().equals(unit.id())))
                                .toList()))
                .toList();
    }

    /** How it stands in the plan. */
    UnitScore score(PlanStory story) {
        return story.atCutoff().units().stream()
                .filter(each -> each.unit().id().equals(unit.id()))
                .findFirst()
                .orElseThrow();
    }

    /** An item with the plan it is of. */
    record Told<T extends Item>(PlanStory story, T item) {

        /** What its unit wrote of it. */
        Optional<String> said() {
            return Optional.ofNullable(story.said().get(DeviationTables.id(item)));
        }
    }

    /** Its indicators that count: what has no data first, then what takes most from the plan. */
    List<Told<IndicatorScore>> indicators() {
        return plans.stream()
                .flatMap(story -> story.atCutoff().indicators().stream()
                        .filter(item -> item.counts() && isOurs(story, item.place()))
                        .map(item -> new Told<>(story, item)))
                .sorted(Comparator.comparing(
                                (Told<IndicatorScore> told) -> told.item().pointsLost())
                        .reversed()
                        .thenComparing(told -> told.item().code()))
                .toList();
    }

    /** Its milestones that are not done and late, or due by that day, the longest due first. */
    List<Told<MilestoneScore>> milestones(LocalDate until) {
        return plans.stream()
                .flatMap(story -> story.atCutoff().milestones().stream()
                        .filter(item -> item.counts() && isOurs(story, item.place()))
                        .filter(item -> item.evaluation().state() != MilestoneState.DONE
                                && !item.sheet().due().isAfter(until))
                        .map(item -> new Told<>(story, item)))
                .sorted(Comparator.comparing((Told<MilestoneScore> told) ->
                                told.item().sheet().due())
                        .thenComparing(told -> told.item().code()))
                .toList();
    }

    /** Whether the directorate is the nearest one above the unit that answers. */
    private boolean isOurs(PlanStory story, Place place) {
        var all = story.atCutoff().units().stream()
                .map(UnitScore::unit)
                .collect(Collectors.toMap(UnitSheet::id, Function.identity()));
        for (var at = place.unit(); at != null; at = above(all, at)) {
            if (at.id().equals(unit.id())) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable UnitSheet above(Map<UUID, UnitSheet> all, UnitSheet unit) {
        return unit.parent() == null ? null : all.get(unit.parent());
    }
}

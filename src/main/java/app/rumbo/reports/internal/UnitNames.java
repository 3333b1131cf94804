package app.rumbo.reports.internal;

import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Table;
import app.rumbo.reports.document.Table.Column;
import app.rumbo.reports.document.Table.Kind;
import app.rumbo.scorecard.GoalScore;
import app.rumbo.scorecard.Scorecard;
import app.rumbo.scorecard.UnitScore;
import app.rumbo.scorecard.UnitSheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes out whom the units' codes stand for: the tables have room for the codes alone. */
@Component
class UnitNames {

    private final ReportWording wording;

    UnitNames(ReportWording wording) {
        this.wording = wording;
    }

    List<Block> write(List<PlanStory> plans) {
        var all = all(plans);
        var named = plans.stream()
                .flatMap(story -> responsible(story.atCutoff()))
                .map(UnitSheet::id)
                .collect(Collectors.toSet());
        var rows = all.values().stream()
                .filter(unit -> named.contains(unit.id()))
                .map(unit -> Table.Row.of(Cell.words(unit.code()), Cell.words(unit.name()), above(unit, all)))
                .toList();
        if (rows.isEmpty()) {
            return List.of(new Block.Prose(wording.say("reports.unit-names.none")));
        }
        return List.of(new Table(
                wording.say("reports.unit-names.caption"),
                List.of(
                        new Column(wording.say("reports.column.unit"), Kind.CODE, 14),
                        new Column(wording.say("reports.column.name"), Kind.TEXT, 50),
                        new Column(wording.say("reports.column.above"), Kind.TEXT, 36)),
                rows));
    }

    private static Map<UUID, UnitSheet> all(List<PlanStory> plans) {
        var all = new LinkedHashMap<UUID, UnitSheet>();
        plans.stream()
                .flatMap(story -> story.atCutoff().units().stream())
                .map(UnitScore::unit)
                .forEach(unit -> all.putIfAbsent(unit.id(), unit));
        return all;
    }

    private static Stream<UnitSheet> responsible(Scorecard card) {
        Stream<@Nullable UnitSheet> units = Stream.concat(
                card.goals().stream().map(GoalScore::unit),
                card.items().map(item -> item.place().unit()));
        return units.filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    private static Cell above(UnitSheet unit, Map<UUID, UnitSheet> all) {
        var above = unit.parent() == null ? null : all.get(unit.parent());
        return Cell.words(above == null ? "–" : above.name());
    }
}

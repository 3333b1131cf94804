package app.rumbo.scorecard;

import app.rumbo.scorecard.Matrix.Row;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says which directorates are below the limit of risk, and how much of the plan they decide together. */
final class MatrixFinding {

    private static final int NAMED_AT_MOST = 3;

    private final Wording wording;
    private final Scorecard card;
    private final List<Row> scored;

    MatrixFinding(Wording wording, Matrix matrix, Scorecard card) {
        this.wording = wording;
        this.card = card;
        this.scored = matrix.rows().stream()
                .filter(row -> row.score().figures().score() != null)
                .toList();
    }

    String sentence() {
        if (scored.isEmpty()) {
            return wording.say("scorecard.finding.matrix.empty");
        }
        var below = withLight(Light.RED);
        if (!below.isEmpty()) {
            return below(below, wording.limit(card.limits().amberFrom()));
        }
        return withLight(Light.GREEN).size() == scored.size()
                ? wording.say(
                        "scorecard.finding.matrix.all",
                        wording.limit(card.limits().greenFrom()))
                : wording.say(
                        "scorecard.finding.matrix.none",
                        wording.limit(card.limits().amberFrom()));
    }

    private List<Row> withLight(Light light) {
        return scored.stream()
                .filter(row -> row.score().figures().light() == light)
                .toList();
    }

    private String below(List<Row> rows, String limit) {
        var weight = wording.format().fixed(weight(rows).movePointRight(2), 0);
        if (rows.size() > NAMED_AT_MOST) {
            return wording.say("scorecard.finding.matrix.many", rows.size(), limit, weight);
        }
        var names =
                rows.stream().map(row -> Wording.shortName(row.score().unit())).toList();
        return wording.say("scorecard.finding.matrix.few", wording.list(names), rows.size(), limit, weight);
    }

    /** A unit below another of them weighs nothing of its own. */
    private BigDecimal weight(List<Row> rows) {
        var parents = parents();
        Set<UUID> among = rows.stream().map(row -> row.score().unit().id()).collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> !isBelow(row.score().unit().parent(), among, parents))
                .map(row -> row.score().weight())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Map<UUID, UnitSheet> parents() {
        var byId = new HashMap<UUID, UnitSheet>();
        card.units().forEach(unit -> byId.put(unit.unit().id(), unit.unit()));
        return byId;
    }

    private static boolean isBelow(@Nullable UUID from, Set<UUID> among, Map<UUID, UnitSheet> units) {
        for (var at = from; at != null; ) {
            if (among.contains(at)) {
                return true;
            }
            var unit = units.get(at);
            at = unit == null ? null : unit.parent();
        }
        return false;
    }
}

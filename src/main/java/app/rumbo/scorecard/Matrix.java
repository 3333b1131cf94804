package app.rumbo.scorecard;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Directorates by lines: what the items of each directorate amount to within each goal at the top of the tree.
 *
 * @param lines the active top goals, in the plan's order
 * @param rows one per directorate that decides anything, the lowest score first, those without a score last
 * @param whole the plan's own figures per line
 * @param weightWithoutUnit share of the plan for which no unit is responsible
 */
public record Matrix(List<GoalSheet> lines, List<Row> rows, List<Cell> whole, BigDecimal weightWithoutUnit) {

    /**
     * A directorate.
     *
     * @param cells as many as lines
     */
    public record Row(UnitScore score, List<Cell> cells) {}

    /**
     * A directorate within a line.
     *
     * @param weight share of the plan that its items decide there; 0 where it has none
     * @param scored how many of them have a score
     * @param noData how many of those lack data
     */
    public record Cell(@Nullable BigDecimal score, Light light, BigDecimal weight, int scored, int noData) {

        /** Nothing of the directorate counts there. */
        public boolean isEmpty() {
            return weight.signum() == 0;
        }

        /** Whatever is due there lacks data: it is marked as such, and shows no 0. */
        public boolean lacksAllData() {
            return scored > 0 && scored == noData;
        }
    }
}

package app.rumbo.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One plan as its table tells it.
 *
 * @param code the plan's code
 * @param name its name
 * @param kind its kind as the contract writes it
 * @param levels names of its depths
 * @param firstYear its first year
 * @param lastYear its last
 * @param goals its goals, in order
 * @param measures its indicators
 * @param stages its milestones
 */
record PlanText(
        String code,
        String name,
        String kind,
        String levels,
        int firstYear,
        int lastYear,
        List<Goal> goals,
        List<Measure> measures,
        List<Stage> stages) {

    /** A goal of the tables; its parent is the code without its last part. */
    record Goal(String code, String name, BigDecimal weight, String unit, String coUnits) {

        String parent() {
            var dot = code.lastIndexOf('.');
            return dot < 0 ? "" : code.substring(0, dot);
        }
    }

    static PlanText read(
            String file, String code, String name, String kind, String levels, int firstYear, int lastYear) {
        var plan = new PlanText(
                code, name, kind, levels, firstYear, lastYear, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        TextTable.read(file).forEach(plan::add);
        return plan;
    }

    private void add(TextTable.Row row) {
        switch (row.at(0)) {
            case "O" -> goals.add(new Goal(row.at(1), row.at(2), new BigDecimal(row.at(3)), row.at(4), row.at(5)));
            case "I" ->
                measures.add(Measure.of(
                        code, lastYear, firstYear, current().code(), current().unit(), row));
            case "H" -> stages.add(Stage.of(code, current().code(), current().unit(), row));
            default -> throw new IllegalArgumentException(row.toString());
        }
    }

    private Goal current() {
        return goals.getLast();
    }

    LocalDate start() {
        return LocalDate.of(firstYear, 1, 1);
    }

    LocalDate end() {
        return LocalDate.of(lastYear, 12, 31);
    }

    /** The plan's goals by code. */
    Map<String, Goal> byCode() {
        var byCode = new HashMap<String, Goal>();
        goals.forEach(goal -> byCode.put(goal.code(), goal));
        return byCode;
    }
}

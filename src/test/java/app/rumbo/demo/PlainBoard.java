package app.rumbo.demo;

import app.rumbo.shared.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The board of one plan as method.md §5 rolls it up, from the workbooks' own rows, on the official basis. */
final class PlainBoard {

    private final PlanText plan;
    private final LocalDate cutoff;
    private final Map<String, TreeMap<Period, Series.Entry>> entries = new HashMap<>();
    private final Map<String, TreeMap<LocalDate, BigDecimal>> reports = new HashMap<>();
    private final Set<String> suspended;

    /** One scored thing: where it hangs, what it weighs in the plan, and its figures. */
    record Item(
            String code,
            String name,
            String unit,
            double weight,
            @Nullable Double score,
            @Nullable Double progress,
            @Nullable Double planned,
            int due,
            int measured,
            boolean stale,
            boolean late) {

        double lost() {
            return score == null ? 0 : weight * (1 - score);
        }
    }

    PlainBoard(PlanText plan, List<Book> books, LocalDate cutoff, Set<String> suspended) {
        this.plan = plan;
        this.cutoff = cutoff;
        this.suspended = suspended;
        books.forEach(book -> book.sheets().forEach(this::read));
    }

    private void read(Table sheet) {
        for (var row : sheet.rows()) {
            if (sheet.name().equals("Mediciones") && plan.code().equals(row.get(0)) && "Validado".equals(row.get(6))) {
                var period = Period.parse(Objects.toString(row.get(2))).orElseThrow();
                entries.computeIfAbsent(Objects.toString(row.get(1)), code -> new TreeMap<>())
                        .put(period, new Series.Entry(period, number(row, 3), number(row, 4), number(row, 5), null));
            }
            if (sheet.name().equals("Avances") && plan.code().equals(row.get(0)) && "Validado".equals(row.get(4))) {
                reports.computeIfAbsent(Objects.toString(row.get(1)), code -> new TreeMap<>())
                        .put((LocalDate) Objects.requireNonNull(row.get(2)), Objects.requireNonNull(number(row, 3)));
            }
        }
    }

    private static @Nullable BigDecimal number(List<@Nullable Object> row, int column) {
        return (BigDecimal) row.get(column);
    }

    /** Every indicator and milestone below that goal, or of the whole plan where the code is empty, with its weight. */
    List<Item> items(String goal, double weight) {
        var items = new ArrayList<Item>();
        var total = children(goal).stream()
                        .mapToDouble(child -> child.weight().doubleValue())
                        .sum()
                + measures(goal).stream()
                        .mapToDouble(measure -> measure.weight().doubleValue())
                        .sum()
                + stages(goal).stream()
                        .mapToDouble(stage -> stage.weight().doubleValue())
                        .sum();
        for (var measure : measures(goal)) {
            items.add(item(measure, weight * measure.weight().doubleValue() / total));
        }
        for (var stage : stages(goal)) {
            items.add(item(stage, weight * stage.weight().doubleValue() / total));
        }
        for (var child : children(goal)) {
            items.addAll(items(child.code(), weight * child.weight().doubleValue() / total));
        }
        return items;
    }

    private List<PlanText.Goal> children(String goal) {
        return plan.goals().stream()
                .filter(child -> child.parent().equals(goal) && !suspended.contains(child.code()))
                .toList();
    }

    private List<Measure> measures(String goal) {
        return plan.measures().stream()
                .filter(measure -> measure.goal().equals(goal))
                .toList();
    }

    private List<Stage> stages(String goal) {
        return plan.stages().stream().filter(stage -> stage.goal().equals(goal)).toList();
    }

    private Item item(Measure measure, double weight) {
        var counted = entries.getOrDefault(measure.code(), new TreeMap<>());
        var result = new PlainMethod(measure, plan.firstYear(), counted, cutoff).result();
        return new Item(
                measure.code(),
                measure.name(),
                measure.unit(),
                weight,
                result.score(),
                result.progress(),
                result.planned(),
                weight > 0 ? result.due() : 0,
                weight > 0 ? result.measured() : 0,
                result.stale(),
                false);
    }

    private Item item(Stage stage, double weight) {
        var last = reports.getOrDefault(stage.code(), new TreeMap<>()).floorEntry(cutoff);
        var actual = last == null ? 0 : last.getValue().doubleValue() / 100;
        var days = (double) stage.due().toEpochDay() - stage.start().toEpochDay();
        var planned = Math.clamp((cutoff.toEpochDay() - stage.start().toEpochDay()) / days, 0.0, 1.0);
        var score = planned == 0 ? null : Double.valueOf(Math.min(1, actual / planned));
        return new Item(
                stage.code(),
                stage.name(),
                stage.unit(),
                weight,
                score,
                actual,
                planned,
                0,
                0,
                false,
                cutoff.isAfter(stage.due()) && actual < 1);
    }

    /**
     * Rolls one figure up the tree, goal by goal as the method does.
     *
     * @return null where nothing below has it
     */
    @Nullable
    Double roll(String goal, Function<Item, @Nullable Double> figure) {
        var sum = 0.0;
        var weights = 0.0;
        var own = new ArrayList<Item>();
        measures(goal).forEach(measure -> own.add(item(measure, measure.weight().doubleValue())));
        stages(goal).forEach(stage -> own.add(item(stage, stage.weight().doubleValue())));
        for (var item : own) {
            var value = figure.apply(item);
            sum += value == null ? 0 : value * item.weight();
            weights += value == null ? 0 : item.weight();
        }
        for (var child : children(goal)) {
            var value = roll(child.code(), figure);
            sum += value == null ? 0 : value * child.weight().doubleValue();
            weights += value == null ? 0 : child.weight().doubleValue();
        }
        return weights == 0 ? null : Double.valueOf(sum / weights);
    }
}

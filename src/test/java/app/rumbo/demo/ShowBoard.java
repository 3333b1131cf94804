package app.rumbo.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Prints the demonstration's board as the plain method has it: the tool for tuning the texts. */
public final class ShowBoard {

    private ShowBoard() {}

    /** @param arguments the fecha de corte; the end of October 2026 where none is given */
    public static void main(String[] arguments) {
        var cutoff = LocalDate.parse(arguments.length > 0 ? arguments[0] : "2026-10-31");
        var demo = new LosAromos();
        var books = demo.books();
        demo.plans().forEach(plan -> show(plan, new PlainBoard(plan, books, cutoff, Set.of("6.4.4"))));
    }

    private static void show(PlanText plan, PlainBoard board) {
        var items = board.items("", 100);
        var due = items.stream().mapToInt(PlainBoard.Item::due).sum();
        var measured = items.stream().mapToInt(PlainBoard.Item::measured).sum();
        print(
                "%s: score %.3f, progress %.3f of planned %.3f, coverage %d of %d = %.3f, stale %d, late %d%n",
                plan.name(),
                board.roll("", PlainBoard.Item::score),
                board.roll("", PlainBoard.Item::progress),
                board.roll("", PlainBoard.Item::planned),
                measured,
                due,
                measured / (double) due,
                items.stream().filter(PlainBoard.Item::stale).count(),
                items.stream().filter(PlainBoard.Item::late).count());
        plan.goals().stream()
                .filter(goal -> goal.code().chars().filter(c -> c == '.').count() < 2)
                .forEach(goal -> print(
                        "%-8s %5.1f  progress %5.1f planned %5.1f  %s%n",
                        goal.code(),
                        percent(board.roll(goal.code(), PlainBoard.Item::score)),
                        percent(board.roll(goal.code(), PlainBoard.Item::progress)),
                        percent(board.roll(goal.code(), PlainBoard.Item::planned)),
                        goal.name()));
        var units = new TreeMap<String, double[]>();
        for (var item : items) {
            var sums = units.computeIfAbsent(item.unit().split("-", 2)[0], unit -> new double[5]);
            sums[0] += item.weight();
            if (item.score() != null) {
                sums[1] += item.weight();
                sums[2] += item.weight() * item.score();
            }
            sums[3] += item.due();
            sums[4] += item.measured();
        }
        units.forEach((unit, sums) -> print(
                "  %-9s weight %5.1f  score %5.1f  coverage %5.1f%n",
                unit, sums[0], 100 * sums[2] / sums[1], 100 * sums[4] / sums[3]));
        items.stream()
                .sorted(Comparator.comparingDouble(PlainBoard.Item::lost).reversed())
                .limit(12)
                .forEach(item -> print(
                        "  -%.2f  %-9s %5.1f  peso %.2f  %s%n",
                        item.lost(), item.code(), percent(item.score()), item.weight(), item.name()));
    }

    private static double percent(@Nullable Double share) {
        return share == null ? Double.NaN : 100 * share;
    }

    @SuppressWarnings("SystemOut")
    private static void print(String format, @Nullable Object... arguments) {
        System.out.printf(Locale.ROOT, format, arguments);
    }
}

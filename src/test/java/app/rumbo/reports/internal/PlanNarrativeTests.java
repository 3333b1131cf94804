package app.rumbo.reports.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Chart;
import app.rumbo.reports.document.Section;
import app.rumbo.reports.document.Signal;
import app.rumbo.reports.document.Table;
import app.rumbo.reports.internal.PlanSamples.Told;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the semester report says in words of a plan, over generated plans: only what its tables and the data bear out. */
class PlanNarrativeTests {

    /** {@code -Drumbo.narratives=10000}: as many as one wants to wait for. */
    private static final int SEEDS = Integer.getInteger("rumbo.narratives", 300);

    private static final Map<Long, Told> TOLD = new ConcurrentHashMap<>();
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[\\d.,]*\\d)?");
    private static final Pattern ONE_OF_MANY = Pattern.compile(
            "(?i)(?<![\\d.,])(?:1|1,0|una?) (?:hitos|datos|exigibles|resultados|modificaciones|indicadores|puntos)\\b"
                    + "|(?<![\\d.,])(?:0|[2-9]|\\d\\d+) (?:hito|dato|exigible|resultado|modificación|indicador|punto)\\b");

    @Test
    void everyNumberOfTheTextIsFoundInTheTablesOrTheData() {
        each((told, seed) -> {
            var found = numbers(tables(told).flatMap(PlanNarrativeTests::written));
            found.addAll(numbers(data(told)));

            assertThat(numbers(narrative(told))).as("seed %s", seed).isSubsetOf(found);
        });
    }

    @Test
    void oneIsSaidAsOneAndManyAsManyAndNothingIsLeftUnsaid() {
        each((told, seed) -> assertThat(narrative(told))
                .as("seed %s", seed)
                .noneMatch(text -> ONE_OF_MANY.matcher(text).find())
                .noneMatch(text -> text.contains("{") || text.contains("null") || text.contains("  "))
                .noneMatch(text -> Pattern.compile("(?<![\\d.,])0(?:,0)? puntos")
                        .matcher(text)
                        .find()));
    }

    @Test
    void moreAndLessThanBeforeAreWhatTheTableShows() {
        each((told, seed) -> {
            var outline = outline(told);
            var change = lines(told).filter(table -> table.columns().size() > 5).map(table -> shown(last(table), 4));
            group(outline, "([\\d,]+) puntos? más que al")
                    .ifPresent(points -> assertThat(change).as("seed %s", seed).hasValue("+" + points));
            group(outline, "([\\d,]+) puntos? menos que al")
                    .ifPresent(points -> assertThat(change).as("seed %s", seed).hasValue("−" + points));
            if (outline.contains("igual que al")) {
                assertThat(change).as("seed %s", seed).hasValue("0,0");
            }
        });
    }

    @Test
    void theLightsOfTheSummaryAreThoseOfItsTable() {
        each((told, seed) -> lines(told).ifPresent(table -> {
            for (var signal : Map.of(
                            Signal.MET, "(\\d+) cumplen?",
                            Signal.AT_RISK, "(\\d+) est(?:á|án) en riesgo",
                            Signal.NOT_MET, "(\\d+) no cumplen?")
                    .entrySet()) {
                var sentence =
                        group(outline(told), "Por lineamiento: ([^.]*)\\.").orElse("");
                var count = table.rows().stream()
                        .filter(row -> row.standing() == Table.Standing.PLAIN)
                        .filter(row -> row.cells().stream()
                                .anyMatch(
                                        cell -> cell instanceof Cell.Light light && light.signal() == signal.getKey()))
                        .count();
                assertThat(group(sentence, "(?<!no )" + signal.getValue()).orElse("0"))
                        .as("seed %s: %s", seed, sentence)
                        .isEqualTo(Long.toString(count));
            }
        }));
    }

    @Test
    void lateMilestonesAreCountedAlikeInSummaryTextAndTable() {
        each((told, seed) -> {
            var text = proseOf(told, "milestones");
            if (told.story().atCutoff().milestones().isEmpty()) {
                assertThat(text).isEqualTo("El plan no tiene hitos.");
                assertThat(outline(told)).doesNotContain("hito");
                return;
            }
            var late = Integer.toString(rows(told, "milestones", "Hitos atrasados"));
            var next = Integer.toString(rows(told, "milestones", "Hitos que vencen en el semestre que sigue"));
            assertThat(group(outline(told), "Hay (\\d+) hitos? atrasados?").orElse("0"))
                    .as("seed %s", seed)
                    .isEqualTo(late);
            assertThat(group(text, "(\\d+) est(?:á|án) atrasados?").orElse("0"))
                    .as("seed %s", seed)
                    .isEqualTo(late);
            assertThat(group(text, "(\\d+) vencen? en").orElse("0"))
                    .as("seed %s", seed)
                    .isEqualTo(next);
        });
    }

    @Test
    void whatIsMissingIsMissingThroughoutTheReport() {
        each((told, seed) -> {
            var complete = outline(told).matches("(?s).*Están? (?:el único dato|los \\d+ datos).*");
            var missing = outline(told).matches("(?s).*Faltan? \\d+ datos?.*");
            var gaps = proseOf(told, "gaps");

            assertThat(complete && missing).isFalse();
            if (complete) {
                assertThat(gaps).as("seed %s", seed).isEqualTo("No falta ningún dato exigible.");
            }
            if (missing) {
                assertThat(gaps).as("seed %s", seed).isNotEqualTo("No falta ningún dato exigible.");
            }
        });
    }

    @Test
    void whatTakesPointsIsNamedWhereThereAreDeviationsAndOnlyThere() {
        each((told, seed) -> {
            var none = proseOf(told, "deviations").equals("Ningún indicador ni hito exigible está bajo su meta.");
            if (none) {
                assertThat(outline(told)).as("seed %s", seed).doesNotContain("Lo que más resta");
            }
            var shown = rows(told, "deviations", "Desviaciones de mayor peso");
            assertThat(shown == 0).as("seed %s", seed).isEqualTo(none);
            group(proseOf(told, "deviations"), "los (\\d+) que más")
                    .ifPresent(said -> assertThat(said).isEqualTo(Integer.toString(shown)));
        });
    }

    @Test
    void thePictureOfTheYearSaysWhatTheSummarySaysOfIt() {
        each((told, seed) -> charts(told, "summary")
                .filter(Chart.Curve.class::isInstance)
                .map(Chart::title)
                .forEach(title -> {
                    var apart = ReportWording.change(
                            told.story().atCutoff().figures().progress(),
                            told.story().atCutoff().figures().planned());
                    if (apart == null) {
                        assertThat(title).isEqualTo("Avance programado y real del plan");
                    } else {
                        assertThat(title)
                                .as("seed %s", seed)
                                .contains(
                                        apart.signum() == 0
                                                ? "al ritmo"
                                                : apart.signum() < 0 ? "por debajo" : "por encima");
                    }
                }));
    }

    @Test
    void whoRoseAndWhoFellIsWhatTheTablesShow() {
        each((told, seed) -> {
            lines(told)
                    .ifPresent(table -> charts(told, "summary")
                            .filter(Chart.Standing.class::isInstance)
                            .forEach(chart -> moved(chart.title(), table, 0, seed)));
            charts(told, "units")
                    .forEach(chart -> moved(
                            chart.title(), tables(told, "units").findFirst().orElseThrow(), 1, seed));
        });
    }

    /** The one named fell as much as the table shows, and none fell more; and so of the one that rose. */
    private static void moved(String title, Table table, int name, long seed) {
        var column = java.util.stream.IntStream.range(0, table.columns().size())
                .filter(at -> table.columns().get(at).title().startsWith("Cambio"))
                .findFirst();
        if (column.isEmpty()) {
            assertThat(title).doesNotContain("cayó", "subió", "sin cambios");
            return;
        }
        var things = table.rows().stream()
                .filter(row -> row.standing() == Table.Standing.PLAIN)
                .filter(row -> row.cells().stream()
                        .noneMatch(cell -> cell instanceof Cell.Light light
                                && light.shown().startsWith("Suspend")))
                .toList();
        var changes = things.stream()
                .filter(row -> row.cells().get(column.getAsInt()) instanceof Cell.Figure)
                .map(row -> ((Cell.Figure) row.cells().get(column.getAsInt())).value())
                .toList();
        var fell = group(title, "cayó ([\\d,]+)");
        var rose = group(title, "subió ([\\d,]+)");
        var least = changes.stream().min(java.math.BigDecimal::compareTo);
        var most = changes.stream().max(java.math.BigDecimal::compareTo);
        assertThat(fell)
                .as("seed %s: %s", seed, title)
                .isEqualTo(least.filter(change -> change.signum() < 0).map(change -> plain(change.abs())));
        assertThat(rose)
                .as("seed %s: %s", seed, title)
                .isEqualTo(most.filter(change -> change.signum() > 0).map(PlanNarrativeTests::plain));
        if (changes.size() < things.size()) {
            assertThat(title).as("seed %s", seed).doesNotContain("sin cambios");
        } else if (!changes.isEmpty() && fell.isEmpty() && rose.isEmpty()) {
            assertThat(title).as("seed %s", seed).endsWith("sin cambios en el semestre");
        }
    }

    private static String plain(java.math.BigDecimal change) {
        return change.toPlainString().replace('.', ',');
    }

    @Test
    void saysThatNothingChangedOnlyWhereThePlanDidNot() {
        each((told, seed) -> charts(told, "summary")
                .filter(chart -> chart.title().endsWith("sin cambios en el semestre"))
                .forEach(chart ->
                        assertThat(outline(told)).as("seed %s", seed).doesNotContain("más que al", "menos que al")));
    }

    @Test
    void theGeneratedPlansDifferAsRealOnesDo() {
        var said = new HashSet<String>();
        each((told, seed) -> narrative(told).forEach(said::add));

        for (var part : List.of(
                "nada era exigible todavía",
                "puntos más que al",
                "puntos menos que al",
                "Falta 1 dato",
                "Faltan ",
                "Están los",
                "cayó",
                "subió",
                "El menor cumplimiento es de",
                "No hay hitos atrasados",
                "Hay 1 hito atrasado.",
                "por debajo de lo programado",
                "por encima de lo programado",
                "Ningún indicador ni hito exigible",
                "Un resultado está bajo lo exigible",
                "Todos traen la explicación",
                "no traen explicación",
                "se registró 1 modificación",
                "El plan se incorporó a Rumbo después")) {
            assertThat(said).as(part).anyMatch(text -> text.contains(part));
        }
    }

    private static void each(BiConsumer<Told, Long> check) {
        LongStream.range(0, SEEDS).forEach(seed -> check.accept(TOLD.computeIfAbsent(seed, PlanSamples::told), seed));
    }

    /** What the words may name that stands in no table: the plan's figures, what is missing, days and years. */
    private static Stream<String> data(Told told) {
        var figures = told.story().atCutoff().figures();
        var format = told.wording().format();
        var milestones = told.story().atCutoff().milestones();
        return Stream.of(
                told.wording().percent(figures.score()),
                told.wording().percent(figures.low()),
                told.wording().percent(figures.high()),
                told.wording().percent(figures.progress()),
                told.wording().percent(figures.planned()),
                String.valueOf(ReportWording.change(figures.progress(), figures.planned()))
                        .replace("-", "")
                        .replace('.', ','),
                Integer.toString(figures.duePeriods()),
                Integer.toString(figures.duePeriods() - figures.measuredPeriods()),
                counts(told),
                Integer.toString(milestones.size()),
                Long.toString(milestones.stream()
                        .filter(each -> each.evaluation().state() == app.rumbo.scorecard.MilestoneState.DONE)
                        .count()),
                format.longDay(java.time.LocalDate.of(2026, 6, 30)),
                format.longDay(java.time.LocalDate.of(2025, 12, 31)),
                format.longDay(java.time.LocalDate.of(2026, 1, 20)),
                "2030",
                lost(told));
    }

    /** How many rows each table has, and how many lines each light: what is counted in words is tested one by one. */
    private static String counts(Told told) {
        var counts = new StringBuilder();
        tables(told).forEach(table -> counts.append(table.rows().size()).append(' '));
        for (var lines = 0; lines <= told.story().lines().size(); lines++) {
            counts.append(lines).append(' ');
        }
        var items = told.story()
                .atCutoff()
                .items()
                .filter(item -> item.counts() && item.pointsLost().signum() > 0);
        var worst = items.count();
        for (var unsaid = 0; unsaid <= 10; unsaid++) {
            counts.append(unsaid).append(' ');
        }
        return counts.append(worst).toString();
    }

    /** Points that the lines take from the plan. */
    private static String lost(Told told) {
        var lost = new StringBuilder();
        for (var line : told.story().lines()) {
            var points = told.story()
                    .atCutoff()
                    .items()
                    .filter(item -> item.place().line().id().equals(line.sheet().id()))
                    .map(app.rumbo.scorecard.Item::pointsLost)
                    .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add);
            lost.append(told.wording().format().fixed(app.rumbo.shared.Ratio.asPercent(points), 1))
                    .append(' ');
        }
        return lost.toString();
    }

    private static String outline(Told told) {
        return proseOf(told, "summary");
    }

    private static String proseOf(Told told, String section) {
        return blocks(told, section)
                .filter(Block.Prose.class::isInstance)
                .map(block -> ((Block.Prose) block).text())
                .findFirst()
                .orElse("");
    }

    private static Optional<Table> lines(Told told) {
        return tables(told, "summary").findFirst();
    }

    private static int rows(Told told, String section, String caption) {
        return tables(told, section)
                .filter(table -> table.caption().equals(caption))
                .mapToInt(table -> table.rows().size())
                .sum();
    }

    private static Stream<Chart> charts(Told told, String section) {
        return blocks(told, section).filter(Chart.class::isInstance).map(Chart.class::cast);
    }

    private static Stream<Table> tables(Told told, String section) {
        return blocks(told, section).filter(Table.class::isInstance).map(Table.class::cast);
    }

    private static Stream<Block> blocks(Told told, String section) {
        return told.sections().stream()
                .filter(each -> each.key().equals(section))
                .flatMap(each -> each.blocks().stream());
    }

    private static Stream<Table> tables(Told told) {
        return told.sections().stream()
                .map(Section::blocks)
                .flatMap(List::stream)
                .filter(Table.class::isInstance)
                .map(Table.class::cast);
    }

    private static Stream<String> narrative(Told told) {
        return told.sections().stream()
                .map(Section::blocks)
                .flatMap(List::stream)
                .flatMap(block -> switch (block) {
                    case Block.Prose prose -> Stream.of(prose.text());
                    case Block.Points points -> points.items().stream();
                    case Chart chart -> Stream.of(chart.title());
                    default -> Stream.empty();
                });
    }

    private static Table.Row last(Table table) {
        return table.rows().getLast();
    }

    private static String shown(Table.Row row, int column) {
        return row.cells().get(column).shown();
    }

    private static Optional<String> group(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static Stream<String> written(Table table) {
        return Stream.concat(
                Stream.concat(
                        Stream.of(table.caption()), table.columns().stream().map(Table.Column::title)),
                table.rows().stream().flatMap(row -> row.cells().stream()).map(Cell::shown));
    }

    private static Set<String> numbers(Stream<String> texts) {
        var numbers = new HashSet<String>();
        texts.forEach(
                text -> NUMBER.matcher(text).results().map(MatchResult::group).forEach(numbers::add));
        return numbers;
    }
}

package app.rumbo.reports.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Chart;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.Section;
import app.rumbo.reports.document.Table;
import app.rumbo.shared.Country;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the summary says in words, over a thousand generated municipalities: only what its own tables bear out. */
class RevenueNarrativeTests {

    /** {@code -Drumbo.narratives=10000}: as many as one wants to wait for. */
    private static final int SEEDS = Integer.getInteger("rumbo.narratives", 1000);

    private static final Map<Long, ReportDocument> CHILEAN = new ConcurrentHashMap<>();
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[\\d.,]*\\d)?");
    private static final Pattern ONE_OF_MANY = Pattern.compile(
            "(?i)\\b(?:1|una?) (?:cuentas|meses|registros|puntos)\\b|\\b(?:[2-9]|\\d\\d+) (?:cuenta|mes)\\b");

    @ParameterizedTest
    @EnumSource(Country.class)
    void everyNumberOfTheTextStandsInATable(Country country) {
        LongStream.range(0, SEEDS).forEach(seed -> {
            var document =
                    country == Country.CL ? chilean(seed) : RevenueSamples.report(RevenueSamples.story(seed), country);
            var told = numbers(tables(document).flatMap(RevenueNarrativeTests::written));

            assertThat(numbers(narrative(document))).as("seed %s", seed).isSubsetOf(told);
        });
    }

    @Test
    void oneIsSaidAsOneAndManyAsMany() {
        LongStream.range(0, SEEDS)
                .forEach(seed -> assertThat(narrative(chilean(seed)))
                        .as("seed %s", seed)
                        .noneMatch(text -> ONE_OF_MANY.matcher(text).find())
                        .noneMatch(text -> text.contains("{") || text.contains("null") || text.contains("  ")));
    }

    @Test
    void moreAndLessAreWhatTheComparisonShows() {
        LongStream.range(0, SEEDS).forEach(seed -> {
            var document = chilean(seed);
            var prose = narrative(document).findFirst().orElseThrow();
            var total = last(section(document, "comparison"));

            if (prose.contains("más que en el mismo mes")) {
                assertThat(total.get(3)).as("seed %s", seed).startsWith("+");
            }
            if (prose.contains("menos que en el mismo mes")) {
                assertThat(total.get(3)).as("seed %s", seed).startsWith("−");
            }
            if (prose.contains("más que a la misma fecha")) {
                assertThat(total.get(6)).as("seed %s", seed).startsWith("+");
            }
            if (prose.contains("menos que a la misma fecha")) {
                assertThat(total.get(6)).as("seed %s", seed).startsWith("−");
            }
        });
    }

    @Test
    void aShortfallIsWarnedOfWhereTheTableShowsOneAndOnlyThere() {
        LongStream.range(0, SEEDS).forEach(seed -> {
            var document = chilean(seed);
            var watched = points(document);
            var outlook = section(document, "outlook");
            var isShort = last(outlook).getLast().equals("corta");
            var some = rows(outlook).stream()
                    .limit(rows(outlook).size() - 1L)
                    .anyMatch(row -> row.getLast().equals("corta"));

            assertThat(narrative(document).anyMatch(text -> text.contains("Ni el extremo alto")))
                    .as("seed %s", seed)
                    .isEqualTo(isShort);
            assertThat(watched.stream().anyMatch(text -> text.contains("ni el extremo alto")))
                    .as("seed %s", seed)
                    .isEqualTo(some);
        });
    }

    @Test
    void sayingThatNothingStandsOutIsSaidAlone() {
        LongStream.range(0, SEEDS).forEach(seed -> {
            var points = points(chilean(seed));

            assertThat(points).as("seed %s", seed).isNotEmpty();
            if (points.stream().anyMatch(text -> text.startsWith("Nada se aparta"))) {
                assertThat(points).as("seed %s", seed).hasSize(1);
            }
        });
    }

    @Test
    void anOpenMonthIsSaidToBeOpen() {
        LongStream.range(0, 50)
                .forEach(seed -> assertThat(points(chilean(seed)).getFirst().contains("no está cerrado"))
                        .isEqualTo(seed % 2 != 0));
    }

    @Test
    void theGeneratedMunicipalitiesDifferAsRealOnesDo() {
        var said = new HashSet<String>();
        LongStream.range(0, SEEDS).forEach(seed -> narrative(chilean(seed)).forEach(said::add));

        for (var part : List.of(
                "en línea recta",
                "intervalo de 80",
                "según cómo llegaron",
                "El año está completo",
                "Ni el extremo alto",
                "Con más devoluciones",
                "no registra ninguno",
                "no registran ninguno",
                "falta por percibir",
                "No hay un presupuesto vigente")) {
            assertThat(said).anyMatch(text -> text.contains(part));
        }
    }

    private static ReportDocument chilean(long seed) {
        return CHILEAN.computeIfAbsent(seed, RevenueSamples::report);
    }

    private static Stream<String> narrative(ReportDocument document) {
        return blocks(document).flatMap(block -> switch (block) {
            case Block.Prose prose -> Stream.of(prose.text());
            case Block.Points points -> points.items().stream();
            case Chart chart -> Stream.of(chart.title());
            default -> Stream.empty();
        });
    }

    private static List<String> points(ReportDocument document) {
        return blocks(document)
                .filter(Block.Points.class::isInstance)
                .flatMap(block -> ((Block.Points) block).items().stream())
                .toList();
    }

    private static Stream<Block> blocks(ReportDocument document) {
        return Stream.concat(
                        Stream.of(Objects.requireNonNull(document.cover().opening())), document.sections().stream())
                .flatMap(section -> Stream.concat(
                        section.blocks().stream(), section.parts().stream().flatMap(part -> part.blocks().stream())));
    }

    private static Stream<Table> tables(ReportDocument document) {
        return blocks(document).filter(Table.class::isInstance).map(Table.class::cast);
    }

    private static Stream<String> written(Table table) {
        return Stream.of(
                        Stream.of(table.caption()),
                        table.columns().stream().map(Table.Column::title),
                        table.rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .map(Cell::shown))
                .flatMap(texts -> texts);
    }

    private static Set<String> numbers(Stream<String> texts) {
        var numbers = new HashSet<String>();
        texts.forEach(
                text -> NUMBER.matcher(text).results().map(MatchResult::group).forEach(numbers::add));
        return numbers;
    }

    private static Section section(ReportDocument document, String key) {
        return document.sections().stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> rows(Section section) {
        return section.blocks().stream()
                .filter(Table.class::isInstance)
                .map(block -> ((Table) block).rows())
                .findFirst()
                .orElseThrow()
                .stream()
                .map(row -> row.cells().stream().map(Cell::shown).toList())
                .toList();
    }

    private static List<String> last(Section section) {
        return rows(section).getLast();
    }
}

package app.rumbo.reports.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Cover;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.Section;
import app.rumbo.reports.document.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the evaluation of the budget and Control's report say in words: only what their own tables bear out. */
class MoneyNarrativeTests {

    private static final int SEEDS = 80;
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[\\d.,]*\\d)?");
    private static final String DAY = "\\d{1,2} de \\p{L}+ de \\d{4}";

    private static final List<LongFunction<ReportDocument>> KINDS =
            List.of(kept(MoneySamples::evaluation), kept(MoneySamples::control));

    static Stream<Arguments> kinds() {
        return Stream.of(Arguments.of("evaluation", KINDS.getFirst()), Arguments.of("control", KINDS.getLast()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void everyFigureOfTheFirstPageStandsInATable(String name, LongFunction<ReportDocument> reports) {
        LongStream.range(0, SEEDS).forEach(seed -> {
            var document = reports.apply(seed);
            var told = numbers(tables(document)
                    .flatMap(table -> table.rows().stream())
                    .flatMap(row -> row.cells().stream())
                    .map(Cell::shown));

            assertThat(numbers(firstPage(document))).as("seed %s", seed).isSubsetOf(told);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void noKeyAndNoPlaceLeftToFillStandsInTheWords(String name, LongFunction<ReportDocument> reports) {
        LongStream.range(0, SEEDS)
                .forEach(seed -> assertThat(words(reports.apply(seed)))
                        .as("seed %s", seed)
                        .noneMatch(text -> text.contains("{") || text.contains("null") || text.contains("  "))
                        .noneMatch(text -> text.matches("(?s).*\\b(reports|budget)\\.[a-z].*")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void everyRowHasACellToAColumn(String name, LongFunction<ReportDocument> reports) {
        LongStream.range(0, SEEDS)
                .forEach(seed -> assertThat(tables(reports.apply(seed)))
                        .as("seed %s", seed)
                        .allSatisfy(table -> assertThat(table.rows())
                                .allSatisfy(row -> assertThat(row.goesAcross()
                                                || row.cells().size()
                                                        == table.columns().size())
                                        .isTrue())));
    }

    @Test
    void peruReadsItsOwnWords() {
        LongStream.range(0, 50)
                .forEach(seed -> assertThat(words(KINDS.getFirst().apply(seed)))
                        .as("seed %s", seed)
                        .noneMatch(text ->
                                text.matches("(?is).*\\b(vigentes?|obligado|pagado|por pagar|percibido)\\b.*")));
    }

    @Test
    void thePeruvianChaptersComeInTheirOrder() {
        assertThat(KINDS.getFirst().apply(1).sections())
                .extracting(Section::heading)
                .containsExactly(
                        "1. Ingresos", "2. Gasto por genérica", "3. Inversiones", "4. Ingresos, compromisos y deuda");
    }

    @Test
    void whatIsWatchedDiffersAsMunicipalitiesDo() {
        var said = new HashSet<String>();
        LongStream.range(0, SEEDS)
                .forEach(seed -> watched(KINDS.getFirst().apply(seed)).forEach(said::add));

        for (var part : Stream.of(
                        "No se ha recibido la contabilidad",
                        "incluye gasto posterior",
                        "puede faltar gasto",
                        "ni el máximo",
                        "el PIM de gastos supera",
                        "quedan por girar")
                .toList()) {
            assertThat(said).anyMatch(text -> text.contains(part));
        }
    }

    /** Writes each seed's report once. */
    private static LongFunction<ReportDocument> kept(LongFunction<ReportDocument> reports) {
        var written = new ConcurrentHashMap<Long, ReportDocument>();
        return seed -> written.computeIfAbsent(seed, reports::apply);
    }

    private static Stream<String> watched(ReportDocument document) {
        return opening(document).parts().stream()
                .flatMap(part -> part.blocks().stream())
                .flatMap(block -> ((Block.Points) block).items().stream());
    }

    private static Stream<String> firstPage(ReportDocument document) {
        var opening = opening(document);
        return Stream.of(
                        document.cover().headlines().stream()
                                .flatMap(headline -> Stream.of(headline.value(), headline.note())),
                        opening.blocks().stream().flatMap(block -> ((Block.Points) block).items().stream()),
                        watched(document))
                .flatMap(texts -> texts)
                .map(text -> text.replaceAll(DAY, ""));
    }

    private static Section opening(ReportDocument document) {
        return Objects.requireNonNull(document.cover().opening());
    }

    private static Stream<Section> all(Section section) {
        return Stream.concat(Stream.of(section), section.parts().stream().flatMap(MoneyNarrativeTests::all));
    }

    private static Stream<Block> blocks(ReportDocument document) {
        return Stream.concat(Stream.of(opening(document)), document.sections().stream())
                .flatMap(MoneyNarrativeTests::all)
                .flatMap(section -> section.blocks().stream());
    }

    private static Stream<Table> tables(ReportDocument document) {
        return blocks(document).filter(Table.class::isInstance).map(Table.class::cast);
    }

    private static Stream<String> words(ReportDocument document) {
        var shown = blocks(document).flatMap(block -> switch (block) {
            case Block.Prose prose -> Stream.of(prose.text());
            case Block.Note note -> Stream.of(note.text());
            case Block.Points points -> points.items().stream();
            case Table table ->
                Stream.concat(
                        Stream.of(table.caption()),
                        Stream.concat(
                                table.columns().stream().map(Table.Column::title),
                                table.rows().stream()
                                        .flatMap(row -> row.cells().stream())
                                        .map(Cell::shown)));
            default -> Stream.<String>empty();
        });
        return Stream.concat(shown, document.cover().headlines().stream().flatMap(MoneyNarrativeTests::said));
    }

    private static Stream<String> said(Cover.Headline headline) {
        return Stream.of(headline.label(), headline.value(), headline.note());
    }

    private static Set<String> numbers(Stream<String> texts) {
        var numbers = new HashSet<String>();
        texts.forEach(
                text -> NUMBER.matcher(text).results().map(MatchResult::group).forEach(numbers::add));
        return numbers;
    }
}

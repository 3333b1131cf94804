package app.rumbo.reports.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.CanonicalJson;
import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Chart;
import app.rumbo.reports.document.Cover;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.SealedDocument;
import app.rumbo.reports.document.Section;
import app.rumbo.reports.document.Table;
import app.rumbo.reports.rendering.Renderers;
import app.rumbo.shared.Country;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

/** What the further kinds say of generated municipalities: only what their tables and the data bear out, in whole sentences. */
class FurtherNarrativeTests {

    /** {@code -Drumbo.narratives=10000}: as many as one wants to wait for. */
    private static final int SEEDS = Integer.getInteger("rumbo.narratives", 40);

    private static final Map<Country, FurtherSamples> SAMPLES = Map.of(
            Country.CL, new FurtherSamples(Country.CL),
            Country.PE, new FurtherSamples(Country.PE));
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[\\d.,]*\\d)?");
    private static final Pattern ONE_OF_MANY = Pattern.compile(
            "(?i)(?<![\\d.,])(?:1|1,0|1\\.0|una?) (?:hitos|datos|exigibles|resultados|indicadores|puntos|casos|materias|capítulos|planes)\\b"
                    + "|(?<![\\d.,])(?:0|[2-9]|\\d\\d+) (?:hito|dato|exigible|resultado|indicador|punto|caso|materia|capítulo|plan)\\b"
                    + "|(?i)muestran (?:los |las )?1 |muestra [02-9]");
    private static final Pattern BROKEN =
            Pattern.compile("\\{|null|  |\\.\\.|,,| [.,;:]|\\breports\\.[a-z]|¿|undefined");

    @Test
    void noKeyNoDoubleBlankOrPeriodAndNoPluralOfOne() {
        each((document, seed) -> assertThat(sentences(document).toList())
                .as("seed %s", seed)
                .noneMatch(text -> BROKEN.matcher(text).find())
                .noneMatch(text -> ONE_OF_MANY.matcher(text).find()));
    }

    @Test
    void everyNumberOfTheMonthIsFoundInItsTablesOrFollowsFromThem() {
        SAMPLES.forEach((country, samples) -> LongStream.range(0, SEEDS).forEach(seed -> {
            var document = samples.executive(seed);
            var found = numbers(tables(document).flatMap(FurtherNarrativeTests::written));
            found.addAll(numbers(data(samples, country, seed)));

            assertThat(numbers(narrative(document)))
                    .as("%s, seed %s", country, seed)
                    .isSubsetOf(found);
        }));
    }

    @Test
    void whatTheFirstPageCountsIsWhatItsTablesShow() {
        each((document, seed) -> {
            var late = headline(document, 2).value();
            if (document.identity().kind().equals("executive-monthly")) {
                var shown = tables(document)
                        .filter(table -> table.caption().endsWith("Hitos atrasados"))
                        .mapToInt(table -> table.rows().size())
                        .sum();
                assertThat(shown == 0).as("seed %s", seed).isEqualTo(late.equals("0"));
                assertThat(sentences(document).anyMatch("No hay hitos atrasados."::equals))
                        .isEqualTo(shown == 0);
            }
        });
    }

    @Test
    void whatWasNotReceivedIsSaidOnceAndHasNoEmptyTable() {
        SAMPLES.values()
                .forEach(samples -> LongStream.range(0, SEEDS)
                        .filter(seed -> samples.money(seed) == null)
                        .forEach(seed -> {
                            assertThat(sentences(samples.executive(seed))
                                            .filter("No se han recibido los ingresos ni los gastos del año."::equals))
                                    .hasSize(1);
                            assertThat(samples.executive(seed)
                                            .sections()
                                            .getLast()
                                            .blocks())
                                    .hasSize(1);
                            var year = sentences(samples.year(seed))
                                    .filter(text -> text.startsWith("Rumbo no"))
                                    .toList();
                            assertThat(year).doesNotHaveDuplicates();
                        }));
    }

    @Test
    void theYearsFrontTableCountsWhatIsOpenAndEachOpenPartSaysWhoWritesIt() {
        SAMPLES.values()
                .forEach(samples -> LongStream.range(0, SEEDS).forEach(seed -> {
                    var document = samples.year(seed);
                    var front = document.sections().getFirst();
                    var states = tables(front)
                            .flatMap(table -> table.rows().stream())
                            .map(row -> row.cells().getLast().shown())
                            .toList();
                    var open = states.stream()
                            .filter(state -> !state.startsWith("Complet"))
                            .count();
                    assertThat(((Block.Prose) front.blocks().getFirst()).text())
                            .contains(open == 1 ? "U" : open + " deben completarse");
                    for (var at = 0; at < states.size(); at++) {
                        var part = document.sections().get(at + 1);
                        assertThat(sentences(part).anyMatch(text -> text.matches("(?s).*deben? completarl[ao]s?.*")))
                                .as("seed %s, %s", seed, part.title())
                                .isEqualTo(!states.get(at).startsWith("Complet"));
                    }
                }));
    }

    @Test
    void comparesOverItsOwnPeriod() {
        each((document, seed) -> {
            var over = switch (document.identity().kind()) {
                case "unit-sheet" -> "trimestre";
                case "executive-monthly" -> "mes";
                default -> "año";
            };
            assertThat(narrative(document).filter(text -> text.contains(" cayó ") || text.contains(" subió ")))
                    .as("seed %s", seed)
                    .allMatch(text -> text.contains("en el " + over));
            assertThat(narrative(document)).noneMatch(text -> text.contains("semestre"));
        });
    }

    @Test
    void theMonthHasTwoPagesAndEachDirectorateOne() throws Exception {
        for (var seed = 1L; seed < 6; seed++) {
            var samples = SAMPLES.get(seed % 2 == 0 ? Country.CL : Country.PE);
            assertThat(pages(samples.executive(seed))).as("seed %s", seed).isLessThanOrEqualTo(2);
            var sheets = samples.sheets(seed);
            assertThat(pages(sheets))
                    .as("seed %s", seed)
                    .isLessThanOrEqualTo(sheets.sections().size() + 2);
        }
    }

    private static int pages(ReportDocument document) throws Exception {
        var sealed = SealedDocument.ofSnapshot(CanonicalJson.write(document));
        try (var pdf = Loader.loadPDF(Renderers.all().getFirst().render(sealed))) {
            return pdf.getNumberOfPages();
        }
    }

    private static void each(BiConsumer<ReportDocument, Long> check) {
        SAMPLES.values()
                .forEach(samples -> LongStream.range(0, SEEDS)
                        .forEach(seed -> samples.all(seed).forEach(document -> check.accept(document, seed))));
    }

    /** What follows from the tables or stands in the data: differences of sectors, cases, and days. */
    private static Stream<String> data(FurtherSamples samples, Country country, long seed) {
        var wording = PlanSamples.told(seed).wording();
        var told = new ArrayList<String>();
        var main = samples.plan(seed);
        told.add(Integer.toString(UnitTables.directorates(main).size()));
        told.add(Integer.toString(MilestoneTables.late(main).size()));
        told.add("10");
        var format = new ReportWording(app.rumbo.language.Languages.of(country, "messages/reports", "messages/budget"))
                .format();
        told.add(main.plan().name());
        told.add(format.longDay(java.time.LocalDate.of(2026, 6, 30)));
        told.add(format.longDay(java.time.LocalDate.of(2026, 5, 31)));
        told.add("5 6 7 8 4 3");
        var money = samples.money(seed);
        if (money != null) {
            var words = new MoneyWording(
                    new ReportWording(app.rumbo.language.Languages.of(country, "messages/reports", "messages/budget")));
            money.unfunded()
                    .forEach(sector -> told.add(
                            words.shown(Objects.requireNonNull(sector.funding()).negate())));
            money.sectors().stream()
                    .map(sector -> SectorMoney.owed(sector.expense()))
                    .filter(Objects::nonNull)
                    .forEach(owed -> told.add(words.shown(owed)));
            money.inDeficit().forEach(sector -> {
                told.add(words.shown(
                        Objects.requireNonNull(sector.revenue().forecast()).high()));
                told.add(words.shownOrNone(sector.expense().committed()));
            });
            var updated = money.ledger().updatedOn();
            if (updated != null) {
                told.add(wording.format().longDay(updated));
            }
            told.add(wording.format().longDay(money.cutoff()));
        }
        return told.stream();
    }

    private static Cover.Headline headline(ReportDocument document, int at) {
        return document.cover().headlines().get(at);
    }

    private static Stream<Section> sections(ReportDocument document) {
        var opening = document.cover().opening();
        return Stream.concat(
                opening == null ? Stream.empty() : Stream.of(opening),
                document.sections().stream().flatMap(FurtherNarrativeTests::within));
    }

    private static Stream<Section> within(Section section) {
        return Stream.concat(Stream.of(section), section.parts().stream().flatMap(FurtherNarrativeTests::within));
    }

    private static Stream<Table> tables(ReportDocument document) {
        return sections(document).flatMap(FurtherNarrativeTests::tables);
    }

    private static Stream<Table> tables(Section section) {
        return section.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast);
    }

    /** Sentences and titles that figures stand in. */
    private static Stream<String> narrative(ReportDocument document) {
        return sections(document).flatMap(section -> section.blocks().stream()).flatMap(block -> switch (block) {
            case Block.Prose prose -> Stream.of(prose.text());
            case Block.Points points -> points.items().stream();
            case Chart chart -> Stream.of(chart.title());
            default -> Stream.<String>empty();
        });
    }

    private static Stream<String> sentences(ReportDocument document) {
        return Stream.concat(
                document.cover().headlines().stream().map(Cover.Headline::note),
                sections(document).flatMap(FurtherNarrativeTests::sentences));
    }

    private static Stream<String> sentences(Section section) {
        var own = section.blocks().stream().flatMap(block -> switch (block) {
            case Block.Prose prose -> Stream.of(prose.text());
            case Block.Note note -> Stream.of(note.text());
            case Block.Points points -> points.items().stream();
            case Chart chart -> Stream.of(chart.title());
            case Table table -> Stream.of(table.caption());
            default -> Stream.<String>empty();
        });
        return Stream.concat(Stream.of(section.title()), own);
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

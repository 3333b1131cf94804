package app.rumbo.reports.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.language.Languages;
import app.rumbo.reports.LosAromos;
import app.rumbo.reports.ReportKind;
import app.rumbo.reports.SectionChoice;
import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Chart;
import app.rumbo.reports.document.PaperSize;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.SealedDocument;
import app.rumbo.reports.document.Section;
import app.rumbo.reports.document.Table;
import app.rumbo.shared.Country;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sections as control chose them: nothing is lost, nothing comes twice, numbers go through, and what is out is told. */
class SectionOrderTests {

    private static final SectionChoice COUNCIL = SectionChoice.usual(ReportKind.COUNCIL_SEMESTER);
    private static final SectionChoice CONTROL = SectionChoice.usual(ReportKind.CONTROL_QUARTERLY);

    private final ReportWording wording = new ReportWording(Languages.of(Country.CL, "messages/reports"));
    private final SectionOrder order = new SectionOrder(wording, new SectionNames(wording));

    @Test
    void asRumboOrdersThemTheReportIsTheSame() {
        assertThat(arranged(LosAromos.report(), COUNCIL)).isEqualTo(LosAromos.report());
        assertThat(arranged(MoneySamples.control(3), CONTROL)).isEqualTo(MoneySamples.control(3));
    }

    @Test
    void otherPaperAloneChangesThePaperAlone() {
        assertThat(arranged(LosAromos.report(), COUNCIL.on(PaperSize.OFICIO)))
                .isEqualTo(LosAromos.report().on(PaperSize.OFICIO));
    }

    @Test
    void movesSectionsAndNumbersThemThroughWhileAnnexesKeepTheirLetters() {
        var report =
                arranged(LosAromos.report(), COUNCIL.moved("milestones", -1).without("units"));

        assertThat(report.sections())
                .extracting(Section::heading)
                .containsExactly(
                        "1. Marco legal",
                        "2. Resumen ejecutivo",
                        "3. Avance por lineamiento y objetivo",
                        "4. Hitos",
                        "5. Indicadores frente a sus metas",
                        "6. Desviaciones, causas y medidas",
                        "7. Modificaciones al plan",
                        "Anexos");
        assertThat(report.sections().getLast().parts())
                .extracting(Section::heading)
                .containsExactly("A. Cómo se calculan las cifras");
    }

    @Test
    void partsAreNumberedBelowTheSectionAboveThem() {
        var report =
                arranged(MoneySamples.control(3), CONTROL.moved("pensions", -1).without("projects"));

        assertThat(report.sections().getFirst().parts())
                .extracting(section -> section.number() + " " + section.key())
                .containsExactly(
                        "1.1 pensions",
                        "1.2 execution",
                        "1.3 teachers",
                        "1.4 common-fund",
                        "1.5 deficits",
                        "1.6 liabilities");
    }

    @Test
    void eachPlansChapterIsOrderedTheSame() {
        var parts = LosAromos.report().sections().subList(2, 6);
        var chapters = List.of(
                LosAromos.report().sections().get(0),
                LosAromos.report().sections().get(1),
                chapter("3", parts),
                chapter("4", parts));

        var report =
                arranged(LosAromos.report().with(LosAromos.report().cover(), chapters), COUNCIL.moved("units", -1));

        assertThat(report.sections().subList(2, 4))
                .allSatisfy(chapter -> assertThat(chapter.parts())
                        .extracting(part -> part.number() + " " + part.key())
                        .containsExactly(
                                chapter.number() + ".1 progress",
                                chapter.number() + ".2 indicators",
                                chapter.number() + ".3 units",
                                chapter.number() + ".4 milestones"));
    }

    private static Section chapter(String number, List<Section> parts) {
        return new Section(
                "plan",
                number,
                "Plan " + number,
                true,
                List.of(),
                IntStream.range(0, parts.size())
                        .mapToObj(at -> new Section(
                                parts.get(at).key(),
                                number + "." + (at + 1),
                                parts.get(at).title(),
                                parts.get(at).blocks(),
                                List.of()))
                        .toList());
    }

    @Test
    void lettersGoThroughAndWhatStandsBelowThemFollows() {
        var below = new Section(
                "x", "B.1", "Uno", List.of(), List.of(new Section("y", "B.1.a", "Dos", List.of(), List.of())));
        var sections = List.of(
                new Section("b", "B", "Be", List.of(), List.of(below)),
                new Section("a", "A", "A", List.of(), List.of()));

        var numbered = Numbered.through(sections);

        assertThat(numbered).extracting(Section::number).containsExactly("A", "B");
        assertThat(numbered.getFirst().parts()).extracting(Section::number).containsExactly("A.1");
        assertThat(numbered.getFirst().parts().getFirst().parts())
                .extracting(Section::number)
                .containsExactly("A.1.a");
    }

    @Test
    void whatComesFirstBeginsThePage() {
        var report = LosAromos.report();
        var opened = new ArrayList<>(report.sections());
        opened.set(2, opened.get(2).onNewPage());

        var moved = arranged(report.with(report.cover(), opened), COUNCIL.moved("indicators", -1));

        assertThat(moved.sections().subList(2, 4))
                .extracting(section -> section.key() + " " + section.opensPage())
                .containsExactly("indicators true", "progress false");
    }

    @Test
    void saysWhatIsLeftOutWhereTheReportBegins() {
        var whole = arranged(LosAromos.report(), COUNCIL.without("units").without("changes"));
        var brief = arranged(MoneySamples.control(3), CONTROL.without("projects"));

        assertThat(whole.sections().getFirst().blocks().getLast())
                .isEqualTo(new Block.Note(
                        "Por decisión de la municipalidad, este informe no lleva las secciones «Avance por"
                                + " dirección» y «Modificaciones al plan»."));
        assertThat(Objects.requireNonNull(brief.cover().opening()).blocks().getLast())
                .isInstanceOfSatisfying(
                        Block.Note.class,
                        note -> assertThat(note.text())
                                .startsWith("Por decisión de la municipalidad, este informe no lleva la sección «"));
    }

    @Test
    void inWhateverOrderEachSectionStandsOnceWithAllItSays() {
        for (var seed = 0; seed < 200; seed++) {
            var choice = chosen(COUNCIL, new Random(seed));
            var report = arranged(LosAromos.report(), choice);
            var expected = choice.shown().stream()
                    .filter(key -> said(LosAromos.report(), key) != null)
                    .toList();

            assertThat(report.sections().stream().map(Section::key).filter(expected::contains))
                    .as("seed %s", seed)
                    .containsExactlyElementsOf(expected);
            assertThat(report.sections().stream().map(Section::number).filter(number -> !number.isEmpty()))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, expected.size())
                            .mapToObj(Integer::toString)
                            .toList());
            expected.forEach(key -> assertThat(said(report, key)).isEqualTo(said(LosAromos.report(), key)));
            assertThat(labels(report, Table.class)).isEqualTo(through("Tabla ", labels(report, Table.class)));
            assertThat(labels(report, Chart.class)).isEqualTo(through("Gráfico ", labels(report, Chart.class)));
            SealedDocument.of(report);
        }
    }

    private static SectionChoice chosen(SectionChoice usual, Random random) {
        var choice = usual;
        for (var step = random.nextInt(20); step >= 0; step--) {
            var key = usual.shown().get(random.nextInt(usual.shown().size()));
            choice = random.nextInt(3) == 0 ? choice.without(key) : choice.moved(key, random.nextBoolean() ? 1 : -1);
        }
        return choice;
    }

    private ReportDocument arranged(ReportDocument report, SectionChoice choice) {
        return order.arrange(report, choice, UnaryOperator.identity());
    }

    /** What a section says but for the labels of its tables; the sentence on what was left out is nobody's. */
    private static List<Object> said(ReportDocument report, String key) {
        return report.sections().stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .map(section -> section.blocks().stream()
                        .filter(block -> !(block instanceof Block.Note note
                                && note.text().startsWith("Por decisión")))
                        .map(block -> switch (block) {
                            case Table table -> (Object) table.labelled("");
                            case Chart chart -> chart.labelled("");
                            default -> block;
                        })
                        .toList())
                .orElse(null);
    }

    private static List<String> through(String word, List<String> labels) {
        return IntStream.rangeClosed(1, labels.size())
                .mapToObj(number -> word + number)
                .toList();
    }

    private static List<String> labels(ReportDocument report, Class<? extends Block> kind) {
        return all(report.sections())
                .flatMap(section -> section.blocks().stream())
                .filter(kind::isInstance)
                .map(block -> block instanceof Table table ? table.label() : ((Chart) block).label())
                .filter(label -> !label.isEmpty())
                .toList();
    }

    private static Stream<Section> all(List<Section> sections) {
        return sections.stream().flatMap(section -> Stream.concat(Stream.of(section), all(section.parts())));
    }
}

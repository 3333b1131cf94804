package app.rumbo.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rumbo.IntegrationTest;
import app.rumbo.TestClock;
import app.rumbo.access.SystemUser;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.CanonicalJson;
import app.rumbo.reports.document.PaperSize;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.Section;
import app.rumbo.reports.internal.ReportArchive;
import app.rumbo.reports.internal.ReportWorkshop;
import app.rumbo.shared.Country;
import app.rumbo.shared.Overtaken;
import app.rumbo.shared.Period;
import java.sql.Array;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What control chose of a kind's sections, as reports follow it. */
@IntegrationTest
@Import(OldPlan.class)
class ReportSectionsIntegrationTests {

    private static final SectionChoice ANSWERS = SectionChoice.usual(ReportKind.UNANSWERED_UNITS);

    @Autowired
    private ReportSections sections;

    @Autowired
    private Reports reports;

    @Autowired
    private ReportArchive archive;

    @Autowired
    private ReportWorkshop workshop;

    @Autowired
    private OldPlan plan;

    @Autowired
    private TestClock clock;

    @Autowired
    private Knowledge knowledge;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void storePlan() {
        plan.store();
        pass();
    }

    /** Neighbours on the same database make reports too. */
    @AfterEach
    void asUsual() {
        for (var kind : ReportKind.of(Country.CL)) {
            if (!call(() -> sections.of(kind)).isUsual()) {
                set(SectionChoice.usual(kind));
            }
        }
    }

    @Test
    void aReportFollowsWhatWasChosenAndSaysWhatItLeavesOut() {
        set(ANSWERS.moved("earlier", -1).moved("earlier", -1).without("late").on(PaperSize.OFICIO));

        var document = document(make("1950-M03"));

        assertThat(document.sections())
                .extracting(section -> section.number() + " " + section.key())
                .containsExactly("1 earlier", "2 missing");
        assertThat(document.paper()).isEqualTo(PaperSize.OFICIO);
        assertThat(Objects.requireNonNull(document.cover().opening()).blocks().getLast())
                .isEqualTo(new Block.Note(
                        "Por decisión de la municipalidad, este informe no lleva la sección «" + name("late") + "»."));
    }

    @Test
    void aReportTellsTheChoiceAsItWasKnownWhenItWasAskedForAndWhatWasSealedStands() {
        var sealed = make("1950-M04");
        pass();
        var order = new ReportArchive.Order(
                ReportKind.UNANSWERED_UNITS,
                Period.parse("1950-M05").orElseThrow(),
                "EJE-PRUEBA-1",
                false,
                "system",
                clock.instant(),
                knowledge.latest());
        var asked = archive.begin(order).orElseThrow();
        pass();
        set(ANSWERS.without("earlier"));

        workshop.make(asked);

        assertThat(document(call(() -> reports.find(asked))).sections())
                .extracting(Section::key)
                .contains("earlier");
        assertThat(call(() -> reports.rebuild(sealed.id())).identical()).isTrue();
        assertThat(document(sealed).sections()).extracting(Section::key).contains("earlier");
    }

    @Test
    void theErrataTellWhoChoseOtherwiseAndDoNotCompareWhatWent() {
        set(ANSWERS.moved("earlier", -1));
        make("1950-M06");
        pass();
        set(ANSWERS.moved("earlier", -1).moved("earlier", -1).without("late").on(PaperSize.OFICIO));
        pass();

        var errata = document(make("1950-M06")).sections().getLast();

        assertThat(errata.key()).isEqualTo(Section.ERRATA);
        assertThat(errata.blocks())
                .filteredOn(Block.Prose.class::isInstance)
                .extracting(block -> ((Block.Prose) block).text())
                .anySatisfy(said -> assertThat(said)
                        .contains("lo que lleva este informe: deja fuera «" + name("late") + "»")
                        .contains("sus secciones van en otro orden y su papel es Oficio")
                        .endsWith("Las cifras de las secciones que salen o vuelven no se comparan."))
                .anySatisfy(said -> assertThat(said).contains("no cambia ninguna cifra"));
    }

    @Test
    void whoComesSecondIsShownBothAndNothingIsLost() {
        var seen = call(() -> sections.of(ReportKind.UNANSWERED_UNITS));
        var first = seen.on(PaperSize.OFICIO);
        set(first);

        assertThatExceptionOfType(Overtaken.class)
                .isThrownBy(() -> SystemUser.run(() -> sections.set(seen.without("late"), seen::equals)))
                .satisfies(overtaken ->
                        assertThat(overtaken.theirs(SectionChoice.class)).isEqualTo(first));

        assertThat(call(() -> sections.of(ReportKind.UNANSWERED_UNITS))).isEqualTo(first);
        SystemUser.run(() -> sections.set(seen.without("late"), first::equals));
        assertThat(call(() -> sections.of(ReportKind.UNANSWERED_UNITS))).isEqualTo(seen.without("late"));
    }

    @Test
    void whatIsDemandedIsNotLeftOutNeitherByTheServiceNorInTheDatabase() {
        var without = new SectionChoice(ANSWERS.kind(), List.of("late", "earlier"), List.of("missing"), PaperSize.A4);

        assertThatThrownBy(() -> set(without)).isInstanceOf(ReportRefused.SectionDemanded.class);
        assertThatThrownBy(() -> set(new SectionChoice(ANSWERS.kind(), List.of("missing"), List.of(), PaperSize.A4)))
                .isInstanceOf(ReportRefused.UnknownSections.class);
        set(ANSWERS.without("late"));
        assertThatThrownBy(() -> jdbc.sql("""
                        with recording as materialized (select begin_recording(now(), 'system'))
                        update report_outline set shown = '{late}', left_out = '{missing}'
                        from recording where kind = 'unanswered-units'
                        """).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("report_outline_demanded");
    }

    @ParameterizedTest
    @EnumSource
    void theDatabaseDemandsWhatTheServiceDemands(ReportKind kind) {
        var demanded = jdbc.sql("select report_sections_demanded(:kind)")
                .param("kind", kind.code())
                .query((row, number) -> keys(row.getArray(1)))
                .single();

        assertThat(new HashSet<>(demanded)).isEqualTo(KindSections.demanded(kind));
    }

    @Test
    void whatIsChosenIsToldInTheTrailInWords() {
        set(ANSWERS.without("late").on(PaperSize.OFICIO));

        var told = jdbc.sql("""
                        select subject || ' ' || detail from trail where kind = 'report_outline' order by seq desc limit 1
                        """).query(String.class).single();

        assertThat(told)
                .startsWith("Unidades que no informaron")
                .contains(name("missing") + "; " + name("earlier"), name("late"))
                .doesNotContain("unanswered-units");
    }

    @Test
    void eachKindsSectionsAreThoseThatItsReportsHave() {
        for (var made : List.of(
                make(ReportKind.COUNCIL_SEMESTER, "1950-S1"),
                make(ReportKind.EXECUTIVE_MONTHLY, "1950-M02"),
                make("1950-M07"))) {
            var all = keys(document(made).sections());

            assertThat(all).as(made.kind().code()).containsAll(KindSections.choosable(made.kind()));
        }
    }

    @Test
    void aPreviewIsMarkedOnEachPageAndNothingIsKept() throws Exception {
        clock.set(knowledge.latest().plus(Duration.ofMinutes(1)));
        var before = call(() -> reports.all()).size();
        var choice =
                SectionChoice.usual(ReportKind.UNANSWERED_UNITS).without("late").on(PaperSize.OFICIO);

        var draft = call(() -> sections.draft(ReportKind.UNANSWERED_UNITS));
        var page = call(() -> sections.page(draft, choice));
        var pdf = call(() -> sections.pdf(draft, choice));

        assertThat(page)
                .contains("VISTA PREVIA", "no lleva la sección «")
                .doesNotContain("<script", "informe.css", "letras/", "<nav", "class=\"checking\"");
        try (var document = Loader.loadPDF(pdf)) {
            for (var number = 1; number <= document.getNumberOfPages(); number++) {
                var words = new PDFTextStripper();
                words.setStartPage(number);
                words.setEndPage(number);
                assertThat(words.getText(document).replaceAll("\\s+", " ")).contains("VISTA PREVIA");
            }
            assertThat((double) document.getPage(0).getMediaBox().getHeight()).isGreaterThan(930);
        }
        assertThat(call(() -> reports.all())).hasSize(before);
    }

    private void set(SectionChoice choice) {
        SystemUser.run(() -> sections.set(choice, any -> true));
        pass();
    }

    private KeptReport make(String month) {
        return make(ReportKind.UNANSWERED_UNITS, month);
    }

    private KeptReport make(ReportKind kind, String period) {
        return call(() -> reports.make(kind, Period.parse(period).orElseThrow()));
    }

    private ReportDocument document(KeptReport report) {
        assertThat(report.status()).as(report.failure()).isEqualTo(ReportStatus.SEALED);
        return CanonicalJson.read(archive.snapshot(report.id()).orElseThrow());
    }

    private String name(String key) {
        return call(() -> sections.name(ReportKind.UNANSWERED_UNITS, key));
    }

    private void pass() {
        clock.set(knowledge.latest().plus(Duration.ofMinutes(1)));
    }

    private static List<String> keys(List<Section> sections) {
        var keys = new java.util.ArrayList<String>();
        sections.forEach(section -> {
            keys.add(section.key());
            keys.addAll(keys(section.parts()));
        });
        return keys;
    }

    private static List<String> keys(Array array) throws java.sql.SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    private static <T> T call(java.util.function.Supplier<T> work) {
        return SystemUser.call(work);
    }
}

package app.rumbo.reports.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.IntegrationTest;
import app.rumbo.access.SystemUser;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.organization.CurrentMunicipality;
import app.rumbo.reports.ReportFormat;
import app.rumbo.reports.ReportKind;
import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.CanonicalJson;
import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.SealedDocument;
import app.rumbo.reports.document.Section;
import app.rumbo.reports.document.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.annotation.Transactional;

/** A municipality of Peru gives account of a year: the Memoria in Peru's words, and what must be completed said once. */
@IntegrationTest
@Transactional
class PeruvianMemoriaIntegrationTests {

    private static final Set<ReportFormat> FORMATS = Set.of(ReportFormat.PDF, ReportFormat.DOCX, ReportFormat.XLSX);

    @Autowired
    private List<ReportAuthor> authors;

    @Autowired
    private FurtherWords further;

    @Autowired
    private ReportWorkshop workshop;

    @Autowired
    private CurrentMunicipality municipality;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Knowledge knowledge;

    @BeforeEach
    void inPeru() {
        PeruvianYear.store(jdbc);
        forgetCountry();
    }

    @AfterTransaction
    void forgetCountry() {
        ReflectionTestUtils.setField(municipality, "remembered", null);
    }

    @Test
    void theMemoriaTellsAchievementsDifficultiesAndMoneyAndSaysWhatMustBeCompleted() {
        var document = make(ReportKind.ANNUAL_MEMORY, "1940");

        assertThat(document.identity().title()).isEqualTo("Memoria anual: año 1940");
        assertThat(document.sections())
                .extracting(Section::key)
                .containsExactly(
                        "completeness",
                        "institution",
                        "plan",
                        "difficulties",
                        "revenue",
                        "expense",
                        "investments",
                        "statements",
                        "recommendations",
                        "participation",
                        "outlook");
        assertThat(rows(section(document, "completeness")))
                .extracting(List::getLast)
                .containsExactly(
                        "Debe completarse",
                        "Completo con los datos de Rumbo",
                        "Completo con los datos de Rumbo",
                        "Completo con los datos de Rumbo",
                        "Completo con los datos de Rumbo",
                        "Completo con los datos de Rumbo",
                        "Debe completarse",
                        "Debe completarse",
                        "Debe completarse",
                        "Debe completarse");
        assertThat(section(document, "plan").parts())
                .extracting(Section::heading)
                .containsExactly("2.1. Objetivos", "2.2. Indicadores");
        assertThat(tables(section(document, "revenue"))
                        .findFirst()
                        .orElseThrow()
                        .columns())
                .extracting(Table.Column::title)
                .contains("PIM", "Recaudado")
                .doesNotContain("Vigente", "Percibido", "Habitual %");
        assertThat(rows(section(document, "difficulties")))
                .anySatisfy(row -> assertThat(row).contains("AEL.01.01"));
        assertThat(words(document))
                .noneMatch(text -> text.contains("M$") || text.contains("patente") || text.contains("{"))
                .noneMatch(text -> text.contains("semestre"));
    }

    @Test
    void theOtherFurtherKindsSpeakPeruvianToo() {
        assertThat(make(ReportKind.UNIT_SHEET, "1940-Q4").identity().title())
                .isEqualTo("Fichas por gerencia: cuarto trimestre de 1940");
        assertThat(words(make(ReportKind.EXECUTIVE_MONTHLY, "1940-M12")))
                .noneMatch(text -> text.contains("M$") || text.contains("vigente") || text.contains("percibido"))
                .anyMatch(text -> text.contains("quedan por girar"));
        assertThat(make(ReportKind.UNANSWERED_UNITS, "1940-M07").identity().title())
                .isEqualTo("Unidades que no informaron: julio de 1940");
    }

    private ReportDocument make(ReportKind kind, String period) {
        var asked = AnswersNarrativeTests.asked(kind, period, knowledge.latest());
        var document = SystemUser.call(() -> authors.stream()
                        .filter(author -> author.kind() == kind)
                        .findFirst()
                        .orElseThrow()
                        .write(asked))
                .with(further.site());
        look(kind, workshop.draw(SealedDocument.ofSnapshot(CanonicalJson.write(document)), FORMATS));
        return document;
    }

    /** The files, for whoever wants to look at them. */
    private static void look(ReportKind kind, Map<ReportFormat, byte[]> files) {
        try {
            var folder = Files.createDirectories(Path.of("target/pictures/peru"));
            for (var file : files.entrySet()) {
                Files.write(folder.resolve(kind.code() + "." + file.getKey().extension()), file.getValue());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Section section(ReportDocument document, String key) {
        return document.sections().stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Table> tables(Section section) {
        return section.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast);
    }

    private static List<List<String>> rows(Section section) {
        return tables(section)
                .flatMap(table -> table.rows().stream())
                .map(row -> row.cells().stream().map(Cell::shown).toList())
                .toList();
    }

    private static Stream<String> words(Section section) {
        var own = section.blocks().stream().flatMap(block -> switch (block) {
            case Block.Prose prose -> Stream.of(prose.text());
            case Block.Note note -> Stream.of(note.text());
            case Block.Points points -> points.items().stream();
            case Table table ->
                Stream.concat(
                        Stream.of(table.caption()), table.columns().stream().map(Table.Column::title));
            default -> Stream.<String>empty();
        });
        return Stream.concat(
                Stream.concat(Stream.of(section.title()), own),
                section.parts().stream().flatMap(PeruvianMemoriaIntegrationTests::words));
    }

    private static List<String> words(ReportDocument document) {
        return document.sections().stream()
                .flatMap(PeruvianMemoriaIntegrationTests::words)
                .toList();
    }
}

package app.rumbo.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rumbo.reports.LosAromos;
import app.rumbo.reports.document.CanonicalJson;
import app.rumbo.reports.document.Chart;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.SealedDocument;
import app.rumbo.reports.document.Section;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for all three formats: the same bytes always, from the snapshot alone, and no report without its charts. */
class RenderingTests {

    static List<ReportRenderer> renderers() {
        return List.of(new DocxRenderer(), new XlsxRenderer(), new PdfRenderer());
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void drawsTheSameBytesFromTheSnapshotAloneInAnyZoneAndLanguage(ReportRenderer renderer) {
        var snapshot = CanonicalJson.write(LosAromos.report());
        var first = renderer.render(SealedDocument.of(LosAromos.report()));
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();

        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            var again = renderer.render(SealedDocument.ofSnapshot(snapshot));

            assertThat(CanonicalJson.sha256(again)).isEqualTo(CanonicalJson.sha256(first));
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void failsWithAChartThatCannotBeDrawn(ReportRenderer renderer) {
        var whole = LosAromos.report();
        var broken = new Chart.Curve("Roto", "%", "Roto", "Programado", "Real", List.of());
        var sections = List.of(new Section("summary", "1", "Resumen", List.of(broken), List.of()));
        var report = new ReportDocument(whole.identity(), whole.words(), whole.cover(), sections);

        assertThatThrownBy(() -> renderer.render(SealedDocument.of(report))).isInstanceOf(RenderingFailed.class);
    }

    @Test
    void theSnapshotReadsBackEqualAndItsKeysAreSorted() {
        var snapshot = CanonicalJson.write(LosAromos.report());

        assertThat(CanonicalJson.read(snapshot)).isEqualTo(LosAromos.report());
        assertThat(CanonicalJson.write(CanonicalJson.read(snapshot))).isEqualTo(snapshot);
        assertThat(new String(snapshot, java.nio.charset.StandardCharsets.UTF_8))
                .startsWith("{\"cover\":{\"eyebrow\":");
    }
}

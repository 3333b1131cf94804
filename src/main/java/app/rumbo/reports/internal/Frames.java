package app.rumbo.reports.internal;

import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.reports.document.Identity;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.rendering.ReportRenderer;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Says of a document that is no report of a period which one it is. */
@Component
public class Frames {

    private final CoverWriter covers;
    private final MunicipalitySettings settings;

    Frames(CoverWriter covers, MunicipalitySettings settings) {
        this.covers = covers;
        this.settings = settings;
    }

    /** What names a document; as in {@link Identity}. */
    public record Named(
            String kind,
            String period,
            int version,
            String code,
            String office,
            String title,
            String subject,
            LocalDate cutoff,
            Instant knownAt) {}

    /** The municipality as it signs. */
    public String municipality() {
        return covers.municipality();
    }

    /** The document's identity, of this version of the tree and of the renderers. */
    public Identity identity(Named named) {
        return new Identity(
                ReportDocument.SCHEMA,
                ReportRenderer.VERSION,
                ReportWriter.program(),
                named.kind(),
                named.period(),
                named.version(),
                named.code(),
                covers.municipality(),
                named.office(),
                settings.current().country().locale().toLanguageTag(),
                named.title(),
                named.subject(),
                named.cutoff(),
                named.knownAt(),
                "official",
                "",
                "",
                null);
    }
}

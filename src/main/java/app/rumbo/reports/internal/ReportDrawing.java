package app.rumbo.reports.internal;

import app.rumbo.reports.ReportFormat;
import app.rumbo.reports.document.CanonicalJson;
import app.rumbo.reports.document.SealedDocument;
import app.rumbo.reports.rendering.RenderingFailed;
import app.rumbo.reports.rendering.ReportRenderer;
import app.rumbo.reports.site.FigureLines;
import app.rumbo.reports.site.StaticSite;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Draws a report's files from its tree alone, the static site last, since it holds the others. */
@Component
class ReportDrawing {

    private static final List<ReportFormat> ORDER = List.of(
            ReportFormat.PDF,
            ReportFormat.DOCX,
            ReportFormat.XLSX,
            ReportFormat.CSV,
            ReportFormat.JSON,
            ReportFormat.ZIP);

    private final Map<ReportFormat, ReportRenderer> renderers = new EnumMap<>(ReportFormat.class);

    ReportDrawing(List<ReportRenderer> renderers) {
        renderers.forEach(renderer -> this.renderers.put(renderer.format(), renderer));
    }

    /**
     * The files' bytes.
     *
     * @param formats which files; the site needs all the others that a report of its schema has
     * @param begins told of each before it is drawn
     * @throws RenderingFailed where any of it cannot be drawn
     */
    Map<ReportFormat, byte[]> draw(SealedDocument report, Set<ReportFormat> formats, Consumer<ReportFormat> begins) {
        var files = new EnumMap<ReportFormat, byte[]>(ReportFormat.class);
        var workbook = new FutureTask<>(() -> drawn(report, ReportFormat.XLSX, Map.of()));
        if (formats.containsAll(Set.of(ReportFormat.PDF, ReportFormat.XLSX))) {
            Thread.ofPlatform().name("workbook").daemon().start(workbook);
        }
        ORDER.stream().filter(formats::contains).forEach(format -> {
            begins.accept(format);
            files.put(format, format == ReportFormat.XLSX ? awaited(workbook) : drawn(report, format, files));
        });
        return files;
    }

    /**
     * The workbook, drawn beside the pdf where there is one: neither asks for the other. Its thread steps back where the one
     * that began it does, as Linux hands that on ({@link PatientThreads}).
     */
    private static byte[] awaited(FutureTask<byte[]> workbook) {
        workbook.run();
        try {
            return workbook.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RenderingFailed told ? told : new RenderingFailed("xlsx", failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new RenderingFailed("xlsx", ended);
        }
    }

    private byte[] drawn(SealedDocument report, ReportFormat format, Map<ReportFormat, byte[]> files) {
        try {
            return switch (format) {
                case PDF, DOCX, XLSX ->
                    Objects.requireNonNull(renderers.get(format), format::name).render(report);
                case CSV -> FigureLines.of(report.document());
                case JSON -> CanonicalJson.write(report.document());
                case ZIP -> StaticSite.pack(report, files);
            };
        } catch (RenderingFailed told) {
            throw told;
        } catch (RuntimeException broken) {
            throw new RenderingFailed(format.extension(), broken);
        }
    }
}

package app.rumbo.reports;

import app.rumbo.reports.internal.ReportArchive;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * The reports that anybody may read: those that were handed over, once the municipality has switched it on. What is not
 * published is not there.
 */
@Service
@PermitAll
public class PublishedReports {

    private final ReportArchive archive;
    private final boolean published;

    PublishedReports(ReportArchive archive, @Value("${rumbo.reports.published:false}") boolean published) {
        this.archive = archive;
        this.published = published;
    }

    /** All of them, the latest period and issue first. */
    public List<KeptReport> all() {
        return published
                ? archive.all().stream().filter(PublishedReports::isPublished).toList()
                : List.of();
    }

    /**
     * A file of a report's static site.
     *
     * @param code the report's code
     * @param name the file's name within the site: {@code index.html}, {@code graficos/1.svg}
     */
    public Optional<byte[]> file(String code, String name) {
        return Optional.of(code)
                .filter(wanted -> published)
                .flatMap(archive::sealed)
                .filter(PublishedReports::isPublished)
                .flatMap(report -> archive.file(report.id(), ReportFormat.ZIP))
                .flatMap(site -> within(site, name));
    }

    private static boolean isPublished(KeptReport report) {
        return report.status() == ReportStatus.DELIVERED && report.files().containsKey(ReportFormat.ZIP);
    }

    private static Optional<byte[]> within(byte[] site, String name) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(site))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return Optional.of(zip.readAllBytes());
                }
            }
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

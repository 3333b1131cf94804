package app.rumbo.reports;

import app.rumbo.shared.Period;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells of {@linkplain Papers papers}, which are sealed as reports are and are none, to whoever verifies one. Whoever has
 * such papers provides it.
 */
public interface SealedPapers {

    /** The one that carries the code, in capitals. */
    Optional<SealedPaper> ofCode(String code);

    /** The one of whose file, or of whose content, that is the SHA-256. */
    Optional<SealedPaper> ofHash(String sha256);

    /**
     * What anybody may know of such a paper.
     *
     * @param kind as the API writes it
     * @param period of the report that it is about
     * @param number which of its kind about that report, from 1
     * @param code its own
     * @param sealedAt when it was made
     * @param name what it is called
     * @param facts what else it is, in order: each named
     * @param about code of the report that it is about
     * @param supersededBy code of the latest about the same, where it is another
     * @param sha256 hash of its content
     * @param pdfSha256 hash of its file
     */
    record SealedPaper(
            String kind,
            Period period,
            int number,
            String code,
            Instant sealedAt,
            String name,
            Map<String, String> facts,
            String about,
            @Nullable String supersededBy,
            String sha256,
            String pdfSha256) {

        /** Which part of it has that hash: {@code pdf}, or {@code snapshot} for its content. */
        public String named(String hash) {
            return hash.equals(pdfSha256) ? ReportFormat.PDF.extension() : "snapshot";
        }
    }
}

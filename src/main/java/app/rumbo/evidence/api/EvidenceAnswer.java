package app.rumbo.evidence.api;

import app.rumbo.evidence.Evidence;
import java.time.Instant;
import java.util.UUID;

/** A file as the API tells of it. */
record EvidenceAnswer(
        UUID id,
        UUID entry,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        String addedBy,
        Instant addedAt) {

    static EvidenceAnswer of(Evidence evidence) {
        return new EvidenceAnswer(
                evidence.id().value(),
                evidence.entry().value(),
                evidence.fileName(),
                evidence.mediaType(),
                evidence.size(),
                evidence.sha256(),
                evidence.addedBy(),
                evidence.addedAt());
    }
}

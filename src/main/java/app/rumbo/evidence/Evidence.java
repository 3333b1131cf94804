package app.rumbo.evidence;

import app.rumbo.measurements.EntryId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that hangs on one version of an entry.
 *
 * @param fileName cleaned, with an extension that fits its type
 * @param mediaType as its content tells
 * @param size in bytes
 * @param sha256 of its content, in hexadecimal
 * @param addedBy the person's name, or the username where nobody has it any more
 * @param removedAt when it was taken from an observed entry; null while it hangs there
 */
public record Evidence(
        EvidenceId id,
        EntryId entry,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        String addedBy,
        Instant addedAt,
        @Nullable Instant removedAt) {}

package app.rumbo.reports;

import java.time.Instant;

/**
 * The organisation's signature in a report's signed pdf.
 *
 * @param signer whom the certificate names
 * @param signedAt when it was signed, by Rumbo's clock
 * @param sha256 hash of the signed pdf
 */
public record ReportSignature(String signer, Instant signedAt, String sha256) {}

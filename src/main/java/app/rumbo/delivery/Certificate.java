package app.rumbo.delivery;

import java.time.Instant;

/**
 * What the Secretaría certified of a delivery (constancia): as things stood then.
 *
 * @param number 1 for the delivery's first
 * @param code the short code by which it is named
 * @param sha256 hash of its content
 * @param pdfSha256 hash of its file
 * @param by name of whoever certified
 */
public record Certificate(
        CertificateId id, int number, String code, String sha256, String pdfSha256, Instant at, String by) {}

package app.rumbo.reports.internal;

import app.rumbo.reports.ReportId;
import app.rumbo.reports.ReportSignature;
import app.rumbo.reports.document.CanonicalJson;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of signed pdfs. */
@Repository
public class SignatureArchive {

    /** What a signed pdf is called among a report's files. */
    public static final String FORMAT = "signed";

    private final JdbcClient jdbc;

    SignatureArchive(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the signed pdf of a report in the making. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(ReportId id, PdfSigner.Signed signed, Instant at) {
        jdbc.sql("""
                        insert into report_signature (report_id, bytes, sha256, signer, signed_at)
                        values (:id, :bytes, :sha256, :signer, :at)
                        """)
                .param("id", id.value())
                .param("bytes", signed.bytes())
                .param("sha256", CanonicalJson.sha256(signed.bytes()))
                .param("signer", signed.signer())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The signed pdf. */
    @Transactional(readOnly = true)
    public Optional<byte[]> file(ReportId id) {
        return jdbc.sql("select bytes from report_signature where report_id = :id")
                .param("id", id.value())
                .query(byte[].class)
                .optional();
    }

    /** Who signed, and when. */
    @Transactional(readOnly = true)
    public Optional<ReportSignature> of(ReportId id) {
        return jdbc.sql("select signer, signed_at, sha256 from report_signature where report_id = :id")
                .param("id", id.value())
                .query((row, number) -> new ReportSignature(
                        row.getString("signer"),
                        row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                        row.getString("sha256")))
                .optional();
    }
}

package app.rumbo.delivery.internal;

import app.rumbo.delivery.CertificateId;
import app.rumbo.delivery.DeliveryId;
import app.rumbo.delivery.NamedFile;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.reports.PrintedPaper;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The table of certificates; only added to. */
@Repository
public class CertificateTable {

    private final JdbcClient jdbc;
    private final Knowledge knowledge;

    CertificateTable(JdbcClient jdbc, Knowledge knowledge) {
        this.jdbc = jdbc;
        this.knowledge = knowledge;
    }

    /** Keeps a certificate under its number, unless there is one of that number; says whether it did. */
    @Transactional
    public boolean keep(DeliveryId delivery, int number, String code, PrintedPaper printed) {
        knowledge.record();
        return jdbc.sql("""
                        insert into delivery_certificate (id, delivery_id, number, code, snapshot, sha256, pdf, pdf_sha256)
                        values (:id, :delivery, :number, :code, :snapshot, :sha256, :pdf, :pdfSha256)
                        on conflict (delivery_id, number) do nothing
                        """)
                        .param("id", CertificateId.random().value())
                        .param("delivery", delivery.value())
                        .param("number", number)
                        .param("code", code)
                        .param("snapshot", printed.snapshot())
                        .param("sha256", printed.sha256())
                        .param("pdf", printed.pdf())
                        .param("pdfSha256", printed.pdfSha256())
                        .update()
                == 1;
    }

    /**
     * Where a certificate is found.
     *
     * @param code its own
     * @param report code of the report
     */
    public record Place(String code, String report) {}

    /** The one that carries the code. */
    @Transactional(readOnly = true)
    public Optional<Place> ofCode(String code) {
        return place("c.code = :wanted", code);
    }

    /** The one of whose file or content that is the hash. */
    @Transactional(readOnly = true)
    public Optional<Place> ofHash(String sha256) {
        return place("c.sha256 = :wanted or c.pdf_sha256 = :wanted", sha256);
    }

    private Optional<Place> place(String which, String wanted) {
        return jdbc.sql("""
                        select c.code, d.code as report from delivery_certificate c join delivery d on d.id = c.delivery_id
                        where %s limit 1
                        """.formatted(which))
                .param("wanted", wanted)
                .query((row, _) -> new Place(row.getString("code"), row.getString("report")))
                .optional();
    }

    /** Its file. */
    @Transactional(readOnly = true)
    public Optional<NamedFile> file(CertificateId id) {
        return jdbc.sql("select code, pdf from delivery_certificate where id = :id")
                .param("id", id.value())
                .query((row, _) -> new NamedFile(row.getString("code") + ".pdf", row.getBytes("pdf")))
                .optional();
    }

    /** What it was drawn from. */
    @Transactional(readOnly = true)
    public Optional<byte[]> snapshot(CertificateId id) {
        return jdbc.sql("select snapshot from delivery_certificate where id = :id")
                .param("id", id.value())
                .query(byte[].class)
                .optional();
    }
}

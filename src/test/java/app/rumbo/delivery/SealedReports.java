package app.rumbo.delivery;

import app.rumbo.access.SystemUser;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.LosAromos;
import app.rumbo.reports.ReportFormat;
import app.rumbo.reports.ReportKind;
import app.rumbo.reports.document.CanonicalJson;
import app.rumbo.reports.internal.ReportArchive;
import app.rumbo.shared.Period;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.transaction.support.TransactionOperations;

/** Reports that are sealed without being made: the content is that of the made-up comuna, the files a few letters. */
final class SealedReports {

    private final ReportArchive archive;
    private final TransactionOperations transaction;
    private final Knowledge knowledge;

    SealedReports(ReportArchive archive, TransactionOperations transaction, Knowledge knowledge) {
        this.archive = archive;
        this.transaction = transaction;
        this.knowledge = knowledge;
    }

    /** A period's next issue, being made. */
    KeptReport begun(ReportKind kind, String period) {
        var now = knowledge.latest();
        var code = "INF-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        return SystemUser.call(() -> {
            var id = archive.begin(new ReportArchive.Order(
                            kind, Period.parse(period).orElseThrow(), code, false, "ana", now, now))
                    .orElseThrow();
            return archive.find(id).orElseThrow();
        });
    }

    /** A period's next issue, sealed. */
    KeptReport sealed(ReportKind kind, String period) {
        var report = begun(kind, period);
        SystemUser.run(() -> transaction.executeWithoutResult(_ -> {
            var snapshot = CanonicalJson.write(LosAromos.report());
            archive.build(report.id(), snapshot, CanonicalJson.sha256(snapshot));
            for (var format : ReportFormat.values()) {
                var bytes = (report.code() + format).getBytes(StandardCharsets.UTF_8);
                archive.keep(report.id(), format, bytes, CanonicalJson.sha256(bytes));
            }
            archive.seal(report.id(), knowledge.latest());
        }));
        return archive.find(report.id()).orElseThrow();
    }
}

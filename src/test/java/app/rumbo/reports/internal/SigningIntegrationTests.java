package app.rumbo.reports.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.IntegrationTest;
import app.rumbo.TestClock;
import app.rumbo.access.SystemUser;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.reports.ChainJson;
import app.rumbo.reports.CheckReport;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.OldPlans;
import app.rumbo.reports.ProofSettings;
import app.rumbo.reports.ReportChain;
import app.rumbo.reports.ReportId;
import app.rumbo.reports.ReportKind;
import app.rumbo.reports.ReportStatus;
import app.rumbo.reports.Reports;
import app.rumbo.reports.Verification;
import app.rumbo.shared.Period;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A signed report is sealed, linked, archived and verified with its signature, or, without a usable key, not made at all. */
@IntegrationTest
class SigningIntegrationTests {

    private static final Period PERIOD = Period.parse("1949-S2").orElseThrow();

    @TempDir
    private Path folder;

    @Autowired
    private ReportArchive archive;

    @Autowired
    private ReportEditor editor;

    @Autowired
    private ReportDrawing drawing;

    @Autowired
    private ErrataWriter errata;

    @Autowired
    private SignatureArchive signatures;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private TestClock clock;

    @Autowired
    private Knowledge knowledge;

    @Autowired
    private Reports reports;

    @Autowired
    private ReportChain chain;

    @Autowired
    private Verification verification;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void storePlan() {
        OldPlans.store(jdbc, transaction);
        clock.set(knowledge.latest().plus(Duration.ofMinutes(1)));
    }

    @Test
    void withoutAUsableKeyThereIsNoReportAndTheNextAttemptMakesIt() throws Exception {
        var failed = make(begin("INF-FIRMA-1"), SigningKeys.named(folder.resolve("no-hay.p12"), "x"));

        assertThat(failed.status()).isEqualTo(ReportStatus.FAILED);
        assertThat(failed.failure()).isEqualTo("error.reports.signing-key.missing");
        assertThat(failed.files()).isEmpty();

        archive.restart(failed.id(), knowledge.latest());
        var now = clock.instant();
        var sealed = make(failed.id(), SigningKeys.make(folder, "EC", now.minusSeconds(1000), now.plusSeconds(1000)));

        assertThat(sealed.status()).as(sealed.failure()).isEqualTo(ReportStatus.SEALED);
        var signature = SystemUser.call(() -> reports.signature(sealed.id())).orElseThrow();
        assertThat(signature.signer()).isEqualTo("Municipalidad de Los Aromos");
        assertThat(chain.link(sealed.code()).orElseThrow().files()).containsEntry("signed", signature.sha256());
        assertThat(verification.byHash(signature.sha256()).file()).isEqualTo("signed");
        assertThat(SystemUser.call(chain::check).changed()).doesNotContain(sealed.code());
        isVerifiedWithoutTheServer(sealed);
    }

    private void isVerifiedWithoutTheServer(KeptReport sealed) throws Exception {
        var zip = SystemUser.call(() -> reports.archive(sealed.id()));
        var file = Files.write(folder.resolve("informe.zip"), zip);
        var published = Files.write(folder.resolve("cadena.json"), ChainJson.write(chain.links()));
        assertThat(ArchiveZip.read(zip).orElseThrow()).containsKey(sealed.signedName());

        assertThat(CheckReport.run("check-report", file.toString(), "--chain", published.toString()))
                .isZero();
        assertThat(CheckReport.run("check-report", file.toString())).isZero();

        zip[zip.length / 2] ^= 1;
        Files.write(file, zip);
        assertThat(CheckReport.run("check-report", "--chain", published.toString(), file.toString()))
                .isOne();
        assertThat(CheckReport.run("check-report", folder.resolve("no-hay.zip").toString()))
                .isEqualTo(2);
        assertThat(CheckReport.run("check-report")).isEqualTo(2);
    }

    private ReportId begin(String code) {
        var now = knowledge.latest();
        return archive.begin(new ReportArchive.Order(
                        ReportKind.COUNCIL_SEMESTER, PERIOD, code, false, "system", clock.instant(), now))
                .orElseThrow();
    }

    private KeptReport make(ReportId id, ProofSettings.Signing key) {
        var settings = new ProofSettings("", key);
        var workshop = new ReportWorkshop(
                archive, drawing, editor, errata, settings, new PdfSigner(settings), signatures, transaction, clock);
        workshop.make(id);
        workshop.close();
        return archive.find(id).orElseThrow();
    }
}

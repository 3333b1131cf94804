package app.rumbo.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rumbo.IntegrationTest;
import app.rumbo.measurements.Caller;
import app.rumbo.measurements.Ground;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

/** What the database itself refuses to do to evidence, whoever asks. */
@IntegrationTest
class EvidenceGuardsIntegrationTests {

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    private Caller calls;
    private String entry;
    private UUID evidence;

    @BeforeEach
    void hangAFile() {
        var ground = Ground.store(jdbc, transactions, 1);
        calls = new Caller(http, ground);
        entry = "/measurements/"
                + calls.enter("ana", "M1", "2026-M03", "10", null).id();
        evidence = UUID.fromString(
                new Hung(http, ground).hang("ana", entry, "a.txt", SampleFiles.text("acta " + ground.mark())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from evidence where id = :id",
                "update evidence set removed_at = recorded_at(), removed_by = 'x' where id = :id",
                "update evidence set file_name = 'otro.txt' where id = :id",
                "insert into evidence (entry_id, sha256, file_name) select entry_id, sha256, 'b.txt' from evidence where id = :id",
                "delete from evidence_content where sha256 = (select sha256 from evidence where id = :id)",
                "update evidence_content set size = 1 where sha256 = (select sha256 from evidence where id = :id)",
                "update evidence_content set sha256 = repeat('0', 64) where sha256 = (select sha256 from evidence where id = :id)",
                "update evidence_part set bytes = 'x' where sha256 = (select sha256 from evidence where id = :id)",
                "delete from evidence_part where sha256 = (select sha256 from evidence where id = :id)",
                "delete from measurement where id = (select entry_id from evidence where id = :id)"
            })
    void nothingOfAValidatedEntrysEvidenceChanges(String sql) {
        calls.post("ana", entry + "/submit", null);
        calls.post("carla", entry + "/validate", null);

        assertThatThrownBy(() -> run(sql)).isNotNull();
        assertThat(jdbc.sql("select files from reading.evidence_count c join evidence e on e.entry_id = c.entry_id"
                                + " where e.id = :id")
                        .param("id", evidence)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evidence", "evidence_part", "evidence_content cascade"})
    void noTableOfItIsEmptied(String table) {
        assertThatThrownBy(() -> jdbc.sql("truncate " + table).update())
                .rootCause()
                .message()
                .containsAnyOf("stands", "permission denied");
    }

    @Test
    void evidenceOfAnEntryThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> run("insert into evidence (entry_id, sha256, file_name)"
                        + " select gen_random_uuid(), sha256, 'b.txt' from evidence where id = :id"))
                .hasStackTraceContaining("evidence of an entry that is not there");
    }

    @Test
    void aDraftsEvidenceMayGoAndIsNotRewritten() {
        assertThatThrownBy(() -> run("update evidence set file_name = 'otro.txt' where id = :id"))
                .hasStackTraceContaining("never rewritten");
        assertThatCode(() -> run("delete from evidence where id = :id")).doesNotThrowAnyException();
    }

    private void run(String sql) {
        transactions.executeWithoutResult(_ -> {
            jdbc.sql("select begin_recording('2026-01-02T12:00:00Z', 'somebody')")
                    .query()
                    .singleRow();
            jdbc.sql(sql).param("id", evidence).update();
        });
    }
}

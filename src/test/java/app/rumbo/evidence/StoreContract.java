package app.rumbo.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;

import app.rumbo.TestClock;
import app.rumbo.access.SystemUser;
import app.rumbo.measurements.Caller;
import app.rumbo.measurements.EntryId;
import app.rumbo.measurements.Ground;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

/** What holds wherever contents are kept. */
abstract class StoreContract {

    @Autowired
    private MockMvc http;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private EvidenceUpkeep upkeep;

    @Autowired
    private TestClock clock;

    @Autowired
    private EvidenceSettings settings;

    private Caller calls;
    protected Hung files;
    protected String entry;

    /** Where a content must be now. */
    abstract EvidenceSettings.Place place();

    /** Falsifies what is kept, as a bad disk would. */
    abstract void damage(String sha256) throws Exception;

    /** Whether the place has it. */
    abstract boolean has(String sha256);

    @BeforeEach
    void enterADraft() {
        var ground = Ground.store(jdbc, transactions, 2);
        calls = new Caller(http, ground);
        files = new Hung(http, ground);
        entry = "/measurements/"
                + calls.enter("ana", "M1", "2026-M03", "10", null).id();
    }

    @Test
    void aLargeFileComesBackAsItWas() throws Exception {
        var large = large();
        var added = files.upload("ana", entry, "foto.png", large);

        assertThat(added.getStatus()).isEqualTo(201);
        assertThat(files.call(GET, "ana", "/evidence/" + Hung.at(added, "$.id")).getContentAsByteArray())
                .isEqualTo(large);
        assertThat(placeOf(Hung.at(added, "$.sha256"))).isEqualTo(place().name());
    }

    @Test
    void theSameContentOnTwoEntriesIsKeptOnce() {
        var other = "/measurements/"
                + calls.enter("ana", "M2", "2026-M03", "10", null).id();
        var content = SampleFiles.text("acta " + UUID.randomUUID());
        var one = files.upload("ana", entry, "a.txt", content);
        var two = files.upload("ana", other, "b.txt", content);

        assertThat((String) Hung.at(two, "$.sha256")).isEqualTo(Hung.at(one, "$.sha256"));
        assertThat(jdbc.sql("select count(*) from evidence_content where sha256 = :sha256")
                        .param("sha256", Hung.<String>at(one, "$.sha256"))
                        .query(Integer.class)
                        .single())
                .isOne();
        files.call(DELETE, "ana", "/evidence/" + Hung.at(one, "$.id"));
        later();
        assertThat(files.call(GET, "ana", "/evidence/" + Hung.at(two, "$.id")).getStatus())
                .isEqualTo(200);
    }

    @Test
    void whatIsNoLongerWhatItWasIsNotHandedOut() throws Exception {
        var added = files.upload("ana", entry, "a.txt", SampleFiles.text("acta " + UUID.randomUUID()));
        damage(Hung.at(added, "$.sha256"));

        var refused = files.call(GET, "ana", "/evidence/" + Hung.at(added, "$.id"));
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat((String) Hung.at(refused, "$.detail")).contains("su huella no coincide");
    }

    @Test
    void whatHangsOnNothingGoesWithTimeAndWhatWasSubmittedStays() {
        var draft = "/measurements/"
                + calls.enter("ana", "M2", "2026-M03", "10", null).id();
        String gone =
                Hung.at(files.upload("ana", draft, "a.txt", SampleFiles.text("a" + UUID.randomUUID())), "$.sha256");
        var observed = files.upload("ana", entry, "b.txt", SampleFiles.text("b" + UUID.randomUUID()));
        String kept = Hung.at(observed, "$.sha256");
        calls.post("ana", entry + "/submit", null);
        calls.post("carla", entry + "/observe", "{\"comment\": \"no\"}");
        files.call(DELETE, "ana", "/evidence/" + Hung.at(observed, "$.id"));
        calls.call(DELETE, "ana", draft, null, null);

        SystemUser.call(upkeep::run);
        assertThat(has(gone)).isTrue();
        later();
        assertThat(has(gone)).isFalse();
        assertThat(has(kept)).isTrue();
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing(@Autowired EvidenceFiles evidence) throws Exception {
        Files.createDirectories(settings.spool());
        var before = passing();
        var broken = new InputStream() {
            private int given;

            @Override
            public int read() throws java.io.IOException {
                if (given++ > 1_000_000) {
                    throw new java.io.IOException("the line broke");
                }
                return 'a';
            }
        };
        var id = new EntryId(UUID.fromString(entry.replace("/measurements/", "")));

        assertThatThrownBy(() -> as("ana", () -> evidence.add(id, "a.txt", broken)))
                .hasStackTraceContaining("the line broke");
        assertThat(passing()).isEqualTo(before);
    }

    @Test
    void whatAKillLeftHalfIsSwept() throws Exception {
        Files.createDirectories(settings.spool());
        var half = Files.createTempFile(settings.spool(), "rumbo-evidence-", ".part");
        Files.setLastModifiedTime(half, FileTime.from(clock.instant().minus(Duration.ofHours(2))));
        var underWay = Files.createTempFile(settings.spool(), "rumbo-evidence-", ".part");
        Files.setLastModifiedTime(underWay, FileTime.from(clock.instant()));

        SystemUser.call(upkeep::run);

        assertThat(half).doesNotExist();
        assertThat(underWay).exists();
        Files.delete(underWay);
    }

    /** An upkeep after what is there has grown old. */
    protected void later() {
        clock.advance(Duration.ofHours(3));
        SystemUser.call(upkeep::run);
    }

    protected String placeOf(String sha256) {
        return jdbc.sql("select place from evidence_content where sha256 = :sha256")
                .param("sha256", sha256)
                .query(String.class)
                .single();
    }

    private void as(String person, ThrowingCallable act) {
        var authorities = Caller.role(person).permissions().stream()
                .map(SimpleGrantedAuthority::new)
                .toList();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        calls.ground().person(person), null, authorities));
        try {
            act.call();
        } catch (Throwable thrown) {
            throw new AssertionError(thrown);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private long passing() throws Exception {
        try (var all = Files.list(settings.spool())) {
            return all.filter(each -> each.getFileName().toString().startsWith("rumbo-evidence-"))
                    .count();
        }
    }

    private static byte[] large() {
        var large = new byte[3_000_001];
        new Random(System.nanoTime()).nextBytes(large);
        var png = HexFormat.of().parseHex("89504e470d0a1a0a");
        System.arraycopy(png, 0, large, 0, png.length);
        return large;
    }
}

package app.rumbo.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rumbo.reports.document.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A chain is whole, or says from which link it is not. */
class ReportChainTests {

    private final List<ChainLink> chain = chain(5);

    /** A chain of so many made-up reports. */
    static List<ChainLink> chain(int length) {
        var links = new ArrayList<ChainLink>();
        var previous = ChainLink.NONE;
        for (var number = 1; number <= length; number++) {
            var link = reckoned(number, "INF-2026-S1-" + number, previous);
            links.add(link);
            previous = link.hash();
        }
        return links;
    }

    @Test
    void aChainIsWholeAndSoIsNone() {
        assertThat(ReportChain.firstBroken(chain)).isEmpty();
        assertThat(ReportChain.firstBroken(List.of())).isEmpty();
    }

    @Test
    void whatIsHashedIsPlainText() {
        assertThat(chain.getFirst().text())
                .startsWith("number=1\ncode=INF-2026-S1-1\nkind=council-semester\nperiod=2026-S1\nversion=1\n"
                        + "sealed=2026-07-10T12:00:00.000001Z\nsnapshot=")
                .contains("\nfiles=docx=")
                .endsWith("\nprevious=" + ChainLink.NONE + "\n");
    }

    @Test
    void oneTakenOutIsMissed() {
        chain.remove(2);

        assertThat(ReportChain.firstBroken(chain)).map(ChainLink::number).contains(4L);
    }

    @Test
    void oneSlippedInIsSeenEvenWithAHashOfItsOwn() {
        chain.add(2, reckoned(3, "INF-FALSO", chain.get(1).hash()));

        assertThat(ReportChain.firstBroken(chain)).map(ChainLink::number).contains(3L);
        assertThat(ReportChain.firstBroken(chain)).contains(chain.get(3));
    }

    @Test
    void oneThatWasChangedIsSeen() {
        var link = chain.get(3);
        chain.set(
                3,
                new ChainLink(
                        link.number(),
                        link.code(),
                        link.kind(),
                        link.period(),
                        link.version(),
                        link.sealedAt().minusSeconds(1),
                        link.snapshot(),
                        link.files(),
                        link.previous(),
                        link.hash()));

        assertThat(ReportChain.firstBroken(chain)).map(ChainLink::number).contains(4L);
    }

    @Test
    void theFileTellsTheSameChain() {
        assertThat(ChainJson.read(ChainJson.write(chain))).isEqualTo(chain);
        assertThat(new String(ChainJson.write(chain), StandardCharsets.UTF_8))
                .contains("\"number\" : 5", chain.getLast().hash());
    }

    @Test
    void whatIsNoChainIsRefused() {
        for (var file : List.of("", "{}", "[]", "null", "{\"form\":\"rumbo-report-chain-1\",\"links\":[{}]}", "PK")) {
            assertThatThrownBy(() -> ChainJson.read(file.getBytes(StandardCharsets.UTF_8)))
                    .as(file)
                    .isInstanceOf(ReportRefused.UnreadableChain.class);
        }
    }

    private static ChainLink reckoned(int number, String code, String previous) {
        var hash = CanonicalJson.sha256(code.getBytes(StandardCharsets.UTF_8));
        var bare = new ChainLink(
                number,
                code,
                "council-semester",
                "2026-S1",
                number,
                Instant.parse("2026-07-10T12:00:00.000001Z"),
                hash,
                new TreeMap<>(Map.of("docx", hash, "xlsx", hash, "pdf", hash)),
                previous,
                "");
        return new ChainLink(
                bare.number(),
                bare.code(),
                bare.kind(),
                bare.period(),
                bare.version(),
                bare.sealedAt(),
                bare.snapshot(),
                bare.files(),
                bare.previous(),
                CanonicalJson.sha256(bare.text().getBytes(StandardCharsets.UTF_8)));
    }
}

package app.rumbo.reports.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rumbo.reports.ChainJson;
import app.rumbo.reports.ChainLink;
import app.rumbo.reports.CheckFinding;
import app.rumbo.reports.LosAromos;
import app.rumbo.reports.ReportRefused;
import app.rumbo.reports.document.CanonicalJson;
import app.rumbo.reports.document.SealedDocument;
import app.rumbo.reports.rendering.Renderers;
import app.rumbo.reports.rendering.ReportRenderer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An archived report is checked without a server: what was changed in it is found and named. */
class ArchiveCheckTests {

    private static final String CODE = "INF-2026-S1-7K3M9P";
    private static SequencedMap<String, byte[]> original = new LinkedHashMap<>();
    private static List<ChainLink> chain = List.of();

    private final SequencedMap<String, byte[]> files = new LinkedHashMap<>();

    @BeforeAll
    static void archive() {
        original = archive(ReportRenderer.VERSION);
    }

    @BeforeEach
    void unpack() {
        original.forEach((name, bytes) -> files.put(name, bytes.clone()));
    }

    @Test
    void aGenuineOneIsDrawnAgainAndFoundTheSame() {
        var findings = new ArchiveCheck(Renderers.all(), chain).check(ArchiveZip.write(files));

        assertThat(findings).allMatch(CheckFinding::good);
        assertThat(said(findings))
                .contains(
                        "reports.check.is",
                        "reports.check.published",
                        "reports.check.sealed",
                        "reports.check.redrawn[" + CODE + "-v1.pdf]",
                        "reports.check.redrawn[" + CODE + "-v1.docx]",
                        "reports.check.redrawn[" + CODE + "-v1.xlsx]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-v1.pdf", "-v1.docx", "-v1.xlsx", "snapshot.json", "cadena.json", "LEAME.txt"})
    void oneChangedByteIsFoundAndItsFileNamed(String end) {
        var name = files.keySet().stream()
                .filter(one -> one.endsWith(end))
                .findFirst()
                .orElseThrow();
        var bytes = files.get(name);
        bytes[bytes.length / 2] ^= 1;

        assertThat(bad(null)).anyMatch(finding -> finding.arguments().contains(name));
        assertThat(bad(chain)).anyMatch(finding -> finding.arguments().contains(name));
    }

    /** Whoever changes a file and the manifest with it still has the chain against them. */
    @Test
    void aFileChangedTogetherWithTheManifestIsFound() {
        var name = CODE + "-v1.pdf";
        files.get(name)[5000] ^= 1;
        rewriteManifest();

        assertThat(bad(null)).extracting(CheckFinding::key).containsExactly("reports.check.not-sealed");
    }

    /** And whoever changes the chain too has the published one against them. */
    @Test
    void aWholeChainMadeAnewIsFoundByThePublishedOne() {
        var name = CODE + "-v1.pdf";
        files.get(name)[5000] ^= 1;
        files.put("cadena.json", ChainJson.write(links(files)));
        rewriteManifest();

        assertThat(bad(null)).isEmpty();
        assertThat(said(bad(chain))).contains("reports.check.other-chain", "reports.check.not-sealed[" + name + "]");
    }

    @Test
    void aFileThatIsMissingOrDoesNotBelongIsNamed() {
        files.remove(CODE + "-v1.docx");
        files.put("anexo.pdf", new byte[10]);

        assertThat(said(bad(null)))
                .contains("reports.check.missing[" + CODE + "-v1.docx]", "reports.check.strange[anexo.pdf]");
    }

    @Test
    void oneOfAnotherRendererIsCheckedByItsHashesAndSaysSo() {
        var old = archive(ReportRenderer.VERSION - 1);
        var findings = new ArchiveCheck(Renderers.all(), null).check(ArchiveZip.write(old));

        assertThat(findings).allMatch(CheckFinding::good);
        assertThat(said(findings)).contains("reports.check.other-renderer").doesNotContain("reports.check.redrawn");
    }

    @Test
    void filesThatTheContentDoesNotGiveAreNamed() {
        var name = CODE + "-v1.xlsx";
        files.put(name, "otra cosa".getBytes(StandardCharsets.UTF_8));
        files.put("cadena.json", ChainJson.write(links(files)));
        rewriteManifest();

        var findings = new ArchiveCheck(Renderers.all(), null).check(ArchiveZip.write(files));

        assertThat(said(findings)).contains("reports.check.drawn-otherwise[" + name + "]");
    }

    @Test
    void aFileAloneIsLookedUpInThePublishedChain() {
        var pdf = files.get(CODE + "-v1.pdf");

        assertThat(check(pdf, chain)).allMatch(CheckFinding::good);
        pdf[100] ^= 1;
        assertThat(said(check(pdf, chain))).contains("reports.check.not-ours");
        assertThatThrownBy(() -> check(pdf, null)).isInstanceOf(ReportRefused.NoChain.class);
    }

    @Test
    void noDamageAnywhereMakesAnotherReportGenuine() {
        var zip = ArchiveZip.write(files);
        var random = new Random(20260722);
        for (var i = 0; i < 100; i++) {
            var damaged = zip.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            var unpacked = ArchiveZip.read(damaged);
            var same = unpacked.isPresent() && same(unpacked.get());
            assertThat(check(damaged, chain).stream().allMatch(CheckFinding::good))
                    .isEqualTo(same);
        }
    }

    private boolean same(Map<String, byte[]> unpacked) {
        return unpacked.keySet().equals(files.keySet())
                && unpacked.entrySet().stream()
                        .allMatch(file -> Arrays.equals(file.getValue(), files.get(file.getKey())));
    }

    private List<CheckFinding> bad(@Nullable List<ChainLink> published) {
        return check(ArchiveZip.write(files), published).stream()
                .filter(finding -> !finding.good())
                .toList();
    }

    private static List<CheckFinding> check(byte[] file, @Nullable List<ChainLink> published) {
        return new ArchiveCheck((ReportDrawing) null, published).check(file);
    }

    private static String said(List<CheckFinding> findings) {
        return String.join(
                " ",
                findings.stream()
                        .map(finding -> finding.key() + finding.arguments())
                        .toList());
    }

    private void rewriteManifest() {
        files.put("manifiesto.json", manifest(files));
    }

    private static SequencedMap<String, byte[]> archive(int renderer) {
        var json = new String(CanonicalJson.write(LosAromos.report()), StandardCharsets.UTF_8)
                .replace("\"renderer\":1,", "\"renderer\":" + renderer + ",");
        var snapshot = json.getBytes(StandardCharsets.UTF_8);
        var files = new LinkedHashMap<String, byte[]>();
        files.put("LEAME.txt", "Lea esto.".getBytes(StandardCharsets.UTF_8));
        files.put("snapshot.json", snapshot);
        Renderers.all()
                .forEach(one -> files.put(
                        CODE + "-v1." + one.format().extension(), one.render(SealedDocument.ofSnapshot(snapshot))));
        var links = links(files);
        if (renderer == ReportRenderer.VERSION) {
            chain = links;
        }
        files.put("cadena.json", ChainJson.write(links));
        files.put("manifiesto.json", manifest(files));
        return files;
    }

    private static byte[] manifest(SequencedMap<String, byte[]> files) {
        var hashes = new TreeMap<String, String>();
        files.forEach((name, bytes) -> hashes.put(name, CanonicalJson.sha256(bytes)));
        hashes.remove("manifiesto.json");
        var formats = new TreeMap<String, String>();
        List.of("pdf", "docx", "xlsx").forEach(format -> formats.put(format, CODE + "-v1." + format));
        return Manifest.of(CODE, 2, hashes, formats).write();
    }

    /** A chain of two: a report before, and this one. */
    private static List<ChainLink> links(SequencedMap<String, byte[]> files) {
        var links = new ArrayList<ChainLink>();
        var hashes = new TreeMap<String, String>();
        List.of("pdf", "docx", "xlsx")
                .forEach(format -> hashes.put(format, CanonicalJson.sha256(files.get(CODE + "-v1." + format))));
        var snapshot = CanonicalJson.sha256(files.get("snapshot.json"));
        links.add(link(1, "INF-2025-S2-AAAAAA", "0".repeat(63) + "1", hashes, ChainLink.NONE));
        links.add(link(2, CODE, snapshot, hashes, links.getFirst().hash()));
        return links;
    }

    private static ChainLink link(
            int number, String code, String snapshot, TreeMap<String, String> hashes, String previous) {
        var sealed = Instant.parse("2026-07-20T12:00:00.123456Z");
        var bare =
                new ChainLink(number, code, "council-semester", "2026-S1", 1, sealed, snapshot, hashes, previous, "");
        return new ChainLink(
                number,
                code,
                "council-semester",
                "2026-S1",
                1,
                sealed,
                snapshot,
                hashes,
                previous,
                CanonicalJson.sha256(bare.text().getBytes(StandardCharsets.UTF_8)));
    }
}

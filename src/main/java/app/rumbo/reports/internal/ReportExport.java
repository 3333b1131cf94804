package app.rumbo.reports.internal;

import app.rumbo.language.Language;
import app.rumbo.reports.ChainJson;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ReportFormat;
import app.rumbo.reports.document.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Packs a sealed report with all that is needed to verify it without Rumbo's server, in ten years too. */
@Component
public class ReportExport {

    private final ReportArchive archive;
    private final SignatureArchive signatures;
    private final ChainArchive chain;
    private final Language language;

    ReportExport(ReportArchive archive, SignatureArchive signatures, ChainArchive chain, Language language) {
        this.archive = archive;
        this.signatures = signatures;
        this.chain = chain;
        this.language = language;
    }

    /** The archive's bytes; the same until another report is sealed. */
    @Transactional(readOnly = true)
    public byte[] pack(KeptReport report) {
        var files = new LinkedHashMap<String, byte[]>();
        var formats = new TreeMap<String, String>();
        var readme = language.say("reports.archive.readme", report.code());
        files.put(Manifest.README, readme.getBytes(StandardCharsets.UTF_8));
        files.put(Manifest.SNAPSHOT, archive.snapshot(report.id()).orElseThrow());
        files.put(Manifest.CHAIN, ChainJson.write(chain.links()));
        for (var format : ReportFormat.values()) {
            archive.file(report.id(), format)
                    .ifPresent(bytes -> put(files, formats, format.extension(), report.fileName(format), bytes));
        }
        signatures
                .file(report.id())
                .ifPresent(bytes -> put(files, formats, SignatureArchive.FORMAT, report.signedName(), bytes));
        var hashes = new TreeMap<String, String>();
        files.forEach((name, bytes) -> hashes.put(name, CanonicalJson.sha256(bytes)));
        var link = chain.link(report.code()).orElseThrow();
        files.putFirst(
                Manifest.NAME,
                Manifest.of(report.code(), link.number(), hashes, formats).write());
        return ArchiveZip.write(files);
    }

    private static void put(
            SequencedMap<String, byte[]> files, Map<String, String> formats, String format, String name, byte[] bytes) {
        files.put(name, bytes);
        formats.put(format, name);
    }
}

package app.rumbo.reports;

import app.rumbo.reports.internal.ChainArchive;
import app.rumbo.reports.internal.ReportArchive;
import app.rumbo.reports.internal.Seals;
import app.rumbo.reports.internal.SignatureArchive;
import app.rumbo.shared.Period;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Tells anybody whether a report, or a file, is ours; nothing else of it. */
@Service
@PermitAll
public class Verification {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private static final Pattern CODE = Pattern.compile("[A-Z0-9-]{1,40}");

    private final ReportArchive archive;
    private final ChainArchive chain;
    private final Seals seals;
    private final ObjectProvider<HandedOver> handedOver;
    private final ObjectProvider<SealedPapers> papers;

    Verification(
            ReportArchive archive,
            ChainArchive chain,
            Seals seals,
            ObjectProvider<HandedOver> handedOver,
            ObjectProvider<SealedPapers> papers) {
        this.archive = archive;
        this.chain = chain;
        this.seals = seals;
        this.handedOver = handedOver;
        this.papers = papers;
    }

    /** Of the report that carries the code. */
    public Verdict byCode(String code) {
        return code(code)
                .flatMap(archive::sealed)
                .map(report -> verdict(report, null))
                .orElse(Verdict.NOT_OURS);
    }

    /**
     * Of the file, or of the content as printed on the cover, that has the hash.
     *
     * @throws ReportRefused.UnreadableHash where the text is no SHA-256
     */
    public Verdict byHash(String sha256) {
        var hash = hash(sha256);
        return archive.hashed(hash)
                .map(report -> verdict(report, named(report, hash)))
                .orElse(Verdict.NOT_OURS);
    }

    /** The paper that is no report and carries the code. */
    public Optional<SealedPapers.SealedPaper> paperByCode(String code) {
        return code(code)
                .flatMap(wanted -> papers.orderedStream()
                        .flatMap(some -> some.ofCode(wanted).stream())
                        .findFirst());
    }

    /**
     * The paper that is no report and of whose file or content that is the hash.
     *
     * @throws ReportRefused.UnreadableHash where the text is no SHA-256
     */
    public Optional<SealedPapers.SealedPaper> paperByHash(String sha256) {
        var hash = hash(sha256);
        return papers.orderedStream()
                .flatMap(some -> some.ofHash(hash).stream())
                .findFirst();
    }

    private static Optional<String> code(String code) {
        return Optional.of(code.replaceAll("\\s", "").toUpperCase(Locale.ROOT))
                .filter(text -> CODE.matcher(text).matches());
    }

    private static String hash(String sha256) {
        var hash = sha256.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        if (!HASH.matcher(hash).matches()) {
            throw new ReportRefused.UnreadableHash();
        }
        return hash;
    }

    private Verdict verdict(KeptReport report, @Nullable String file) {
        var later = archive.of(report.kind(), report.period()).stream()
                .filter(other -> other.status().isKept() && other.version() > report.version())
                .map(KeptReport::code)
                .findFirst();
        return new Verdict(
                true,
                report.kind(),
                report.period(),
                report.version(),
                report.sealedAt(),
                file,
                later.orElse(null),
                proof(report));
    }

    private Proof proof(KeptReport report) {
        var seal = seals.of(report.id());
        var session = handedOver
                .orderedStream()
                .flatMap(told -> told.of(report.id()).stream())
                .findFirst();
        return new Proof(
                report.code(),
                seal.municipality(),
                seal.office(),
                seal.person(),
                session.orElse(null),
                chain.link(report.code()).orElseThrow());
    }

    private static String named(KeptReport report, String hash) {
        if (hash.equals(report.snapshotSha256())) {
            return "snapshot";
        }
        Optional<String> format = report.files().entrySet().stream()
                .filter(file -> file.getValue().equals(hash))
                .map(Map.Entry::getKey)
                .map(ReportFormat::extension)
                .findFirst();
        return format.orElse(SignatureArchive.FORMAT);
    }

    /**
     * What anybody may know of a report.
     *
     * @param genuine whether it is ours; all else is absent where it is not
     * @param file {@code docx}, {@code xlsx}, {@code pdf}, {@code signed} for the signed pdf, or {@code snapshot} for the
     *     content's own hash; absent for a code
     * @param supersededBy code of the period's latest version where it is another
     * @param proof who sealed it and where it went; absent where it is not ours
     */
    public record Verdict(
            boolean genuine,
            @Nullable ReportKind kind,
            @Nullable Period period,
            @Nullable Integer version,
            @Nullable Instant sealedAt,
            @Nullable String file,
            @Nullable String supersededBy,
            @Nullable Proof proof) {

        static final Verdict NOT_OURS = new Verdict(false, null, null, null, null, null, null, null);
    }

    /**
     * What else anybody may know of a genuine report.
     *
     * @param code its public code
     * @param municipality as it signs
     * @param office that answers for it
     * @param person who asked for it; null where it made itself when it was due
     * @param session to which it went; null while none is recorded
     * @param link its place in the chain of all sealed reports
     */
    public record Proof(
            String code,
            String municipality,
            String office,
            @Nullable String person,
            HandedOver.@Nullable Session session,
            ChainLink link) {}
}

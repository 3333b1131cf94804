package app.rumbo.reports.api;

import app.rumbo.reports.ReportKind;
import app.rumbo.reports.ReportRefused;
import app.rumbo.reports.SealedPapers.SealedPaper;
import app.rumbo.reports.Verification;
import app.rumbo.shared.Period;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells anybody, signed in or not, whether a report is genuine. */
@RestController
@RequestMapping("/api/v1/verify")
@PermitAll
class VerificationController {

    private final Verification verification;

    VerificationController(Verification verification) {
        this.verification = verification;
    }

    @GetMapping("/{code}")
    Answer code(@PathVariable String code) {
        return verification
                .paperByCode(code)
                .map(paper -> Answer.of(paper, null))
                .orElseGet(() -> Answer.of(verification.byCode(code)));
    }

    @PostMapping
    Answer hash(@RequestBody Shown shown) {
        var sha256 = shown.sha256();
        if (sha256 == null) {
            throw new ReportRefused.UnreadableHash();
        }
        return verification
                .paperByHash(sha256)
                .map(paper -> Answer.of(
                        paper, paper.named(sha256.replaceAll("\\s", "").toLowerCase(Locale.ROOT))))
                .orElseGet(() -> Answer.of(verification.byHash(sha256)));
    }

    /** The hash that somebody has. */
    record Shown(@Nullable String sha256) {}

    /**
     * What anybody may know.
     *
     * @param about code of the report that a paper which is no report is about
     */
    record Answer(
            boolean genuine,
            @Nullable String kind,
            @Nullable String period,
            @Nullable Integer version,
            @Nullable Instant sealedAt,
            @Nullable String file,
            @Nullable String supersededBy,
            @Nullable String about) {

        /** Of a paper that is no report: its own number stands for the version. */
        static Answer of(SealedPaper paper, @Nullable String file) {
            return new Answer(
                    true,
                    paper.kind(),
                    paper.period().toString(),
                    paper.number(),
                    paper.sealedAt(),
                    file,
                    paper.supersededBy(),
                    paper.about());
        }

        static Answer of(Verification.Verdict verdict) {
            return new Answer(
                    verdict.genuine(),
                    Optional.ofNullable(verdict.kind()).map(ReportKind::code).orElse(null),
                    Optional.ofNullable(verdict.period()).map(Period::toString).orElse(null),
                    verdict.version(),
                    verdict.sealedAt(),
                    verdict.file(),
                    verdict.supersededBy(),
                    null);
        }
    }
}

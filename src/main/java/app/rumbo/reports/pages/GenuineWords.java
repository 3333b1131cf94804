package app.rumbo.reports.pages;

import app.rumbo.language.Language;
import app.rumbo.openpages.OpenHtml;
import app.rumbo.reports.HandedOver;
import app.rumbo.reports.PeriodWords;
import app.rumbo.reports.SealedPapers.SealedPaper;
import app.rumbo.reports.Verification.Proof;
import app.rumbo.reports.Verification.Verdict;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what a genuine report is, who sealed it, where it went, and whether another followed. */
@Component
class GenuineWords {

    private final Language language;
    private final PeriodWords periods;

    GenuineWords(Language language, PeriodWords periods) {
        this.language = language;
        this.periods = periods;
    }

    /** Of a report whose code was shown. A code can be copied onto any paper, and the page says so. */
    void ofCode(OpenHtml body, Verdict verdict) {
        var proof = Objects.requireNonNull(verdict.proof());
        body.paragraph("verdict good", language.say("reports.verify.code-ours", proof.code(), proof.municipality()));
        later(body, verdict);
        body.paragraph(language.say("reports.verify.code-ours.hint"));
        all(body, verdict, proof);
    }

    /** Of a report of which a file was shown, or the hash printed on it. */
    void ofHash(OpenHtml body, Verdict verdict) {
        var proof = Objects.requireNonNull(verdict.proof());
        var which = "reports.verify.file-ours." + verdict.file();
        body.paragraph("verdict good", language.say(which, proof.municipality()));
        later(body, verdict);
        all(body, verdict, proof);
    }

    /** Of a paper that is no report whose code was shown. */
    void ofPaperCode(OpenHtml body, SealedPaper paper, String municipality) {
        body.paragraph("verdict good", language.say("reports.verify.paper-code-ours", paper.code(), municipality));
        later(body, paper.supersededBy(), "reports.verify.paper-later");
        body.paragraph(language.say("reports.verify.code-ours.hint"));
        all(body, paper);
    }

    /** Of a paper that is no report of which the file was shown, or the hash printed on it. */
    void ofPaperHash(OpenHtml body, SealedPaper paper, String hash, String municipality) {
        body.paragraph(
                "verdict good",
                language.say("reports.verify.paper-ours." + paper.named(hash), paper.name(), municipality));
        later(body, paper.supersededBy(), "reports.verify.paper-later");
        all(body, paper);
    }

    private void all(OpenHtml body, SealedPaper paper) {
        body.facts(paper.facts())
                .link(
                        VerifyController.ADDRESS + "/" + paper.about(),
                        language.say("reports.verify.paper-about", paper.about()))
                .heading(2, language.say("reports.verify.hashes"));
        var hashes = new LinkedHashMap<String, String>();
        hashes.put(language.say("reports.verify.content"), grouped(paper.sha256()));
        hashes.put(language.say("reports.verify.file-of.pdf"), grouped(paper.pdfSha256()));
        body.paragraph("note", language.say("reports.verify.paper-hashes.hint")).facts(hashes);
    }

    private void later(OpenHtml body, Verdict verdict) {
        later(body, verdict.supersededBy(), "reports.verify.later");
    }

    private void later(OpenHtml body, @Nullable String later, String words) {
        if (later != null) {
            body.paragraph("verdict warn", language.say(words))
                    .link(VerifyController.ADDRESS + "/" + later, language.say("reports.verify.later.see", later));
        }
    }

    private void all(OpenHtml body, Verdict verdict, Proof proof) {
        body.facts(facts(verdict, proof)).heading(2, language.say("reports.verify.hashes"));
        body.paragraph("note", language.say("reports.verify.hashes.hint")).facts(hashes(proof));
    }

    private Map<String, String> facts(Verdict verdict, Proof proof) {
        var facts = new LinkedHashMap<String, String>();
        var kind = Objects.requireNonNull(verdict.kind());
        facts.put(language.say("reports.verify.kind"), language.say("reports.kind." + kind.name()));
        facts.put(language.say("reports.ui.period"), periods.title(Objects.requireNonNull(verdict.period())));
        facts.put(language.say("reports.proof.version"), version(verdict));
        facts.put(language.say("reports.proof.code"), proof.code());
        facts.put(language.say("reports.ui.sealed-at"), language.moment(Objects.requireNonNull(verdict.sealedAt())));
        facts.put(language.say("reports.verify.by"), proof.municipality() + ", " + proof.office());
        facts.put(language.say("reports.verify.made"), made(proof));
        facts.put(language.say("reports.verify.session"), session(proof.session()));
        facts.put(
                language.say("reports.verify.link"),
                language.say(
                        "reports.verify.link-number", Long.toString(proof.link().number())));
        return facts;
    }

    private String version(Verdict verdict) {
        var last = verdict.supersededBy() == null ? "reports.verify.version-last" : "reports.verify.version-past";
        return language.say(last, String.valueOf(verdict.version()));
    }

    private String made(Proof proof) {
        var person = proof.person();
        return person == null
                ? language.say("reports.verify.made-itself")
                : language.say("reports.verify.made-for", person);
    }

    private String session(HandedOver.@Nullable Session session) {
        if (session == null) {
            return language.say("reports.verify.no-session");
        }
        return language.say(
                "reports.verify.session-of", session.name(), language.format().longDay(session.day()));
    }

    /** Of the content, and of each file but the one that is the content itself. */
    private Map<String, String> hashes(Proof proof) {
        var content = proof.link().snapshot();
        var hashes = new LinkedHashMap<String, String>();
        hashes.put(language.say("reports.verify.content"), grouped(content));
        proof.link().files().entrySet().stream()
                .filter(file -> !file.getValue().equals(content))
                .forEach(file ->
                        hashes.put(language.say("reports.verify.file-of." + file.getKey()), grouped(file.getValue())));
        return hashes;
    }

    /** In groups of eight, as on the report's first page. */
    static String grouped(String hash) {
        return String.join(" ", hash.split("(?<=\\G.{8})", -1)).strip();
    }
}

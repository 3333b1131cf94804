package app.rumbo.reports.pages;

import app.rumbo.language.Language;
import app.rumbo.openpages.OpenHtml;
import app.rumbo.openpages.OpenPage;
import app.rumbo.openpages.OpenPages;
import app.rumbo.reports.SealedPapers.SealedPaper;
import app.rumbo.reports.Verification.Verdict;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The page that asks for a code or a file, and what it answers. */
@Component
class VerifyPages {

    private static final String SCRIPT = "/abierto/verificar.js";

    private final Language language;
    private final OpenPages open;
    private final GenuineWords genuine;

    VerifyPages(Language language, OpenPages open, GenuineWords genuine) {
        this.language = language;
        this.open = open;
        this.genuine = genuine;
    }

    /** Asks. */
    OpenPage ask() {
        var body = new OpenHtml().paragraph("lead", language.say("reports.verify.lead", municipality()));
        form(body);
        return page(language.say("reports.verify.title"), body);
    }

    /** What a code is. */
    OpenPage ofCode(String code, Verdict verdict) {
        var body = new OpenHtml().raw("<div id=\"respuesta\">");
        if (verdict.genuine()) {
            genuine.ofCode(body, verdict);
        } else {
            body.paragraph("verdict bad", language.say("reports.verify.no-code", shortened(code)))
                    .paragraph(language.say("reports.verify.no-code.hint", municipality()));
        }
        return answer(verdict, body);
    }

    /** What a hash is of: a file's, as the browser reckoned it, or the one printed on a first page. */
    OpenPage ofHash(String sha256, Verdict verdict) {
        var body = new OpenHtml().raw("<div id=\"respuesta\">");
        if (verdict.genuine()) {
            genuine.ofHash(body, verdict);
        } else {
            body.paragraph("verdict bad", language.say("reports.verify.no-file"))
                    .paragraph(language.say("reports.verify.no-file.hint", municipality()))
                    .paragraph("note hash", language.say("reports.verify.hash-is", sha256));
        }
        return answer(verdict, body);
    }

    /** What the code of a paper is that is no report. */
    OpenPage ofPaperCode(SealedPaper paper) {
        var body = new OpenHtml().raw("<div id=\"respuesta\">");
        genuine.ofPaperCode(body, paper, municipality());
        return answer("reports.verify.genuine-paper", body);
    }

    /** What the hash of a paper is that is no report. */
    OpenPage ofPaperHash(String sha256, SealedPaper paper) {
        var body = new OpenHtml().raw("<div id=\"respuesta\">");
        genuine.ofPaperHash(body, paper, sha256.toLowerCase(Locale.ROOT), municipality());
        return answer("reports.verify.genuine-paper", body);
    }

    private OpenPage answer(Verdict verdict, OpenHtml body) {
        return answer(verdict.genuine() ? "reports.verify.genuine" : "reports.verify.not-ours", body);
    }

    private OpenPage answer(String title, OpenHtml body) {
        body.raw("</div>").heading(2, language.say("reports.verify.another"));
        form(body);
        return page(language.say(title), body);
    }

    private static OpenPage page(String title, OpenHtml body) {
        return OpenPage.of(title, body).withScript(SCRIPT);
    }

    private String municipality() {
        return open.municipality();
    }

    /** What was typed may be anything: as much of it as a code has. */
    private static String shortened(String code) {
        return code.length() > 40 ? code.substring(0, 40) + "…" : code;
    }

    private void form(OpenHtml body) {
        body.raw("""
                <form action="%s" method="get">
                <label for="codigo">%s</label>
                <div class="field"><input id="codigo" name="codigo" required maxlength="200" autocomplete="off"\
                 autocapitalize="characters" spellcheck="false" placeholder="INF-2026-S1-7K3M9P"\
                 aria-describedby="codigo-ayuda"><button>%s</button></div>
                <p class="note" id="codigo-ayuda">%s</p>
                </form>
                <div id="archivo" hidden data-huella="%s" data-leyendo="%s" data-fallo="%s">
                <label class="drop" for="elegido"><strong>%s</strong><span>%s</span>\
                <input id="elegido" type="file"><span class="button quiet" aria-hidden="true">%s</span></label>
                <p class="note">%s</p>
                <div id="resultado" role="status"></div>
                </div>
                <p><a href="%s">%s</a></p>
                """.formatted(
                        VerifyController.ADDRESS,
                        said("reports.verify.code"),
                        said("reports.verify.check"),
                        said("reports.verify.code.hint"),
                        VerifyController.HASH,
                        said("reports.verify.file.reading"),
                        said("reports.verify.file.failed"),
                        said("reports.verify.file"),
                        said("reports.verify.file.choose"),
                        said("reports.verify.file.button"),
                        said("reports.verify.file.hint"),
                        ChainController.ADDRESS,
                        said("reports.verify.chain-link")));
    }

    private String said(String key) {
        return OpenHtml.escape(language.say(key));
    }
}

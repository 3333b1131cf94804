package app.rumbo.reports.internal;

import app.rumbo.reports.document.SiteWords;
import org.springframework.stereotype.Component;

/** Chooses the words that every kind of report carries for its further forms. */
@Component
class FurtherWords {

    private final ReportWording wording;

    FurtherWords(ReportWording wording) {
        this.wording = wording;
    }

    /** Those of the static site and of the lines of figures. */
    SiteWords site() {
        return new SiteWords(
                say("skip"),
                say("files"),
                say("checking"),
                say("about"),
                say("script"),
                say("matches"),
                say("differs"),
                say("unable"),
                say("choose"),
                say("file"),
                say("foreign"),
                say("figures"),
                say("section"),
                say("table"),
                say("row"),
                say("column"),
                say("value"),
                say("shown"));
    }

    private String say(String key) {
        return wording.say("reports.site." + key);
    }
}

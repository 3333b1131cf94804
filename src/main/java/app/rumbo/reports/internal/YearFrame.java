package app.rumbo.reports.internal;

import app.rumbo.reports.PeriodWords;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.Section;
import app.rumbo.reports.internal.MoneyFrame.Face;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a yearly account has around its parts. */
@Component
record YearFrame(PlanTables plans, ReportWording wording, PeriodWords periods, MoneyFrame frame) {

    /** @param key below {@code reports.}, where the kind's own words are */
    ReportDocument document(YearStory story, String key, List<Section> sections) {
        var report = story.report();
        var face = new Face(
                wording.say(
                        "reports." + key + ".cover",
                        Integer.toString(report.period().year())),
                wording.say(
                        "reports." + key + ".subtitle",
                        periods.title(report.period()),
                        wording.format().longDay(report.cutoff())),
                plans.headlines(story.plans().getFirst()));
        return frame.whole(report, key, face, sections);
    }
}

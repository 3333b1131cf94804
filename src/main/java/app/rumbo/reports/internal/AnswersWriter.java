package app.rumbo.reports.internal;

import app.rumbo.reports.KeptReport;
import app.rumbo.reports.PeriodWords;
import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Cover;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.Section;
import app.rumbo.reports.internal.AnswersStory.Share;
import app.rumbo.reports.internal.MoneyFrame.Face;
import app.rumbo.shared.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the report on units that did not answer into words: how many, which units, and each thing they owe. */
@Component
class AnswersWriter {

    private static final String KEY = "unanswered";

    private final AnswersTables tables;
    private final ReportWording wording;
    private final PeriodWords periods;
    private final MoneyFrame frame;

    AnswersWriter(AnswersTables tables, ReportWording wording, PeriodWords periods, MoneyFrame frame) {
        this.tables = tables;
        this.wording = wording;
        this.periods = periods;
        this.frame = frame;
    }

    ReportDocument write(KeptReport report, AnswersStory story) {
        var face = new Face(
                say("cover", periods.inSentence(report.period())),
                say("subtitle", wording.format().longDay(story.knownOn())),
                headlines(story));
        return frame.document(report, KEY, face, opening(report, story), sections(story));
    }

    private List<Cover.Headline> headlines(AnswersStory story) {
        return List.of(
                headline(story, "in-time", story.which(AwaitedEntry::isInTime).size()),
                headline(story, "late", story.which(AwaitedEntry::isLate).size()),
                headline(story, "missing", story.which(AwaitedEntry::isMissing).size()));
    }

    private Cover.Headline headline(AnswersStory story, String key, int count) {
        var all = story.due().size();
        return new Cover.Headline(
                say("headline." + key),
                count(count),
                null,
                all == 0
                        ? say("headline.none")
                        : say("headline.of", count(all), wording.percent(Ratio.of(of(count), of(all)))));
    }

    private Section opening(KeptReport report, AnswersStory story) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Prose(String.join(" ", sentences(report, story))));
        var shares = story.shares();
        if (!shares.isEmpty()) {
            blocks.add(tables.units(shares));
            blocks.add(new Block.Note(say("units.note")));
        }
        return new Section("opening", "", say("opening"), blocks, List.of());
    }

    private List<String> sentences(KeptReport report, AnswersStory story) {
        var said = new ArrayList<String>();
        var month = periods.inSentence(report.period());
        var shares =
                story.shares().stream().filter(share -> !share.due().isEmpty()).toList();
        var missing = story.which(AwaitedEntry::isMissing).size();
        if (story.due().isEmpty()) {
            said.add(say("none-due", month));
        } else {
            said.add(say("outline", month, story.due().size(), shares.size()));
            said.add(say(
                    "parts",
                    story.which(AwaitedEntry::isInTime).size(),
                    story.which(AwaitedEntry::isLate).size(),
                    missing));
        }
        if (missing > 0) {
            said.add(most(shares));
        }
        if (!story.earlier().isEmpty()) {
            said.add(say("earlier", story.earlier().size()));
        }
        return said;
    }

    /** The unit that misses most; where several do, how many they are. */
    private String most(List<Share> shares) {
        var first = shares.getFirst();
        var alike = shares.stream()
                .filter(share -> share.missing() == first.missing())
                .count();
        return alike == 1
                ? say(
                        "most",
                        tables.name(first.unit()),
                        first.missing(),
                        first.due().size())
                : say("most.several", alike, first.missing());
    }

    private List<Section> sections(AnswersStory story) {
        return List.of(
                section("missing", "1", tables.missing(story)),
                section("late", "2", tables.late(story)),
                section("earlier", "3", tables.still(story)));
    }

    private Section section(String key, String number, List<Block> blocks) {
        return new Section(key, number, say(key + ".title"), blocks, List.of());
    }

    private String count(int count) {
        return wording.format().fixed(of(count), 0);
    }

    private static BigDecimal of(int count) {
        return BigDecimal.valueOf(count);
    }

    private String say(String key, Object... arguments) {
        return wording.say("reports." + KEY + "." + key, arguments);
    }
}

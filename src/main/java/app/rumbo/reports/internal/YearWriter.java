package app.rumbo.reports.internal;

import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.Section;
import app.rumbo.reports.document.Table;
import app.rumbo.reports.document.Table.Column;
import app.rumbo.reports.document.Table.Kind;
import app.rumbo.reports.document.Table.Row;
import app.rumbo.reports.internal.YearPart.Filled;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a yearly account part by part. What the data do not fill keeps its place and says who has to write it; a table at
 * the front tells what is still to be completed.
 */
final class YearWriter {

    private final String key;
    private final List<YearPart> parts;
    private final YearFrame frame;

    YearWriter(String key, List<YearPart> parts, YearFrame frame) {
        this.key = key;
        this.parts = parts;
        this.frame = frame;
    }

    /** A part as it came out. */
    private record Written(YearPart part, String number, Filled filled, List<Block> blocks, List<Section> below) {}

    ReportDocument write(YearStory story) {
        var written = new ArrayList<Written>();
        for (var part : parts) {
            written.add(written(part, number(written.size()), story));
        }
        var sections = new ArrayList<Section>();
        sections.add(
                new Section("completeness", "", say("completeness.title"), true, completeness(written), List.of()));
        written.forEach(each -> sections.add(
                new Section(each.part().key(), each.number(), title(each.part()), each.blocks(), each.below())));
        return frame.document(story, key, sections);
    }

    /** Letters where the law has letters, else numbers. */
    private String number(int before) {
        return key.equals("public-account") ? String.valueOf((char) ('a' + before)) : Integer.toString(before + 1);
    }

    private Written written(YearPart part, String number, YearStory story) {
        var told = part.write().apply(story);
        var filled = told.isEmpty() ? Filled.NOT : part.filled();
        var blocks = new ArrayList<>(told);
        if (filled != Filled.WHOLE) {
            blocks.add(new Block.Prose(say((filled == Filled.NOT ? "missing." : "rest.") + part.key())));
        }
        return new Written(part, number, filled, blocks, told.isEmpty() ? List.of() : below(part, number, story));
    }

    private List<Section> below(YearPart part, String number, YearStory story) {
        var sections = new ArrayList<Section>();
        for (var each : part.below()) {
            sections.add(new Section(
                    each.key(),
                    number + "." + (sections.size() + 1),
                    say(each.key() + ".title"),
                    each.write().apply(story),
                    List.of()));
        }
        return sections;
    }

    private List<Block> completeness(List<Written> written) {
        var open =
                written.stream().filter(each -> each.filled() != Filled.WHOLE).count();
        return List.of(
                new Block.Prose(say("completeness.prose", written.size(), open)),
                new Table(
                        say("completeness.caption"),
                        List.of(
                                new Column(say("completeness.number"), Kind.CODE, 8),
                                new Column(say("completeness.part"), Kind.TEXT, 60),
                                new Column(say("completeness.filled"), Kind.TEXT, 32)),
                        written.stream()
                                .map(each -> Row.of(
                                        Cell.words(each.number()),
                                        Cell.words(title(each.part())),
                                        Cell.words(say(
                                                "completeness." + each.filled().name()))))
                                .toList()));
    }

    private String title(YearPart part) {
        return say(part.key() + ".title");
    }

    private String say(String word, Object... arguments) {
        return frame.wording().say("reports." + key + "." + word, arguments);
    }
}

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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a yearly account part by part. What the data do not fill keeps its place and says who has to write it; a table at
 * the front tells what is still to be completed.
 */
final class YearWriter {

    private static final String FRONT = "completeness";

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
        var lines = written.stream()
                .map(each -> line(
                        each.number(),
                        title(each.part()),
                        say("completeness." + each.filled().name())))
                .toList();
        sections.add(new Section(FRONT, "", say("completeness.title"), true, completeness(lines), List.of()));
        written.forEach(each -> sections.add(
                new Section(each.part().key(), each.number(), title(each.part()), each.blocks(), each.below())));
        return frame.document(story, key, sections);
    }

    /** The same after its parts were chosen: the table at the front tells those that it has, by the numbers they have. */
    ReportDocument counted(ReportDocument document) {
        var sections = document.sections().stream()
                .map(section -> section.key().equals(FRONT)
                        ? section.with(completeness(lines(section, document.sections())), section.parts())
                        : section)
                .toList();
        return document.with(document.cover(), sections);
    }

    private static List<Row> lines(Section front, List<Section> sections) {
        var told = front.blocks().stream()
                .filter(Table.class::isInstance)
                .flatMap(block -> ((Table) block).rows().stream())
                .collect(Collectors.toMap(
                        row -> row.cells().get(1).shown(),
                        row -> row.cells().get(2).shown()));
        return sections.stream()
                .filter(section -> told.containsKey(section.title()))
                .map(section -> line(section.number(), section.title(), told.get(section.title())))
                .toList();
    }

    private static Row line(String number, String title, @Nullable String filled) {
        return Row.of(Cell.words(number), Cell.words(title), Cell.words(String.valueOf(filled)));
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

    private List<Block> completeness(List<Row> lines) {
        var whole = say("completeness." + Filled.WHOLE.name());
        var open = lines.stream()
                .filter(line -> !line.cells().getLast().shown().equals(whole))
                .count();
        return List.of(
                new Block.Prose(say("completeness.prose", lines.size(), open)),
                new Table(
                        say("completeness.caption"),
                        List.of(
                                new Column(say("completeness.number"), Kind.CODE, 8),
                                new Column(say("completeness.part"), Kind.TEXT, 60),
                                new Column(say("completeness.filled"), Kind.TEXT, 32)),
                        lines));
    }

    private String title(YearPart part) {
        return say(part.key() + ".title");
    }

    private String say(String word, Object... arguments) {
        return frame.wording().say("reports." + key + "." + word, arguments);
    }
}

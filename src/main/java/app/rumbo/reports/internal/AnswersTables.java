package app.rumbo.reports.internal;

import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Table;
import app.rumbo.reports.document.Table.Column;
import app.rumbo.reports.document.Table.Kind;
import app.rumbo.reports.document.Table.Row;
import app.rumbo.reports.internal.AnswersStory.Share;
import app.rumbo.shared.Period;
import app.rumbo.shared.SpanishFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes what units owe and when they answered, as tables. */
@Component
class AnswersTables {

    private final ReportWording wording;

    AnswersTables(ReportWording wording) {
        this.wording = wording;
    }

    /** How each unit answered, with who acts for it. */
    Table units(List<Share> shares) {
        var rows = new ArrayList<Row>();
        shares.forEach(share -> rows.add(Row.of(
                Cell.words(code(share.unit())),
                Cell.words(name(share.unit())),
                Cell.words(acting(share.unit())),
                wording.count(share.due().size()),
                wording.count(share.inTime()),
                wording.count(share.late()),
                strong(share.missing()),
                wording.count(share.earlier().size()))));
        rows.add(new Row(
                Table.Standing.TOTAL,
                0,
                List.of(
                        Cell.words(say("total")),
                        Cell.words(""),
                        Cell.words(""),
                        wording.count(sum(shares, share -> share.due().size())),
                        wording.count(sum(shares, Share::inTime)),
                        wording.count(sum(shares, Share::late)),
                        wording.count(sum(shares, Share::missing)),
                        wording.count(sum(shares, share -> share.earlier().size())))));
        return new Table(
                say("units.caption"),
                List.of(
                        new Column(wording.say("reports.column.unit"), Kind.CODE, 12),
                        new Column(wording.say("reports.column.name"), Kind.TEXT, 48),
                        new Column(say("column.acting"), Kind.SMALL, 52),
                        figure("due"),
                        figure("in-time"),
                        figure("late"),
                        figure("missing"),
                        figure("earlier")),
                rows);
    }

    private Cell strong(long count) {
        return count == 0 ? wording.count(0) : wording.count(count).strong();
    }

    private static long sum(List<Share> shares, ToLongFunction<Share> what) {
        return shares.stream().mapToLong(what).sum();
    }

    /** Each thing that fell due in the month and is missing; a sentence where nothing is. */
    List<Block> missing(AnswersStory story) {
        var missing = story.which(AwaitedEntry::isMissing);
        var begun = missing.stream().anyMatch(entry -> entry.state() != null);
        var days = new Column(say("column.days"), Kind.FIGURE, 10);
        return list(
                story,
                missing,
                "unanswered.missing",
                begun ? List.of(days, new Column(say("column.state"), Kind.SMALL, 18)) : List.of(days),
                (entry, knownOn) -> {
                    var late = wording.count(entry.daysLate(knownOn));
                    return begun ? Stream.of(late, Cell.words(state(entry))) : Stream.of(late);
                });
    }

    /** What is still missing of the months before, each indicator or milestone in one row; a sentence where nothing is. */
    List<Block> still(AnswersStory story) {
        var things = story.things();
        if (things.isEmpty()) {
            return List.of(new Block.Prose(say("still.none")));
        }
        return List.of(new Table(
                say("still.caption"),
                List.of(
                        new Column(wording.say("reports.column.code"), Kind.CODE, 10),
                        new Column(wording.say("reports.column.item"), Kind.TEXT, 40),
                        new Column(wording.say("reports.column.unit"), Kind.CODE, 12),
                        figure("count"),
                        new Column(say("column.oldest"), Kind.SMALL, 14),
                        new Column(say("column.since"), Kind.SMALL, 12),
                        new Column(say("column.days"), Kind.FIGURE, 10)),
                things.stream()
                        .map(entries -> still(story, entries.getFirst(), entries.size()))
                        .toList()));
    }

    private Row still(AnswersStory story, AwaitedEntry oldest, int count) {
        return Row.of(
                Cell.words(oldest.code()),
                Cell.words(oldest.name()),
                Cell.words(code(story.unit(oldest))),
                wording.count(count).strong(),
                Cell.words(about(oldest)),
                Cell.words(wording.format().day(oldest.due())),
                wording.count(oldest.daysLate(story.knownOn())));
    }

    /** Each thing that came late; a sentence where nothing did. */
    List<Block> late(AnswersStory story) {
        return list(
                story,
                story.which(AwaitedEntry::isLate),
                "unanswered.late",
                List.of(
                        new Column(say("column.answered"), Kind.SMALL, 14),
                        new Column(say("column.days"), Kind.FIGURE, 10)),
                (entry, knownOn) -> Stream.of(
                        Cell.words(wording.format().day(Objects.requireNonNull(entry.answered()))),
                        wording.count(entry.daysLate(knownOn))));
    }

    private List<Block> list(
            AnswersStory story,
            List<AwaitedEntry> entries,
            String key,
            List<Column> further,
            BiFunction<AwaitedEntry, LocalDate, Stream<Cell>> more) {
        if (entries.isEmpty()) {
            return List.of(new Block.Prose(wording.say("reports." + key + ".none")));
        }
        var columns = Stream.concat(
                Stream.of(
                        new Column(wording.say("reports.column.code"), Kind.CODE, 10),
                        new Column(wording.say("reports.column.item"), Kind.TEXT, 40),
                        new Column(wording.say("reports.column.unit"), Kind.CODE, 12),
                        new Column(say("column.about"), Kind.SMALL, 14),
                        new Column(wording.say("reports.column.due"), Kind.SMALL, 12)),
                further.stream());
        var rows = entries.stream()
                .map(entry -> new Row(
                        Table.Standing.PLAIN,
                        0,
                        Stream.concat(
                                        Stream.of(
                                                Cell.words(entry.code()),
                                                Cell.words(entry.name()),
                                                Cell.words(code(story.unit(entry))),
                                                Cell.words(about(entry)),
                                                Cell.words(wording.format().day(entry.due()))),
                                        more.apply(entry, story.knownOn()))
                                .toList()));
        return List.of(new Table(wording.say("reports." + key + ".caption"), columns.toList(), rows.toList()));
    }

    private String about(AwaitedEntry entry) {
        return entry.milestone()
                ? say("about.milestone", wording.format().day(entry.ends()))
                : Period.parse(entry.about()).map(wording.format()::period).orElse(entry.about());
    }

    private String state(AwaitedEntry entry) {
        return say("state." + Objects.requireNonNullElse(entry.state(), "none"));
    }

    /** The unit's name; a word where nobody was named. */
    String name(AnsweringUnit unit) {
        return unit.name().isEmpty() ? say("no-unit") : unit.name();
    }

    private static String code(AnsweringUnit unit) {
        return unit.code().isEmpty() ? SpanishFormat.NONE : unit.code();
    }

    private String acting(AnsweringUnit unit) {
        var acting = unit.acting();
        return acting == null || unit.code().isEmpty()
                ? SpanishFormat.NONE
                : acting + say("post." + Objects.requireNonNullElse(unit.post(), "TITULAR"));
    }

    private Column figure(String key) {
        return new Column(say("column." + key), Kind.FIGURE, 10);
    }

    private String say(String key, Object... arguments) {
        return wording.say("reports.unanswered." + key, arguments);
    }
}

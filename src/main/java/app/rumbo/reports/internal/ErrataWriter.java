package app.rumbo.reports.internal;

import app.rumbo.reports.KeptReport;
import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.Section;
import app.rumbo.reports.document.Table;
import app.rumbo.reports.document.Table.Column;
import app.rumbo.reports.document.Table.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Writes the fe de erratas: what a later issue of a report tells otherwise than the one before, and who corrected what, when
 * and why. The earlier issue stands as it was sealed.
 */
@Component
class ErrataWriter {

    private final ReportWording wording;
    private final CoverWriter covers;
    private final Causes causes;
    private final SectionErrata sections;

    ErrataWriter(ReportWording wording, CoverWriter covers, Causes causes, SectionErrata sections) {
        this.wording = wording;
        this.covers = covers;
        this.causes = causes;
        this.sections = sections;
    }

    /**
     * The report as it follows upon an issue before: it names that one, and begins with the errata; a brief one has them as an
     * annex behind its pages, and says so below its title.
     *
     * @param before the issue before
     * @param sealed its content
     * @param written the content of this one
     */
    ReportDocument follow(
            KeptReport before, ReportDocument sealed, KeptReport report, ReportDocument written, Set<Matter> matters) {
        var chosen = sections.between(before, report);
        var found = TreeDifferences.between(sealed, written, chosen.apart());
        var corrected = causes.between(before, report, matters);
        var isBrief = written.cover().opening() != null;
        var errata = new Section(
                Section.ERRATA,
                "",
                say(isBrief ? "annex" : "title"),
                true,
                blocks(before, settings(sealed, written, chosen.sentence()), found, corrected),
                List.of());
        if (!isBrief) {
            return written.replacing(
                    before.code(),
                    Stream.concat(Stream.of(errata), written.sections().stream())
                            .toList());
        }
        var cover = written.cover();
        var sections =
                Stream.concat(written.sections().stream(), Stream.of(errata)).toList();
        return written.with(cover.under(say("reissued", cover.subtitle(), report.version())), sections)
                .replacing(before.code(), sections);
    }

    private List<Block> blocks(
            KeptReport before, List<String> settings, TreeDifferences.Found found, List<Cause> corrected) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Prose(say(
                "intro",
                before.version(),
                before.code(),
                wording.format().longDay(covers.day(before.knownAt())),
                found.figures().size(),
                corrected.size())));
        settings.forEach(sentence -> blocks.add(new Block.Prose(sentence)));
        if (!corrected.isEmpty()) {
            blocks.add(corrections(corrected));
        }
        if (!found.figures().isEmpty()) {
            blocks.add(figures(found.figures(), corrected));
            blocks.add(new Block.Note(say(corrected.isEmpty() ? "note.none" : "note")));
        }
        if (!found.reworded().isEmpty()) {
            blocks.add(new Block.Prose(say("reworded", wording.and(found.reworded()))));
        }
        return blocks;
    }

    /** What beside the data is another: the sections chosen, the limits of the lights, the program. */
    private List<String> settings(ReportDocument sealed, ReportDocument written, Optional<String> chosen) {
        var was = sealed.identity();
        var now = written.identity();
        var sentences = new ArrayList<>(chosen.stream().toList());
        if (!was.greenFrom().equals(now.greenFrom()) || !was.amberFrom().equals(now.amberFrom())) {
            sentences.add(say("limits", was.greenFrom(), was.amberFrom(), now.greenFrom(), now.amberFrom()));
        }
        if (!was.program().equals(now.program())) {
            sentences.add(say("program", was.program(), now.program()));
        }
        return sentences;
    }

    private Table corrections(List<Cause> corrected) {
        var rows = IntStream.range(0, corrected.size())
                .mapToObj(at -> correction(at + 1, corrected.get(at)))
                .toList();
        return new Table(
                say("corrections"),
                List.of(
                        new Column(say("column.number"), Kind.CODE, 6),
                        new Column(wording.say("reports.column.day"), Kind.SMALL, 11),
                        new Column(wording.say("reports.column.code"), Kind.CODE, 12),
                        new Column(wording.say("reports.column.what"), Kind.TEXT, 36),
                        new Column(say("column.before"), Kind.SMALL, 12),
                        new Column(say("column.after"), Kind.SMALL, 12),
                        new Column(say("column.who"), Kind.SMALL, 14),
                        new Column(say("column.why"), Kind.TEXT, 30)),
                rows);
    }

    private Table.Row correction(int number, Cause cause) {
        var since = cause.since();
        return Table.Row.of(
                Cell.words(Integer.toString(number)),
                Cell.words(since == null ? "–" : wording.format().day(covers.day(since))),
                Cell.words(cause.code()),
                Cell.words(cause.name().isEmpty() ? cause.what() : cause.name() + ". " + cause.what()),
                Cell.words(cause.before()),
                Cell.words(cause.after()),
                Cell.words(cause.who().isEmpty() ? say("nobody") : cause.who()),
                Cell.words(cause.why().isEmpty() ? say("no-reason") : cause.why()));
    }

    private Table figures(List<Difference> differences, List<Cause> corrected) {
        var rows = new ArrayList<Table.Row>();
        var place = "";
        for (var difference : differences) {
            if (!difference.place().equals(place)) {
                place = difference.place();
                rows.add(Table.Row.heading(place));
            }
            rows.add(Table.Row.of(
                    Cell.words(row(difference)),
                    Cell.words(difference.figure()),
                    Cell.words(difference.before()),
                    Cell.words(difference.after()),
                    Cell.words(by(difference, corrected))));
        }
        return new Table(
                say("figures"),
                List.of(
                        new Column(say("column.row"), Kind.TEXT, 48),
                        new Column(say("column.figure"), Kind.SMALL, 18),
                        new Column(say("column.before"), Kind.SMALL, 13),
                        new Column(say("column.after"), Kind.SMALL, 13),
                        new Column(say("column.by"), Kind.SMALL, 11)),
                rows);
    }

    private static String row(Difference difference) {
        return difference.row().isEmpty() ? difference.code() : difference.code() + " " + difference.row();
    }

    /** Numbers of the corrections of just that thing; what follows from several of them says so. */
    private String by(Difference difference, List<Cause> corrected) {
        var own = IntStream.range(0, corrected.size())
                .filter(at -> corrected.get(at).code().equals(difference.code()))
                .mapToObj(at -> at + 1)
                .collect(Collectors.toCollection(TreeSet::new));
        return own.isEmpty()
                ? say("derived")
                : own.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private String say(String key, Object... arguments) {
        return wording.say("reports.errata." + key, arguments);
    }
}

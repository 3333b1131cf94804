package app.rumbo.reports.internal;

import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.Section;
import app.rumbo.reports.document.Table;
import java.util.List;
import java.util.stream.Stream;

/** A report of whose long tables only the first rows are told, and how many more there are: to look at quickly. */
final class Shortened {

    private static final int ROWS = 12;

    private final ReportWording wording;

    Shortened(ReportWording wording) {
        this.wording = wording;
    }

    ReportDocument of(ReportDocument document) {
        return document.with(document.cover(), sections(document.sections()));
    }

    private List<Section> sections(List<Section> sections) {
        return sections.stream()
                .map(section -> section.with(
                        section.blocks().stream().flatMap(this::block).toList(), sections(section.parts())))
                .toList();
    }

    private Stream<Block> block(Block block) {
        return block instanceof Table table && table.rows().size() > ROWS
                ? Stream.of(
                        new Table(
                                table.label(),
                                table.caption(),
                                table.columns(),
                                table.rows().subList(0, ROWS)),
                        new Block.Note(wording.say(
                                "reports.sections.draft.more", table.rows().size() - ROWS)))
                : Stream.of(block);
    }
}

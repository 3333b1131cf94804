package app.rumbo.reports.internal;

import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Chart;
import app.rumbo.reports.document.Section;
import app.rumbo.reports.document.Table;
import java.util.List;

/** Numbers a report's tables and charts through, so that somebody in the hall can say which one they mean. */
final class Labels {

    private final ReportWording wording;
    private int tables;
    private int charts;

    Labels(ReportWording wording) {
        this.wording = wording;
    }

    /** The same sections, each of their tables and charts labelled, in the order of reading. */
    List<Section> label(List<Section> sections) {
        return sections.stream().map(this::label).toList();
    }

    private Section label(Section section) {
        var blocks = section.blocks().stream().map(this::label).toList();
        return section.with(blocks, label(section.parts()));
    }

    private Block label(Block block) {
        return switch (block) {
            case Table table -> table.labelled(wording.say("reports.word.table", ++tables));
            case Chart chart -> chart.labelled(wording.say("reports.word.figure", ++charts));
            case Block.Prose prose -> prose;
            case Block.Note note -> note;
            case Block.Points points -> points;
            case Block.Facts facts -> facts;
        };
    }
}

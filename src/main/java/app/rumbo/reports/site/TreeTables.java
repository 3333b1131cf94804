package app.rumbo.reports.site;

import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.Section;
import app.rumbo.reports.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All tables of a report, in the order of reading, each with the section it stands in. */
final class TreeTables {

    private TreeTables() {}

    /**
     * A table where it stands.
     *
     * @param section heading of its section
     */
    record Placed(String section, Table table) {}

    static List<Placed> of(ReportDocument document) {
        var found = new ArrayList<Placed>();
        Stream.concat(Stream.ofNullable(document.cover().opening()), document.sections().stream())
                .forEach(section -> gather(section, found));
        return found;
    }

    private static void gather(Section section, List<Placed> found) {
        for (var block : section.blocks()) {
            if (block instanceof Table table) {
                found.add(new Placed(section.heading(), table));
            }
        }
        section.parts().forEach(part -> gather(part, found));
    }

    /** The blocks of a section and of its parts. */
    static Stream<Block> blocks(Section section) {
        return Stream.concat(section.blocks().stream(), section.parts().stream().flatMap(TreeTables::blocks));
    }
}

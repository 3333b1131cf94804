package app.rumbo.reports;

import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Chart;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.Section;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a report says in a few words.
 *
 * @param title the document's title
 * @param subtitle the period, in words
 * @param headlines the cover's figures
 * @param summary the executive summary's first paragraph
 * @param findings what its charts found, what changed since the period before among them
 */
public record ReportDigest(
        String title, String subtitle, List<Headline> headlines, String summary, List<String> findings) {

    static ReportDigest of(ReportDocument document) {
        var opening = document.cover().opening();
        var blocks = Stream.concat(Stream.ofNullable(opening), document.sections().stream())
                .filter(section -> section.equals(opening) || section.key().equals("summary"))
                .flatMap(ReportDigest::blocks)
                .toList();
        return new ReportDigest(
                document.cover().title(),
                document.cover().subtitle(),
                document.cover().headlines().stream()
                        .map(headline -> new Headline(headline.label(), headline.value(), headline.note()))
                        .toList(),
                blocks.stream()
                        .filter(Block.Prose.class::isInstance)
                        .map(block -> ((Block.Prose) block).text())
                        .findFirst()
                        .orElse(""),
                blocks.stream().flatMap(ReportDigest::findings).toList());
    }

    private static Stream<Block> blocks(Section section) {
        return Stream.concat(
                section.blocks().stream(), section.parts().stream().flatMap(part -> part.blocks().stream()));
    }

    private static Stream<String> findings(Block block) {
        return switch (block) {
            case Chart chart -> Stream.of(chart.title());
            case Block.Points points -> points.items().stream();
            default -> Stream.empty();
        };
    }

    /**
     * One figure of the cover.
     *
     * @param label what it measures
     * @param value as it is read
     * @param note the line below it
     */
    public record Headline(String label, String value, String note) {}
}

package app.rumbo.reports.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** What a section is made of. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Prose.class, name = "prose"),
    @JsonSubTypes.Type(value = Block.Note.class, name = "note"),
    @JsonSubTypes.Type(value = Block.Points.class, name = "points"),
    @JsonSubTypes.Type(value = Block.Facts.class, name = "facts"),
    @JsonSubTypes.Type(value = Table.class, name = "table"),
    @JsonSubTypes.Type(value = Chart.Standing.class, name = "standing"),
    @JsonSubTypes.Type(value = Chart.Curve.class, name = "curve"),
    @JsonSubTypes.Type(value = Chart.Lines.class, name = "lines")
})
public sealed interface Block permits Block.Prose, Block.Note, Block.Points, Block.Facts, Table, Chart {

    /**
     * A paragraph.
     *
     * @param text its words
     */
    record Prose(String text) implements Block {}

    /**
     * Small print below a table or chart.
     *
     * @param text its words
     */
    record Note(String text) implements Block {}

    /**
     * A list of sentences.
     *
     * @param items one sentence each
     */
    record Points(List<String> items) implements Block {}

    /**
     * Labels with what stands against them.
     *
     * @param facts in order
     */
    record Facts(List<Fact> facts) implements Block {}
}

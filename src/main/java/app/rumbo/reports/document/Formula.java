package app.rumbo.reports.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/**
 * How a figure follows from others of its table, so that whoever changes one of those in a spreadsheet sees it change. Columns
 * and rows count from 0, headings across included.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "rule")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Formula.Difference.class, name = "difference"),
    @JsonSubTypes.Type(value = Formula.Share.class, name = "share"),
    @JsonSubTypes.Type(value = Formula.Change.class, name = "change"),
    @JsonSubTypes.Type(value = Formula.Sum.class, name = "sum")
})
public sealed interface Formula {

    /**
     * One figure of the row less another.
     *
     * @param of the column it is taken from
     * @param less the column that is taken away
     */
    record Difference(int of, int less) implements Formula {}

    /**
     * One figure of the row as a percentage of another.
     *
     * @param part the column of the part
     * @param whole the column of the whole
     */
    record Share(int part, int whole) implements Formula {}

    /**
     * By what percentage one figure of the row is above another.
     *
     * @param now the column of the later
     * @param before the column of the earlier
     */
    record Change(int now, int before) implements Formula {}

    /**
     * The same column of other rows, added up. What has no figure adds nothing.
     *
     * @param rows in order
     */
    record Sum(List<Integer> rows) implements Formula {}
}

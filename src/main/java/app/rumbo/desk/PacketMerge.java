package app.rumbo.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a packet's workbook brings back, beside what was handed out and what stands now: a three-way merge.
 *
 * @param sheet name of the sheet in the file
 * @param lines those that change something, stand against another's change, or cannot be read
 * @param untouched how many rows of the file say what they said when it was handed out
 */
public record PacketMerge(String sheet, List<Line> lines, int untouched) {

    /** What becomes of a row of the file. */
    public enum Kind {
        /** Changed in the file alone. */
        TAKE,
        /** Changed in the file and here, differently: somebody chooses. */
        CONFLICT,
        /** Cannot be read, or may not be entered: marked in the file. */
        PROBLEM
    }

    /**
     * One row of the file.
     *
     * @param number as Excel counts
     * @param row what it is about; null where it is none of the packet's
     * @param typed what the file says
     * @param column header of the bad cell; null where the row is meant
     * @param problem what is wrong, in words; null where nothing is
     */
    public record Line(
            Kind kind,
            int number,
            @Nullable SheetRow row,
            Typed typed,
            @Nullable String column,
            @Nullable String problem) {}

    /** How many are of that kind. */
    public long many(Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).count();
    }
}

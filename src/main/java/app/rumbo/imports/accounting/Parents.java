package app.rumbo.imports.accounting;

import app.rumbo.imports.Column;
import app.rumbo.imports.Findings;
import app.rumbo.imports.ImportProblem;
import app.rumbo.imports.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells of accounts that a file brings under two others. */
final class Parents {

    private static final int REMEMBERED = 100_000;

    private final String sheet;
    private final String header;
    private final Findings findings;
    private final Map<List<String>, Place> seen = new HashMap<>();
    private @Nullable AccountLine under;

    Parents(String sheet, String header, Findings findings) {
        this.sheet = sheet;
        this.header = header;
        this.findings = findings;
    }

    private record Place(int row, String under) {}

    /** A line that sums those below it. */
    void above(AccountLine line) {
        under = line;
    }

    /** A most detailed line. */
    void below(AccountLine line) {
        var now = under;
        if (now == null || seen.size() >= REMEMBERED) {
            return;
        }
        var place = new Place(line.line().row(), now.account().written());
        var first = seen.putIfAbsent(key(line), place);
        if (first != null && !first.under().equals(place.under())) {
            findings.add(ImportProblem.at(
                    new Origin(sheet, place.row(), header),
                    line.written(),
                    "imports.accounting.two-parents",
                    first.under(),
                    String.valueOf(first.row()),
                    place.under()));
        }
    }

    private static List<String> key(AccountLine line) {
        return List.of(
                line.account().written(),
                line.place(Column.SECTOR),
                line.place(Column.AREA),
                line.place(Column.SOURCE),
                line.place(Column.COST_CENTRE));
    }
}

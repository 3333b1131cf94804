package app.rumbo.budget;

import app.rumbo.accounts.Sector;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of expense as accounting tells it.
 *
 * @param area blank where the file tells none, as are source and cost centre
 * @param unit code of the unit that the file names
 * @param goal what it is assigned to, as it is read in a list; null while it waits
 * @param byHand whether somebody assigned it, and no rule
 */
public record LedgerLine(
        UUID id,
        int year,
        String account,
        @Nullable String name,
        Sector sector,
        String area,
        String source,
        String costCentre,
        @Nullable String unit,
        @Nullable String goal,
        boolean byHand,
        Amounts amounts) {}

package app.rumbo.imports.accounting;

import app.rumbo.imports.Column;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An accounting file that was stored, with its totals.
 *
 * @param month 1–12: the month it is of, or up to which it tells a year's expense
 * @param sectors sectors of its lines, as they are stored
 * @param sha256 of the file's bytes
 * @param inThousands whether it counted in thousands; all totals here are in pesos or soles
 * @param cumulative whether what adds up was told from the year's beginning
 * @param lines its most detailed lines
 */
public record AccountingLoad(
        UUID id,
        Content content,
        int year,
        int month,
        Set<String> sectors,
        String template,
        String fileName,
        String sha256,
        boolean inThousands,
        boolean cumulative,
        int lines,
        Instant loadedAt,
        String loadedBy,
        List<Total> totals) {

    /** Keeps the collections as they are. */
    public AccountingLoad {
        sectors = Set.copyOf(sectors);
        totals = List.copyOf(totals);
    }

    /**
     * One amount, as the file says it in its total, as its lines sum up, and as it was stored.
     *
     * @param file null where the file says no total
     * @param read null where no line tells the amount
     * @param stored null likewise
     */
    public record Total(
            Column amount,
            @Nullable BigDecimal file,
            @Nullable BigDecimal read,
            @Nullable BigDecimal stored) {

        /** Whether all that is said is the same, to the peso. */
        public boolean agrees() {
            return isStoredAsRead() && (file == null || same(file, stored));
        }

        /** Whether what was stored is the sum of the file's lines; an amount that nobody tells is neither. */
        boolean isStoredAsRead() {
            return same(read, stored);
        }

        private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
            return one == null ? other == null : other != null && one.compareTo(other) == 0;
        }
    }

    /** Whether every amount agrees. */
    public boolean agrees() {
        return totals.stream().allMatch(Total::agrees);
    }
}

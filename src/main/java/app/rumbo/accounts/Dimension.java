package app.rumbo.accounts;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What amounts are told apart by beside their account.
 *
 * @param code as files write it
 * @param validTo its last day; null while it has none
 */
public record Dimension(
        Kind kind,
        String code,
        String name,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Which dimension. */
    public enum Kind {
        /** Área de gestión of municipal expense, Chile. */
        AREA,
        /** Funding source; in Peru the rubro. */
        SOURCE;

        /** As it is stored. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

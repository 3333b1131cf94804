package app.rumbo.budget;

import app.rumbo.accounts.AccountCode;
import app.rumbo.accounts.AccountKind;
import app.rumbo.accounts.Sector;
import app.rumbo.shared.Country;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An act that changed the budget, with what it changed.
 *
 * @param text what its act says
 */
public record Amendment(AmendmentId id, Text text) {

    /** What kind of act it is. */
    public enum ActKind {
        /** Chile: the Concejo agrees to amendments (LOCM art. 65). */
        COUNCIL_AGREEMENT,
        /** Chile: the mayor's decree. */
        MAYOR_DECREE,
        /** Peru: Resolución de Alcaldía or of the Gerencia Municipal. */
        RESOLUTION;

        /** As it is written outside: {@code council-agreement}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The kind of that code, if there is one. */
        public static Optional<ActKind> of(String code) {
            return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
        }

        /** Those of a country, the usual one first. */
        public static List<ActKind> of(Country country) {
            return switch (country) {
                case CL -> List.of(COUNCIL_AGREEMENT, MAYOR_DECREE);
                case PE -> List.of(RESOLUTION, COUNCIL_AGREEMENT);
            };
        }
    }

    /**
     * What an act says.
     *
     * @param number of the amendment, one of a kind
     * @param actNumber of the act
     * @param sessionDay of the Concejo's session that agreed; null where none was needed
     */
    public record Text(
            String number,
            LocalDate day,
            ActKind actKind,
            String actNumber,
            @Nullable LocalDate sessionDay,
            String reason,
            List<Line> lines) {

        /** Without spaces around, with its own copy of the lines. */
        public Text {
            number = number.strip();
            actNumber = actNumber.strip();
            reason = reason.strip();
            lines = List.copyOf(lines);
        }

        /** What is added to expense, and taken from it. */
        public BigDecimal expense(Country country) {
            return sum(line -> !line.isRevenue(country));
        }

        /** What is added to revenue, and taken from it. */
        public BigDecimal revenue(Country country) {
            return sum(line -> line.isRevenue(country));
        }

        /** Whether what expense gains is taken from other expense, or comes in as new revenue. */
        public boolean isBalanced(Country country) {
            return expense(country).compareTo(revenue(country)) == 0;
        }

        private BigDecimal sum(Predicate<Line> which) {
            return lines.stream().filter(which).map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /**
     * What an act changes.
     *
     * @param goal what it is for, where the act says so
     * @param amount what it adds, below 0 what it takes; in the country's currency, never 0
     */
    public record Line(
            int year,
            AccountCode account,
            Sector sector,
            @Nullable GoalChoice goal,
            BigDecimal amount) {

        /** Amounts that are the same are equal, however written. */
        public Line {
            amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        }

        boolean isRevenue(Country country) {
            return account.isWithin(AccountKind.REVENUE.root(country));
        }
    }
}

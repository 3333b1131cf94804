package app.rumbo.accounts;

import app.rumbo.shared.Country;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One of the tables that make a country's classifier. */
public enum ClassifierPart {
    /** Accounts of revenue. */
    REVENUE(AccountKind.REVENUE, null),
    /** Accounts of expense. */
    EXPENSE(AccountKind.EXPENSE, null),
    /** Management areas of expense (Chile). */
    AREA(null, Dimension.Kind.AREA),
    /** Funding sources; in Peru the rubros. */
    SOURCE(null, Dimension.Kind.SOURCE);

    private final @Nullable AccountKind accounts;
    private final Dimension.@Nullable Kind dimension;

    ClassifierPart(@Nullable AccountKind accounts, Dimension.@Nullable Kind dimension) {
        this.accounts = accounts;
        this.dimension = dimension;
    }

    /** Which accounts they are; null for what is no account. */
    public @Nullable AccountKind accounts() {
        return accounts;
    }

    /** Which dimension it is; null for accounts. */
    public Dimension.@Nullable Kind dimension() {
        return dimension;
    }

    /** As it is asked for: {@code revenue}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part of that code, if there is one. */
    public static Optional<ClassifierPart> of(String code) {
        return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** Whether the country has it. */
    public boolean isOf(Country country) {
        return this != AREA || country == Country.CL;
    }
}

package app.rumbo.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a unit when it is added or changed.
 *
 * @param code unique; it does not change
 * @param parentCode the unit above; null or blank at the top
 * @param validFrom first day of validity, null without limit
 * @param validTo last day of validity, null without limit
 */
public record UnitDraft(
        String code,
        String name,
        UnitKind kind,
        @Nullable String parentCode,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}

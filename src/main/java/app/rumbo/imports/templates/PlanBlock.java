package app.rumbo.imports.templates;

import java.time.LocalDate;

/**
 * The plan that a sheet holds, as the import makes it when it does not exist yet.
 *
 * @param code code of the plan, unless the import names another
 * @param name its name
 * @param kind its kind, in the words of the exchange workbook ({@code PLADECO}, {@code POI}, …)
 * @param start first day
 * @param end last day
 */
public record PlanBlock(String code, String name, String kind, LocalDate start, LocalDate end) {}

package app.rumbo.imports.templates;

/**
 * Columns that hold one of the five budget figures.
 *
 * @param columns pattern of their headers
 * @param occurrence which of several equal headers, from 1
 * @param year the year, such as <code>{año}</code>
 * @param account account under which the figure is kept
 * @param amount canonical header of the figure ({@code Inicial}, {@code Vigente}, {@code Obligado}, …)
 */
public record BudgetRule(String columns, int occurrence, String year, String account, String amount) {}

package app.rumbo.imports.accounting;

import app.rumbo.imports.Column;
import java.math.BigDecimal;
import java.util.Map;

/**
 * What was stored before a file came, as far as its rows depend on it.
 *
 * @param scope what the file is about
 * @param lines the lines that it replaces
 * @param earlier what the year's months before have brought, where the file tells sums from the year's beginning
 */
record StoredBefore(
        StoredMoney.Scope scope,
        Map<StoredMoney.Key, StoredMoney.Line> lines,
        Map<StoredMoney.Key, Map<Column, BigDecimal>> earlier) {}

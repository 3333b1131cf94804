/**
 * What a municipality brings from its spreadsheets and takes back to them. A source (the exchange workbook, or a sheet
 * of the municipality's own read through a template) yields rows of the exchange workbook's sheets; one pipeline checks
 * them, compares them with what is stored, and applies all of them or none. It owns no plan, indicator or entry.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "knowledge",
            "accounts",
            "language",
            "organization",
            "access",
            "plans",
            "indicators",
            "measurements"
        })
package app.rumbo.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

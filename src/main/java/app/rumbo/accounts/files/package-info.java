/** Classifiers as spreadsheets: read by what the module imports offers for municipalities' own sheets, and written. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"accounts", "imports", "imports :: templates", "imports :: workbook", "shared"})
package app.rumbo.accounts.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

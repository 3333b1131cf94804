/** The screens on which spreadsheets come in and on which their reading is taught. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "imports",
            "imports :: templates",
            "imports :: accounting",
            "shared",
            "language",
            "access",
            "shell :: components"
        })
package app.rumbo.imports.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

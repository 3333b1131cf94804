/** The pages on which reports are read, downloaded, and asked for. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "reports",
            "reports :: document",
            "shared",
            "language",
            "organization",
            "access",
            "shell :: components"
        })
package app.rumbo.reports.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

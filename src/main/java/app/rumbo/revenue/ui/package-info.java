/** The screens of revenue: the board, and its months with their closings. They ask {@code revenue} and compute nothing. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "revenue",
            "accounts",
            "access",
            "shared",
            "language",
            "organization",
            "shell :: components"
        })
package app.rumbo.revenue.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The screens that show the scorecard: the board, a plan's tree, a directorate, a goal, an indicator, a milestone. They
 * ask {@code scorecard}, write its figures in the municipality's way, and compute nothing.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "scorecard",
            "scorecard :: histories",
            "shared",
            "language",
            "organization",
            "knowledge",
            "plans",
            "indicators",
            "measurements",
            "shell :: components"
        })
package app.rumbo.scorecard.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

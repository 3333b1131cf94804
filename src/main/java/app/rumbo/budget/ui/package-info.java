/**
 * The screens of the budget: the board, what was asked and answered, what waits for a goal, the rules that give it one, and the
 * acts that changed the budget. They ask {@code budget}, write its figures in the municipality's way, and compute nothing.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "budget",
            "scorecard",
            "accounts",
            "plans",
            "organization",
            "access",
            "language",
            "shared",
            "shell :: components"
        })
package app.rumbo.budget.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

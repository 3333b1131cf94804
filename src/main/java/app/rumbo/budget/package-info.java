/**
 * The budget beside the plan: expense by goal as accounting tells it, what of it has no goal yet, the acts that changed it,
 * where money and progress contradict each other, and what was asked and answered about that. It keeps no accounts.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "knowledge",
            "accounts",
            "organization",
            "language",
            "access",
            "scorecard",
            "notices"
        })
package app.rumbo.budget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

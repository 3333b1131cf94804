/** The budget over REST (contract §3). */
@NullMarked
@ApplicationModule(allowedDependencies = {"budget", "scorecard", "accounts", "organization", "knowledge", "shared"})
package app.rumbo.budget.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

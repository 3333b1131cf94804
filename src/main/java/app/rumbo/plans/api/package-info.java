/** The plans over REST (contract §3). */
@NullMarked
@ApplicationModule(allowedDependencies = {"plans", "shared"})
package app.rumbo.plans.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

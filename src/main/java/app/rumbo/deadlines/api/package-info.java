/** The days on which nobody works over REST (contract §3). */
@NullMarked
@ApplicationModule(allowedDependencies = {"deadlines", "shared"})
package app.rumbo.deadlines.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

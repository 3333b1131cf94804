/** The calls by which entries are made and decided from outside (contract §3). */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "measurements", "organization", "rest"})
package app.rumbo.measurements.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

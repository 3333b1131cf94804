/** The reports over REST, and their verification for everybody (contract §3). */
@NullMarked
@ApplicationModule(allowedDependencies = {"reports", "shared"})
package app.rumbo.reports.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

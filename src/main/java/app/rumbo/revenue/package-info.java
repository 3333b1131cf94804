/** Revenue beside its budget: what came in by month and account, against the year before, and what the year will bring. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "knowledge", "organization", "language", "access", "accounts"})
package app.rumbo.revenue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

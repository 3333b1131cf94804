/** The pages on which anybody, without an account, verifies a report and reads the chain of all sealed ones. */
@NullMarked
@ApplicationModule(allowedDependencies = {"reports", "shared", "language", "openpages"})
package app.rumbo.reports.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

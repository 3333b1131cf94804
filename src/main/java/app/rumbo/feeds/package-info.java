/**
 * Tables for spreadsheets: revenue, and a plan's budget by goal, as CSV that a Spanish Excel opens straight. It keeps
 * nothing of its own; who may ask by which address is a matter of the module access.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "knowledge", "organization", "language"})
package app.rumbo.feeds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

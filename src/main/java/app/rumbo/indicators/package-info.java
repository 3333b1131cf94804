/**
 * Indicators with their whole sheet, their targets, and milestones (method §1). What was measured belongs to the module
 * measurements, what it amounts to, to the scorecard.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "knowledge", "organization", "plans"})
package app.rumbo.indicators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * What directorates say was done: measurements of indicators and reports on milestones, as versions that are never
 * overwritten, and their way from draft to validated (method §1, §2). What they amount to belongs to the scorecard.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "knowledge", "organization", "access", "indicators", "plans", "deadlines"})
package app.rumbo.measurements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

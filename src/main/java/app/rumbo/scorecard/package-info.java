/**
 * What a plan amounts to at a cut-off: achievement, progress, coverage, range and lights of its indicators, milestones,
 * goals and units (method §3–§5), and what the board shows of them. The one implementation that screens, API, workbook
 * and reports share. It only reads, through the published views of schema {@code reading}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "knowledge", "organization", "language", "indicators", "measurements"})
package app.rumbo.scorecard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The words every module speaks: periods, refusals, events, fractions. Plain values without beans; it depends on
 * nothing, and nothing with a database, a clock or a screen belongs here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package app.rumbo.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

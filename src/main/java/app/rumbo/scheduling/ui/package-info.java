/** The page on which TI sees what scheduled work does, and has it run again. */
@NullMarked
@ApplicationModule(allowedDependencies = {"scheduling", "reports", "shared", "language", "shell :: components"})
package app.rumbo.scheduling.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The files that stand behind an entry: which may, who attaches them, where their content is kept, and that it is still
 * what it was. Whose entry it is and until when it is open is for the measurements to say.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "knowledge", "measurements", "language", "shell :: components"})
package app.rumbo.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

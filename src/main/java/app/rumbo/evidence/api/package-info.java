/** The calls by which evidence is attached and read from outside. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "evidence", "measurements"})
package app.rumbo.evidence.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

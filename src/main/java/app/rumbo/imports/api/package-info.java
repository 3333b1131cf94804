/** Imports and exports over REST (contract §3). */
@NullMarked
@ApplicationModule(allowedDependencies = {"imports", "imports :: templates", "shared", "language", "rest"})
package app.rumbo.imports.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

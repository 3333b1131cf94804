/**
 * The municipality's words: every sentence a person reads, from the message bundles, in its country's Spanish, with its country's way of writing figures and days.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organization"})
package app.rumbo.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

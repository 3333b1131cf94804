/**
 * The trail: what was done, by whom and when, only added to, each link with the hash of the one before (ADR 0111). The
 * database writes it; here it is read, told in words, taken out and checked. It changes nothing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "language", "organization", "platform"})
package app.rumbo.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

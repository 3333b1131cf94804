/**
 * What Rumbo needs to stand on a machine: its own PostgreSQL where it is given no other, the words it prints when it
 * starts or refuses to, and the guard around the demonstration. No rule of the domain belongs here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package app.rumbo.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

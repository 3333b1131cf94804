/**
 * Who is reminded of what and when: what units owe, climbing from those who enter it to the Administrador, one mail a
 * morning for each person at most, and never for work that is done. How a word reaches its reader belongs to the notices.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "language", "organization", "access", "deadlines", "measurements", "notices"})
package app.rumbo.reminders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

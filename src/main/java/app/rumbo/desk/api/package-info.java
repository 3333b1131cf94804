/** The calls by which the desks are read from outside: the queue of validation, what one's own units owe. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "desk", "measurements", "scorecard"})
package app.rumbo.desk.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Who answers for a unit: its titular, who stands in for them between two days, who reports for it; so that there is always
 * somebody acting, through every change of person, unit or validity. What moves when somebody leaves, or when a unit's work
 * goes to another, is kept as a list.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "knowledge", "organization", "access"})
package app.rumbo.owners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

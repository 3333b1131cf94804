/**
 * Plans (PLADECO, PEI, POI, annual plan …) and their goals: a tree of any depth under level names of the plan's own
 * (method §1). What is measured of a goal belongs to the module indicators.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "knowledge", "organization"})
package app.rumbo.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

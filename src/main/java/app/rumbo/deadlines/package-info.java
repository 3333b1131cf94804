/**
 * Counts terms: which days are working days in a country, by the law that makes each holiday, and where a term of working
 * or calendar days ends (domain notes A5, A6, C6). Municipalities add days of their own.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "knowledge", "organization"})
package app.rumbo.deadlines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

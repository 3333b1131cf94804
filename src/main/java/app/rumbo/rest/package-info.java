/**
 * What every REST call has in common: problem details in Spanish and the OpenAPI document. It knows no feature.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "language"})
package app.rumbo.rest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

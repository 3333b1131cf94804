/**
 * The municipality and its units: a tree with validity. It knows nothing of plans or people's accounts.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "knowledge"})
package app.rumbo.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

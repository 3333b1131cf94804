/** The page that an addressee's own link opens, without an account. */
@NullMarked
@ApplicationModule(allowedDependencies = {"delivery", "reports", "shared", "language", "openpages"})
package app.rumbo.delivery.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

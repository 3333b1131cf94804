/**
 * The frame of the pages that anybody may open without an account: whole HTML made on the server, with the municipality's
 * name, no session, no cookie, no request to anybody else. What such a page says belongs to the module that shows it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "language", "organization"})
package app.rumbo.openpages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The frame around every screen: layout, sign-in page, error pages, the words' way to the browser, and the shared
 * components. It names no view of a feature: views find the frame by {@code @Layout} and enter the drawer by
 * {@code @Menu}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "language", "organization", "access"})
package app.rumbo.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Who may come in and what they may do: users, roles, personal access tokens, sign-in and its trail. Denies by default.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "knowledge", "organization", "language", "rest"})
package app.rumbo.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

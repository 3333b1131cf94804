/** The pages about users: who may sign in, with which posts, and setting a password by a one-time link. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"access", "shared", "language", "organization", "owners", "plans", "shell :: components"
        })
package app.rumbo.access.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

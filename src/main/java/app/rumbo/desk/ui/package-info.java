/** The screens at which entries are made and decided: Mis pendientes, Por validar. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "desk",
            "evidence :: ui",
            "measurements",
            "scorecard",
            "scorecard :: histories",
            "shared",
            "language",
            "organization",
            "access",
            "indicators",
            "imports",
            "shell :: components"
        })
package app.rumbo.desk.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The desks at which entries are made and decided: what a directorate owes and the sheet it is entered in, what has
 * arrived for control and what is odd about it. The rules are those of measurements and scorecard.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "measurements",
            "scorecard",
            "organization",
            "language",
            "access",
            "indicators",
            "imports",
            "imports :: workbook"
        })
package app.rumbo.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Fills an empty database with the demonstration municipality, Los Aromos: its workbooks through the product's own
 * import, each at the day on which the municipality is told to have brought it, its users, and the semester report of
 * that July. Active in the profile {@code demo} alone, whose guard in {@code platform} keeps it to the loopback address
 * and off real data. The content is made elsewhere and only read here.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "knowledge",
            "organization",
            "owners",
            "access",
            "measurements",
            "plans",
            "reminders",
            "accounts",
            "budget",
            "revenue",
            "scorecard",
            "imports",
            "imports::workbook",
            "reports"
        })
package app.rumbo.platform.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

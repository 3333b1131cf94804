/** The pages on which reports are handed over, receipts are followed and deliveries certified. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "delivery",
            "reports",
            "shared",
            "language",
            "organization",
            "access",
            "shell :: components"
        })
package app.rumbo.delivery.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

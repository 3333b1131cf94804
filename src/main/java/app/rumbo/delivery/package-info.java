/**
 * Handing sealed reports over: to a session of the Concejo or to persons, once, with one mail to each addressee; who
 * received them and how; what the Secretaría certifies of it. What a report says, and that it is sealed, belongs to the
 * reports; how a mail reaches its reader, to the notices.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "language",
            "knowledge",
            "organization",
            "access",
            "deadlines",
            "notices",
            "reports",
            "reports :: document"
        })
package app.rumbo.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

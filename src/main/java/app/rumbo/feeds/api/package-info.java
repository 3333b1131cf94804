/** The tables for spreadsheets over HTTP: at data addresses, and at calls of the API for those who have a key. */
@NullMarked
@ApplicationModule(allowedDependencies = {"feeds", "access", "shared"})
package app.rumbo.feeds.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

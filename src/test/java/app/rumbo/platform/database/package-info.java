/** Crashes of every kind, played on real servers. */
@NullMarked
package app.rumbo.platform.database;

import org.jspecify.annotations.NullMarked;

/**
 * The embedded PostgreSQL: unpacked from the class path once, its data kept between runs, taken up again after a crash
 * of Rumbo. Nothing here knows what is stored in it.
 */
@NullMarked
package app.rumbo.platform.database;

import org.jspecify.annotations.NullMarked;

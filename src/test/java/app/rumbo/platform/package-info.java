/** How Rumbo starts, and how it refuses to. */
@NullMarked
package app.rumbo.platform;

import org.jspecify.annotations.NullMarked;

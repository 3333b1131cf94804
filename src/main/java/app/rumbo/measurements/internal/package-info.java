/** How entries are read, written and allowed. */
@NullMarked
package app.rumbo.measurements.internal;

import org.jspecify.annotations.NullMarked;

/** How the desks read. */
@NullMarked
package app.rumbo.desk.internal;

import org.jspecify.annotations.NullMarked;

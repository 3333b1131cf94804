/** How a report is put together, made in the background, and kept. */
@NullMarked
package app.rumbo.reports.internal;

import org.jspecify.annotations.NullMarked;

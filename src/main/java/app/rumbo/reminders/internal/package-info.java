/** How reminders are gathered, worded and kept. */
@NullMarked
package app.rumbo.reminders.internal;

import org.jspecify.annotations.NullMarked;

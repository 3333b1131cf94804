/** The budget's SQL. */
@NullMarked
package app.rumbo.budget.internal;

import org.jspecify.annotations.NullMarked;

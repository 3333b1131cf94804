/** How the figures are found: the arithmetic of method §3–§5 on plain values, and the SQL that brings those values. */
@NullMarked
package app.rumbo.scorecard.internal;

import org.jspecify.annotations.NullMarked;

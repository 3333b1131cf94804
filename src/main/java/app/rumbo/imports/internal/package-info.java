/** How rows are understood, compared with what is stored, and written. */
@NullMarked
package app.rumbo.imports.internal;

import org.jspecify.annotations.NullMarked;

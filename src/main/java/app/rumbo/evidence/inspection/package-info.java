/** What a file is, told by its content alone. The only place here that knows office formats. */
@NullMarked
package app.rumbo.evidence.inspection;

import org.jspecify.annotations.NullMarked;

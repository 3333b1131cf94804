@NullMarked
package app.rumbo.measurements;

import org.jspecify.annotations.NullMarked;

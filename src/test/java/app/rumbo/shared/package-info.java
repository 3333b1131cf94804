@NullMarked
package app.rumbo.shared;

import org.jspecify.annotations.NullMarked;

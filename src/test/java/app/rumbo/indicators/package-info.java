@NullMarked
package app.rumbo.indicators;

import org.jspecify.annotations.NullMarked;

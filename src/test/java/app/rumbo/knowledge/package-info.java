@NullMarked
package app.rumbo.knowledge;

import org.jspecify.annotations.NullMarked;

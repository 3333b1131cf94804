@NullMarked
package app.rumbo.access;

import org.jspecify.annotations.NullMarked;

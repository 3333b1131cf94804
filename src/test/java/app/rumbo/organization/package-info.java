@NullMarked
package app.rumbo.organization;

import org.jspecify.annotations.NullMarked;

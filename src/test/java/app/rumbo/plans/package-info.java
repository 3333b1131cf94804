@NullMarked
package app.rumbo.plans;

import org.jspecify.annotations.NullMarked;

/** How contents are kept and links are stored. */
@NullMarked
package app.rumbo.evidence.internal;

import org.jspecify.annotations.NullMarked;

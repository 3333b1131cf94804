/** The composition root: it may see every module, and holds nothing but their assembly. */
@NullMarked
package app.rumbo;

import org.jspecify.annotations.NullMarked;

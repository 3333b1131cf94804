/** How mail and notices are kept and how mail travels. Only these classes know Jakarta Mail. */
@NullMarked
package app.rumbo.notices.internal;

import org.jspecify.annotations.NullMarked;

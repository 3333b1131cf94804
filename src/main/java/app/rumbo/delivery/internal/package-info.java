/** How deliveries are kept, and put into words. */
@NullMarked
package app.rumbo.delivery.internal;

import org.jspecify.annotations.NullMarked;

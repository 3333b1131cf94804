/** How a value's history is shown, wherever it is: on the plan's pages and at the desks. */
@NullMarked
@NamedInterface("histories")
package app.rumbo.scorecard.histories.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** What people do with Rumbo from end to end, in a real browser against a running server. */
@NullMarked
package app.rumbo.journeys;

import org.jspecify.annotations.NullMarked;

/** What all tests share: the database they run on, the clock they may set, and how a test with Spring begins. */
@NullMarked
package app.rumbo;

import org.jspecify.annotations.NullMarked;

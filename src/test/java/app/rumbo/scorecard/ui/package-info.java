/** Tests of the scorecard's screens, without a browser. */
@org.jspecify.annotations.NullMarked
package app.rumbo.scorecard.ui;

/**
 * Draws a report's tree as docx, xlsx and pdf: no database, no clock, no locale, no random number, so that the same tree
 * gives the same bytes. The only place of the reports that knows POI and the PDF engine.
 */
@NullMarked
package app.rumbo.reports.rendering;

import org.jspecify.annotations.NullMarked;

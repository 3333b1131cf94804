/** A sealed report as a folder of static files, made from its tree and its other files alone. */
@NullMarked
package app.rumbo.reports.site;

import org.jspecify.annotations.NullMarked;

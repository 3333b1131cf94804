/** What is measured beside JasperReports; compiled in the profile {@code benchmark} alone, which brings it. */
@NullMarked
package app.rumbo.benchmark.jasper;

import org.jspecify.annotations.NullMarked;

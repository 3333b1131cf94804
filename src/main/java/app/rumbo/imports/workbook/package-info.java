/** Workbooks as files: reading, writing and marking .xlsx packages as streams, and what is defended against in them. */
@NullMarked
@NamedInterface("workbook")
package app.rumbo.imports.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

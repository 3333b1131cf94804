/**
 * Reading templates (plantillas de lectura): what a municipality's own sheet says, told once, so that next quarter's
 * file needs only itself. A template binds to the headers of a sheet and translates each of its rows into rows of the
 * exchange workbook; everything after that (validation, preview, all-or-nothing storing) is the import's own. It holds
 * no rule about plans or indicators, and it never writes to them.
 */
@NullMarked
@NamedInterface("templates")
package app.rumbo.imports.templates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

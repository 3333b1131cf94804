/**
 * Files of accounting systems, read through templates of their own: what came in by month and account, and what was spent
 * line by line. A file is read whole or not at all, and only where its own totals are the sums of its lines, to the peso;
 * what was stored is compared with them once more before it counts (method §6, §7). Storing itself is the import's.
 */
@NullMarked
@NamedInterface("accounting")
package app.rumbo.imports.accounting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

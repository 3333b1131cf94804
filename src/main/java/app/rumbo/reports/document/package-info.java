/**
 * The record tree that is the whole content of a report: worded, ordered and rounded, so that a renderer has nothing to
 * decide and the three files cannot disagree. It is what a sealed report keeps, as canonical JSON.
 */
@NullMarked
@NamedInterface("document")
package app.rumbo.reports.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

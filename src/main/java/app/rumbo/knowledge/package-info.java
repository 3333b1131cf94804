/**
 * Recorded time, the K of evaluate(plan, D, basis, K): when something came to be known, and up to when an answer may look. Every write happens inside a recording; nothing is ever recorded at or before a K that was answered (method §2).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package app.rumbo.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

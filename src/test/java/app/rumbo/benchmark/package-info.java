/**
 * How fast Rumbo is, beside the least that the same work could cost on the same machine in the same run: bare SQL, a bare
 * file reader, a bare COPY. Run by {@code ./mvnw -Pbenchmark verify}; nothing here passes or fails by a time.
 */
@NullMarked
package app.rumbo.benchmark;

import org.jspecify.annotations.NullMarked;

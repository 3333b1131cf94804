package app.rumbo.measurements;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something said beside an entry: a step's comment, or a remark of the thread.
 *
 * @param by the name others read
 * @param step the state that the step led to; null for a remark
 */
public record Remark(String by, Instant at, @Nullable EntryState step, String text) {}

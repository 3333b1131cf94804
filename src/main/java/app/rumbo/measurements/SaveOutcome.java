package app.rumbo.measurements;

import org.jspecify.annotations.Nullable;

/** What came of saving: it is kept, or somebody was faster and both must be shown. */
public sealed interface SaveOutcome {

    /** It is kept. */
    record Saved(Entry entry) implements SaveOutcome {}

    /**
     * Nothing was kept: since it was seen, somebody wrote another.
     *
     * @param theirs what stands now; null where a draft was thrown away
     */
    record Overtaken(@Nullable Entry theirs) implements SaveOutcome {}
}

package app.rumbo.imports.internal;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the user may bring in.
 *
 * @param editPlans whether structure, targets and money too
 * @param validate whether entries may come decided: validated, observed, rejected
 * @param ownUnits the units whose entries a user without {@code editPlans} may bring
 */
record Rights(boolean editPlans, boolean validate, Set<UUID> ownUnits) {

    /** Whether entries of that unit may be brought. */
    boolean mayEnterFor(@Nullable UUID unit) {
        return editPlans || (unit != null && ownUnits.contains(unit));
    }

    /** The state of an entry that does not say. */
    String defaultState() {
        return validate ? "validated" : "submitted";
    }
}
